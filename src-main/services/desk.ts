import type { HandlersFor } from "./handlers-for.ts";
import { createProfileRecords } from "./profile-records.ts";
import type { ProfileRecordDeps } from "./profile-records.ts";

export type DeskService = HandlersFor<
  | "contacts.list"
  | "contacts.record"
  | "contacts.delete"
  | "deliverables.list"
  | "deliverables.record"
  | "deliverables.delete"
  | "decisionRequests.list"
  | "decisionRequests.record"
  | "decisionRequests.delete"
  | "workEntries.list"
  | "workEntries.record"
  | "workEntries.delete"
>;

export const createDeskService = (deps: ProfileRecordDeps): DeskService => {
  const records = createProfileRecords(deps);
  return {
    "contacts.list": async ({ engagementId }) => [...(await deps.store.read.listContacts(engagementId))],

    "contacts.record": async ({ engagementId, contact: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "contact", entityId: id, value }),

    "contacts.delete": async ({ engagementId, id }) => await records.remove(engagementId, "contact", id),

    "deliverables.list": async ({ engagementId }) => [
      ...(await deps.store.read.listDeliverables(engagementId)),
    ],

    "deliverables.record": async ({ engagementId, deliverable: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "deliverable", entityId: id, value }),

    "deliverables.delete": async ({ engagementId, id }) =>
      await records.remove(engagementId, "deliverable", id),

    "decisionRequests.list": async ({ engagementId }) => [
      ...(await deps.store.read.listDecisionRequests(engagementId)),
    ],

    "decisionRequests.record": async ({ engagementId, decisionRequest: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "decisionRequest", entityId: id, value }),

    "decisionRequests.delete": async ({ engagementId, id }) =>
      await records.remove(engagementId, "decisionRequest", id),

    "workEntries.list": async ({ engagementId }) => [
      ...(await deps.store.read.listWorkEntries(engagementId)),
    ],

    "workEntries.record": async ({ engagementId, workEntry: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "workEntry", entityId: id, value }),

    "workEntries.delete": async ({ engagementId, id }) => await records.remove(engagementId, "workEntry", id),
  };
};
