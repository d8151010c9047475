import type { HandlersFor } from "./handlers-for.ts";
import { createProfileRecords } from "./profile-records.ts";
import type { ProfileRecordDeps } from "./profile-records.ts";

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

export const createFindingService = (deps: ProfileRecordDeps): FindingService => {
  const records = createProfileRecords(deps);
  return {
    "findings.list": async ({ engagementId }) => [...(await deps.store.read.listFindings(engagementId))],

    "findings.record": async ({ engagementId, finding: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "finding", entityId: id, value }),

    "findings.delete": async ({ engagementId, id }) => await records.remove(engagementId, "finding", id),

    "actions.list": async ({ engagementId }) => [...(await deps.store.read.listActions(engagementId))],

    "actions.record": async ({ engagementId, action: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "action", entityId: id, value }),

    "actions.delete": async ({ engagementId, id }) => await records.remove(engagementId, "action", id),

    "comments.list": async ({ engagementId }) => [...(await deps.store.read.listComments(engagementId))],

    "comments.record": async ({ engagementId, comment: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "comment", entityId: id, value }),
  };
};
