import type { Pack } from "../../src-shared/contract/content.ts";
import type { Engagement } from "../../src-shared/contract/engagements.ts";
import type { Decision } from "../../src-shared/contract/findings.ts";
import type { ApplicationId, ArchetypeId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { OptionProfile } from "../../src-shared/contract/options.ts";
import {
  archetypeByApplication,
  inheritedAnswers,
} from "../../src-shared/domain/questionnaire/archetypes.ts";
import type { AssessmentInput } from "../../src-shared/domain/scoring/assess.ts";
import { measuredRatios } from "../../src-shared/domain/scoring/measured-ratios.ts";
import { profileInForce } from "../../src-shared/domain/scoring/profile-in-force.ts";
import { weightsInForce } from "../../src-shared/domain/scoring/weights.ts";
import type { CriterionWeights } from "../../src-shared/domain/scoring/weights.ts";
import { offeredListings } from "../../src-shared/domain/store/offered-listings.ts";
import type { AnswerRecord, Content, Reader } from "../ports.ts";
import { requirePack } from "./content.ts";
import { requireEngagement } from "./require-engagement.ts";

/** One application with all that its assessment rests on. */
export interface ApplicationInputs {
  readonly id: ApplicationId;
  readonly name: string;
  readonly input: AssessmentInput;
  /** Its own answers, and those of its archetype that it does not override. */
  readonly answers: readonly AnswerRecord[];
  readonly decision: Decision | undefined;
}

export interface EngagementInputs {
  readonly engagement: Engagement;
  readonly pack: Pack;
  readonly weights: {
    /** Null where the engagement has weights of its own. */
    readonly profileId: string | null;
    readonly points: CriterionWeights;
  };
  readonly applications: readonly ApplicationInputs[];
}

/** Reads what the engine needs for every application of an engagement; `today` decides which evidence has expired. */
export const gatherInputs = async (
  reader: Reader,
  content: Content,
  engagementId: EngagementId,
  today: Date,
): Promise<EngagementInputs> => {
  const engagement = await requireEngagement(reader, engagementId);
  const [weights, applications, answers, archetypes, profiles, decisions] = await Promise.all([
    reader.findWeights(engagementId),
    reader.listApplications(engagementId),
    reader.listAnswers(engagementId),
    reader.listArchetypes(engagementId),
    reader.listOptionProfiles(engagementId),
    reader.listDecisions(engagementId),
  ]);
  const day = today.toISOString().slice(0, 10);
  const answersBySubject = Map.groupBy(answers, subjectOf);
  const ofOrganisation = answersBySubject.get(null) ?? [];
  const archetypeOf = archetypeByApplication(archetypes);
  const offered = profilesOnOffer(profiles, day);
  const listings = offeredListings(content.listings, engagement, day);
  const decisionByApplication = new Map(decisions.map((decision) => [decision.applicationId, decision]));

  const pack = requirePack(content, engagement.pack);
  const { points, profileId } = weights ?? { points: null, profileId: "balanced" };

  return {
    engagement,
    pack,
    weights: {
      profileId: points ? null : profileId,
      points: weightsInForce(pack, { points, profileId }),
    },
    applications: applications.map((application) => {
      const own = answersBySubject.get(application.id) ?? [];
      const archetype = archetypeOf.get(application.id);
      const ofArchetype = archetype ? (answersBySubject.get(archetype.id) ?? []) : [];
      const counted = [...inheritedAnswers(own, ofArchetype), ...own];
      const listing = listings.find(({ id }) => id === application.facts.storeListingId);
      return {
        id: application.id,
        name: application.facts.name,
        answers: counted,
        decision: decisionByApplication.get(application.id),
        input: {
          answers: statements([...ofOrganisation, ...counted]),
          profiles: listing
            ? { ...offered, store: profileInForce(listing.profile, listing.evidence, day) }
            : offered,
          ratios: measuredRatios(application.costs),
        },
      };
    }),
  };
};

const subjectOf = ({ applicationId, archetypeId }: AnswerRecord): ApplicationId | ArchetypeId | null =>
  applicationId ?? archetypeId;

const profilesOnOffer = (profiles: readonly OptionProfile[], day: string): AssessmentInput["profiles"] =>
  Object.fromEntries(
    profiles.map(({ optionId, attributes, evidence }) => [
      optionId,
      profileInForce(attributes, evidence, day),
    ]),
  );

const statements = (answers: readonly AnswerRecord[]): AssessmentInput["answers"] =>
  new Map(
    answers.flatMap(({ questionId, statement }) =>
      statement
        ? [[questionId, { state: statement.state, value: statement.value, grade: statement.grade }]]
        : [],
    ),
  );
