import type { HandlersFor } from "./handlers-for.ts";
import { createProfileRecords } from "./profile-records.ts";
import type { ProfileRecordDeps } from "./profile-records.ts";

export type InterviewService = HandlersFor<
  "interviews.record" | "interviews.delete" | "parkedItems.list" | "parkedItems.record" | "parkedItems.delete"
>;

export const createInterviewService = (deps: ProfileRecordDeps): InterviewService => {
  const records = createProfileRecords(deps);
  return {
    "interviews.record": async ({ engagementId, interview: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "interview", entityId: id, value }),

    "interviews.delete": async ({ engagementId, id }) => await records.remove(engagementId, "interview", id),

    "parkedItems.list": async ({ engagementId }) => [
      ...(await deps.store.read.listParkedItems(engagementId)),
    ],

    "parkedItems.record": async ({ engagementId, parkedItem: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "parkedItem", entityId: id, value }),

    "parkedItems.delete": async ({ engagementId, id }) =>
      await records.remove(engagementId, "parkedItem", id),
  };
};
