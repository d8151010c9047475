import type { Content } from "../src-main/ports.ts";
import type { OptionId, Pack } from "../src-shared/contract/content.ts";
import type { ProfileAttributes } from "../src-shared/contract/options.ts";
import type { Assessment } from "../src-shared/contract/results.ts";
import type { Example, ExampleAnswer } from "../src-shared/domain/questionnaire/example.ts";
import type { StandingAnswer } from "../src-shared/domain/questionnaire/situation.ts";
import type { AssessmentInput } from "../src-shared/domain/scoring/assess.ts";
import { assess, prepareModel, weightsOf } from "../src-shared/domain/scoring/assess.ts";
import { levelledCosts } from "../src-shared/domain/cost/cost-ratios.ts";
import { leftBehindBy } from "../src-shared/domain/cost/infrastructure.ts";
import { baseAssumptions } from "../src-shared/domain/cost/sensitivity.ts";
import { measuredRatios } from "../src-shared/domain/scoring/measured-ratios.ts";
import { profileInForce } from "../src-shared/domain/scoring/profile-in-force.ts";
import { offeredListings } from "../src-shared/domain/store/offered-listings.ts";

export interface AssessedApplication {
  readonly key: string;
  /** What the engine was told. */
  readonly input: AssessmentInput;
  readonly assessment: Assessment;
}

/** The day of the steering committee: evidence that has expired by then counts as unknown. */
const committeeDay = "2026-12-09";

/**
 * Assesses each application of a worked example with the engine of the product. Of two statements in
 * conflict the latest is shown first; `showsFirst` sees it the other way, to tell what a conflict decides.
 */
export const assessExample = (
  example: Example,
  pack: Pack,
  { listings, planning: { cost: planning } }: Pick<Content, "listings" | "planning">,
  {
    profileId = example.weights.profileId,
    showsFirst = false,
  }: { readonly profileId?: string; readonly showsFirst?: boolean } = {},
): readonly AssessedApplication[] => {
  const model = prepareModel(pack, weightsOf(pack, profileId));
  const standing = ({ questionId, statements }: ExampleAnswer): readonly [string, StandingAnswer][] => {
    const shown = showsFirst ? statements[0] : statements.at(-1);
    return shown ? [[questionId, { state: shown.state, value: shown.value, grade: shown.grade }]] : [];
  };
  const profiles: Partial<Record<OptionId, ProfileAttributes>> = {};
  for (const { optionId, attributes, evidence } of example.optionProfiles)
    profiles[optionId] = profileInForce(attributes, evidence, committeeDay);

  const offered = offeredListings(listings, { demonstration: true }, committeeDay);

  return example.applications.map(({ id, key, facts, costs }) => {
    const listing = offered.find((entry) => entry.id === facts.storeListingId);
    const answers = example.answers
      .filter(({ applicationId }) => applicationId === null || applicationId === id)
      .flatMap(standing);
    const input: AssessmentInput = {
      answers: new Map(answers),
      profiles: listing
        ? { ...profiles, store: profileInForce(listing.profile, listing.evidence, committeeDay) }
        : profiles,
      ratios: measuredRatios(
        levelledCosts(costs, baseAssumptions(planning.parameters), {
          years: planning.ramp.length,
          leftBehind: leftBehindBy(answers.findLast(([questionId]) => questionId === "INF-21")?.[1].value),
        }),
      ),
    };
    return { key, input, assessment: assess(model, input) };
  });
};
