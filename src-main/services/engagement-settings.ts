import type { Content } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requirePack } from "./content.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { createProfileRecords } from "./profile-records.ts";
import type { ProfileRecordDeps } from "./profile-records.ts";
import { requireEngagement } from "./require-engagement.ts";

export interface EngagementSettingServiceDeps extends ProfileRecordDeps {
  readonly content: Content;
}

export type EngagementSettingService = HandlersFor<
  "engagements.record" | "people.record" | "people.delete" | "sites.record" | "sites.delete"
>;

/** What a lead sets for an engagement: its frame, its team, its sites. */
export const createEngagementSettingService = (
  deps: EngagementSettingServiceDeps,
): EngagementSettingService => {
  const records = createProfileRecords(deps);
  return {
    "engagements.record": async ({ engagementId, settings }) =>
      await deps.store.write(async (writer) => {
        const { id: _, ...engagement } = await requireEngagement(writer, engagementId);
        requirePack(deps.content, settings.pack);
        return await appendAs(deps.person, writer, engagementId, [
          {
            engagementId,
            entityType: "engagement",
            entityId: engagementId,
            field: "profile",
            kind: "set",
            value: { ...engagement, ...settings },
          },
        ]);
      }),

    "people.record": async ({ engagementId, person: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "person", entityId: id, value }),

    "people.delete": async ({ engagementId, id }) => await records.remove(engagementId, "person", id),

    "sites.record": async ({ engagementId, site: { id, ...value } }) =>
      await records.record(engagementId, { entityType: "site", entityId: id, value }),

    "sites.delete": async ({ engagementId, id }) => await records.remove(engagementId, "site", id),
  };
};
