import { problem } from "../../src-shared/rpc/problems.ts";
import type { LocalPerson, Store, Writer } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requireEngagement } from "./require-engagement.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface FindingServiceDeps {
  readonly person: LocalPerson;
  readonly store: Store;
}

export type FindingService = HandlersFor<
  | "findings.list"
  | "findings.record"
  | "findings.delete"
  | "actions.list"
  | "actions.record"
  | "actions.delete"
  | "comments.list"
  | "comments.record"
>;

export const createFindingService = ({ person, store }: FindingServiceDeps): FindingService => ({
  "findings.list": async ({ engagementId }) => [...(await store.read.listFindings(engagementId))],

  "findings.record": async ({ engagementId, finding: { id, ...profile } }) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      return await appendAs(person, writer, engagementId, [
        { engagementId, entityType: "finding", entityId: id, field: "profile", kind: "set", value: profile },
      ]);
    }),

  "findings.delete": async ({ engagementId, id }) =>
    await store.write(async (writer) => {
      requireRecord("finding", id, await writer.listFindings(engagementId));
      return await writer.remove(engagementId, "finding", id);
    }),

  "actions.list": async ({ engagementId }) => [...(await store.read.listActions(engagementId))],

  "actions.record": async ({ engagementId, action: { id, ...profile } }) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      return await appendAs(person, writer, engagementId, [
        { engagementId, entityType: "action", entityId: id, field: "profile", kind: "set", value: profile },
      ]);
    }),

  "actions.delete": async ({ engagementId, id }) =>
    await store.write(async (writer: Writer) => {
      requireRecord("action", id, await writer.listActions(engagementId));
      return await writer.remove(engagementId, "action", id);
    }),

  "comments.list": async ({ engagementId }) => [...(await store.read.listComments(engagementId))],

  "comments.record": async ({ engagementId, comment: { id, ...profile } }) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      return await appendAs(person, writer, engagementId, [
        { engagementId, entityType: "comment", entityId: id, field: "profile", kind: "set", value: profile },
      ]);
    }),
});

const requireRecord = (noun: string, id: string, records: readonly { readonly id: string }[]): void => {
  if (!records.some((record) => record.id === id)) throw problem("record.unknown", { noun, id });
};
