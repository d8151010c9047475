import type { HandlersFor } from "./handlers-for.ts";
import { createProfileRecords } from "./profile-records.ts";
import type { ProfileRecordDeps } from "./profile-records.ts";

export type ViewService = HandlersFor<
  | "savedViews.list"
  | "savedViews.record"
  | "savedViews.delete"
  | "importMappings.list"
  | "importMappings.record"
  | "importMappings.delete"
>;

export const createViewService = (deps: ProfileRecordDeps): ViewService => {
  const records = createProfileRecords(deps);
  return {
    "savedViews.list": async ({ engagementId }) => [...(await deps.store.read.listSavedViews(engagementId))],

    "savedViews.record": async ({ engagementId, savedView: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "savedView", entityId: id, value }),

    "savedViews.delete": async ({ engagementId, id }) => await records.remove(engagementId, "savedView", id),

    "importMappings.list": async ({ engagementId }) => [
      ...(await deps.store.read.listImportMappings(engagementId)),
    ],

    "importMappings.record": async ({ engagementId, importMapping: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "importMapping", entityId: id, value }),

    "importMappings.delete": async ({ engagementId, id }) =>
      await records.remove(engagementId, "importMapping", id),
  };
};
