import type { LocalPerson, Store } from "../ports.ts";
import { appendAs } from "./authorship.ts";
import { requireEngagement } from "./require-engagement.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface OptionServiceDeps {
  readonly person: LocalPerson;
  readonly store: Store;
}

export type OptionService = HandlersFor<"optionProfiles.list" | "optionProfiles.record">;

export const createOptionService = ({ person, store }: OptionServiceDeps): OptionService => ({
  "optionProfiles.list": async ({ engagementId }) => [...(await store.read.listOptionProfiles(engagementId))],

  "optionProfiles.record": async ({ engagementId, profile }) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      return await appendAs(person, writer, engagementId, [
        {
          engagementId,
          entityType: "optionProfile",
          entityId: `${engagementId}/${profile.optionId}`,
          field: "profile",
          kind: "set",
          value: profile,
        },
      ]);
    }),
});
