import type { HandlersFor } from "./handlers-for.ts";
import { createProfileRecords } from "./profile-records.ts";
import type { ProfileRecordDeps } from "./profile-records.ts";

export type ArchetypeService = HandlersFor<"archetypes.list" | "archetypes.record" | "archetypes.delete">;

export const createArchetypeService = (deps: ProfileRecordDeps): ArchetypeService => {
  const records = createProfileRecords(deps);
  return {
    "archetypes.list": async ({ engagementId }) => [...(await deps.store.read.listArchetypes(engagementId))],

    "archetypes.record": async ({ engagementId, archetype: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "archetype", entityId: id, value }),

    "archetypes.delete": async ({ engagementId, id }) => await records.remove(engagementId, "archetype", id),
  };
};
