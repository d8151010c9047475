import { createSituation } from "../../src-shared/domain/questionnaire/situation.ts";
import { matchListings } from "../../src-shared/domain/store/match-listings.ts";
import { offeredListings } from "../../src-shared/domain/store/offered-listings.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Clock, Content, Store } from "../ports.ts";
import { gatherInputs } from "./assessment-inputs.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireApplication } from "./require-engagement.ts";

export interface StoreMatchServiceDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly store: Store;
}

export type StoreMatchService = HandlersFor<"storeMatches.list">;

/** Which store listings suit an application. */
export const createStoreMatchService = ({
  clock,
  content,
  store,
}: StoreMatchServiceDeps): StoreMatchService => ({
  "storeMatches.list": async ({ engagementId, applicationId }) => {
    const now = clock.now();
    const day = now.toISOString().slice(0, 10);
    const { applications, engagement, pack } = await gatherInputs(store.read, content, engagementId, now);
    const { facts } = await requireApplication(store.read, engagementId, applicationId);
    const application = applications.find(({ id }) => id === applicationId);
    if (!application) throw problem("application.unknown", { application: applicationId });
    const questionById = new Map(pack.questions.map((question) => [question.id, question]));
    return matchListings(offeredListings(content.listings, engagement, day), {
      required: facts.requiredCapabilities,
      gates: pack.gates,
      attributes: pack.target_profile_attributes.map(({ id }) => id),
      situation: createSituation(questionById, application.input.answers),
      day,
    });
  },
});
