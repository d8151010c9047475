import type { LocalPerson, Store } from "../ports.ts";
import { introducePerson } from "./authorship.ts";
import { requireEngagement } from "./require-engagement.ts";
import type { Answers } from "./service.ts";

export interface OptionServiceDeps {
  readonly person: LocalPerson;
  readonly store: Store;
}

export type OptionService = Answers<"optionProfiles.list" | "optionProfiles.record">;

export const createOptionService = ({ person, store }: OptionServiceDeps): OptionService => ({
  "optionProfiles.list": async ({ engagementId }) => [...(await store.read.listOptionProfiles(engagementId))],

  "optionProfiles.record": async ({ engagementId, profile }) =>
    await store.write(async (writer) => {
      await requireEngagement(writer, engagementId);
      return await writer.append([
        ...(await introducePerson(writer, engagementId, person)),
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
