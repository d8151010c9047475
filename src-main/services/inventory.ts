import type { EngagementId, FileId, ServerId } from "../../src-shared/contract/ids.ts";
import { ImportId } from "../../src-shared/contract/ids.ts";
import type { Server, SheetMapping } from "../../src-shared/contract/inventory.ts";
import type { ParsedInventory } from "../ports.ts";
import { groupServers } from "../../src-shared/domain/inventory/group-servers.ts";
import { createRule, ruleProblem } from "../../src-shared/domain/inventory/server-rules.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { DescribeInventory, Files, LocalPerson, ReadInventory, Reader, Store } from "../ports.ts";
import type { WriteWorkbook } from "../exporters/workbook-file.ts";
import type { JobControl } from "../long-work.ts";
import { appendAs } from "./authorship.ts";
import { complaintFileName, complaintSheet } from "./complaint-sheet.ts";
import { planImport } from "./import-plan.ts";
import { requireApplication, requireEngagement } from "./require-engagement.ts";
import { requireFile } from "./require-file.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface InventoryServiceDeps {
  readonly describeInventory: DescribeInventory;
  readonly files: Files;
  readonly newId: () => string;
  readonly person: LocalPerson;
  readonly readInventory: ReadInventory;
  readonly store: Store;
  readonly writeWorkbook: WriteWorkbook;
}

export type InventoryService = HandlersFor<
  | "servers.list"
  | "servers.assign"
  | "serverRules.preview"
  | "inventory.get"
  | "inventory.preview"
  | "inventory.export"
  | "inventory.import"
  | "imports.list"
  | "imports.undo"
>;

export const createInventoryService = ({
  describeInventory,
  files,
  newId,
  person,
  readInventory,
  store,
  writeWorkbook,
}: InventoryServiceDeps): InventoryService => {
  const readFile = async (
    { fileId, mapping }: { readonly fileId: FileId; readonly mapping?: SheetMapping[] | undefined },
    { name, report, signal }: JobControl,
  ): Promise<{ readonly name: string; readonly parsed: ParsedInventory }> => {
    const file = await requireFile(files, fileId);
    name(file.name);
    report(0.05, "reading");
    const parsed = await readInventory(file.path, file.name, { mapping, signal });
    report(0.4, "comparing");
    return { name: file.name, parsed };
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

    "inventory.get": async ({ engagementId, fileId, places }, control) => {
      await requireEngagement(store.read, engagementId);
      const { path, name } = await requireFile(files, fileId);
      control.name(name);
      control.report(0.05, "reading");
      return await describeInventory(path, name, { places, signal: control.signal });
    },

    "inventory.preview": async ({ engagementId, ...file }, control) => {
      await requireEngagement(store.read, engagementId);
      const { parsed } = await readFile(file, control);
      return (await planImport(store.read, engagementId, parsed)).comparison;
    },

    "inventory.export": async ({ engagementId, language, ...file }, control) => {
      await requireEngagement(store.read, engagementId);
      const { name, parsed } = await readFile(file, control);
      const { comparison } = await planImport(store.read, engagementId, parsed);
      const fileName = complaintFileName(name, language);
      const offered = await files.offer(fileName);
      await writeWorkbook(offered.path, complaintSheet(comparison.complaints, language));
      return { fileId: offered.fileId, fileName };
    },

    "inventory.import": async ({ engagementId, ...file }, control) => {
      await requireEngagement(store.read, engagementId);
      const { name: fileName, parsed } = await readFile(file, control);
      return await store.write(async (writer) => {
        await requireEngagement(writer, engagementId);
        const { changes, comparison } = await planImport(writer, engagementId, parsed);
        if (changes.length === 0) return { ...comparison, importId: null };
        const importId = ImportId.parse(newId());
        const { format, created, updated, vanished } = comparison;
        const record: Change = {
          engagementId,
          entityType: "import",
          entityId: importId,
          field: "profile",
          kind: "set",
          importId,
          value: { fileName, format, created, updated, vanished, undoneAt: null },
        };
        const imported = changes.map((change): Change => ({ ...change, importId }));
        await appendAs(person, writer, engagementId, [record, ...imported], {
          signal: control.signal,
          onProgress: (share) => control.report(0.5 + 0.5 * share, "recording"),
        });
        return { ...comparison, importId };
      });
    },

    "imports.list": async ({ engagementId }) => {
      await requireEngagement(store.read, engagementId);
      return [...(await store.read.listImports(engagementId))];
    },

    "imports.undo": async ({ engagementId, importId }, { report, signal }) =>
      await store.write(async (writer) => {
        await requireEngagement(writer, engagementId);
        return await writer.undoImport(engagementId, importId, {
          signal,
          onProgress: (share) => report(0.2 + 0.8 * share, "recording"),
        });
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
