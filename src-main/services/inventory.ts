import type { EngagementId, FileId, ServerId } from "../../src-shared/contract/ids.ts";
import { ImportId } from "../../src-shared/contract/ids.ts";
import type { Server } from "../../src-shared/contract/inventory.ts";
import type { ParsedInventory } from "../ports.ts";
import { groupServers } from "../../src-shared/domain/inventory/group-servers.ts";
import { createRule, ruleProblem } from "../../src-shared/domain/inventory/server-rules.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Files, LocalPerson, ReadInventory, Reader, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { planImport } from "./import-plan.ts";
import { requireApplication, requireEngagement } from "./require-engagement.ts";
import { requireFile } from "./require-file.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface InventoryServiceDeps {
  readonly files: Files;
  readonly newId: () => string;
  readonly person: LocalPerson;
  readonly readInventory: ReadInventory;
  readonly store: Store;
}

export type InventoryService = HandlersFor<
  | "servers.list"
  | "servers.assign"
  | "serverRules.preview"
  | "inventory.preview"
  | "inventory.import"
  | "imports.list"
  | "imports.undo"
>;

export const createInventoryService = ({
  files,
  newId,
  person,
  readInventory,
  store,
}: InventoryServiceDeps): InventoryService => {
  const readFile = async (
    fileId: FileId,
  ): Promise<{ readonly name: string; readonly parsed: ParsedInventory }> => {
    const file = await requireFile(files, fileId);
    return { name: file.name, parsed: await readInventory(file.path, file.name) };
  };

  return {
    "servers.list": async ({ engagementId }) => {
      await requireEngagement(store.read, engagementId);
      return await listServers(store.read, engagementId);
    },

    "servers.assign": async ({ engagementId, serverIds, applicationId }) =>
      await store.write(async (writer) => {
        await requireEngagement(writer, engagementId);
        if (applicationId !== null) await requireApplication(writer, engagementId, applicationId);
        await requireServers(writer, engagementId, serverIds);
        return await appendAs(
          person,
          writer,
          engagementId,
          serverIds.map((entityId): Change => ({
            engagementId,
            entityType: "server",
            entityId,
            field: "assignment",
            kind: "set",
            value: { applicationId },
          })),
        );
      }),

    "serverRules.preview": async ({ engagementId, rule }) => {
      await requireEngagement(store.read, engagementId);
      const takes = createRule(rule);
      const servers = await store.read.listServers(engagementId);
      return {
        serverIds: servers.filter(({ facts }) => takes(facts)).map(({ id }) => id),
        invalid: ruleProblem(rule) ?? null,
      };
    },

    "inventory.preview": async ({ engagementId, fileId }) => {
      await requireEngagement(store.read, engagementId);
      const { parsed } = await readFile(fileId);
      return (await planImport(store.read, engagementId, parsed)).comparison;
    },

    "inventory.import": async ({ engagementId, fileId }) => {
      await requireEngagement(store.read, engagementId);
      const { name: fileName, parsed } = await readFile(fileId);
      return await store.write(async (writer) => {
        await requireEngagement(writer, engagementId);
        const { changes, comparison } = await planImport(writer, engagementId, parsed);
        if (changes.length === 0) return { ...comparison, importId: null };
        const importId = ImportId.parse(newId());
        const { format, created, updated, vanished } = comparison;
        await appendAs(person, writer, engagementId, [
          {
            engagementId,
            entityType: "import",
            entityId: importId,
            field: "profile",
            kind: "set",
            importId,
            value: { fileName, format, created, updated, vanished, undoneAt: null },
          },
          ...changes.map((change): Change => ({ ...change, importId })),
        ]);
        return { ...comparison, importId };
      });
    },

    "imports.list": async ({ engagementId }) => {
      await requireEngagement(store.read, engagementId);
      return [...(await store.read.listImports(engagementId))];
    },

    "imports.undo": async ({ engagementId, importId }) =>
      await store.write(async (writer) => {
        await requireEngagement(writer, engagementId);
        return await writer.undoImport(engagementId, importId);
      }),
  };
};

const listServers = async (reader: Reader, engagementId: EngagementId): Promise<Server[]> => {
  const servers = await reader.listServers(engagementId);
  const groups = groupServers(servers, await reader.listApplications(engagementId));
  return servers.map(({ id, facts, vanished }) => ({
    ...facts,
    ...(groups.get(id) ?? { applicationId: null, assignedBy: null }),
    id,
    vanished,
  }));
};

const requireServers = async (
  reader: Reader,
  engagementId: EngagementId,
  serverIds: readonly ServerId[],
): Promise<void> => {
  const known = new Set((await reader.listServers(engagementId)).map(({ id }) => id));
  const unknown = serverIds.find((id) => !known.has(id));
  if (unknown !== undefined) throw problem("record.unknown", { noun: "server", id: unknown });
};
