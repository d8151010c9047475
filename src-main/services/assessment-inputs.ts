import type { Pack } from "../../src-shared/contract/content.ts";
import type { Archetype } from "../../src-shared/contract/archetypes.ts";
import type { Engagement } from "../../src-shared/contract/engagements.ts";
import type { Decision } from "../../src-shared/contract/findings.ts";
import type { ApplicationId, ArchetypeId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { OptionProfile } from "../../src-shared/contract/options.ts";
import {
  archetypeByApplication,
  inheritedAnswers,
} from "../../src-shared/domain/questionnaire/archetypes.ts";
import type { AssessmentInput } from "../../src-shared/domain/scoring/assess.ts";
import { levelledCosts } from "../../src-shared/domain/cost/cost-ratios.ts";
import { leftBehindBy } from "../../src-shared/domain/cost/infrastructure.ts";
import { baseAssumptions } from "../../src-shared/domain/cost/sensitivity.ts";
import { measuredRatios } from "../../src-shared/domain/scoring/measured-ratios.ts";
import { profileInForce } from "../../src-shared/domain/scoring/profile-in-force.ts";
import { weightsInForce } from "../../src-shared/domain/scoring/weights.ts";
import type { CriterionWeights } from "../../src-shared/domain/scoring/weights.ts";
import { offeredListings } from "../../src-shared/domain/store/offered-listings.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { AnswerRecord, ApplicationRecord, Content, Reader } from "../ports.ts";
import { costParametersOf } from "./cost-parameters.ts";
import { requirePack } from "./content.ts";
import { requireApplication, requireEngagement } from "./require-engagement.ts";

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
  const [common, applications, answers] = await Promise.all([
    gatherCommon(reader, content, engagementId, today),
    reader.listApplications(engagementId),
    reader.listAnswers(engagementId),
  ]);
  return inputsOf(common, applications, answers);
};

/** The same for one application, of whose answers and those it inherits nothing else is read. */
export const gatherInputsOf = async (
  reader: Reader,
  content: Content,
  engagementId: EngagementId,
  applicationId: ApplicationId,
  today: Date,
): Promise<Omit<EngagementInputs, "applications"> & { readonly application: ApplicationInputs }> => {
  const [common, application] = await Promise.all([
    gatherCommon(reader, content, engagementId, today),
    requireApplication(reader, engagementId, applicationId),
  ]);
  const archetype = common.archetypeOf.get(applicationId);
  const answers = await reader.listAnswers(engagementId, {
    subjects: [
      { applicationId, archetypeId: null },
      { applicationId: null, archetypeId: null },
      ...(archetype ? [{ applicationId: null, archetypeId: archetype.id }] : []),
    ],
  });
  const { applications, ...inputs } = inputsOf(common, [application], answers);
  const [only] = applications;
  if (!only) throw problem("application.unknown", { application: applicationId });
  return { ...inputs, application: only };
};

/** What all assessments of an engagement rest on. */
interface Common extends Omit<EngagementInputs, "applications"> {
  readonly day: string;
  readonly archetypeOf: ReadonlyMap<ApplicationId, Archetype>;
  readonly offered: AssessmentInput["profiles"];
  readonly decisionByApplication: ReadonlyMap<ApplicationId, Decision>;
  readonly assumptions: ReturnType<typeof baseAssumptions>;
  readonly years: number;
  readonly listings: ReturnType<typeof offeredListings>;
}

const gatherCommon = async (
  reader: Reader,
  content: Content,
  engagementId: EngagementId,
  today: Date,
): Promise<Common> => {
  const engagement = await requireEngagement(reader, engagementId);
  const [weights, archetypes, profiles, decisions, plan, parameters] = await Promise.all([
    reader.findWeights(engagementId),
    reader.listArchetypes(engagementId),
    reader.listOptionProfiles(engagementId),
    reader.listDecisions(engagementId),
    reader.findPlan(engagementId),
    costParametersOf(reader, content.planning, engagementId),
  ]);
  const day = today.toISOString().slice(0, 10);
  const pack = requirePack(content, engagement.pack);
  const { points, profileId } = weights ?? { points: null, profileId: "balanced" };
  return {
    engagement,
    pack,
    weights: { profileId: points ? null : profileId, points: weightsInForce(pack, { points, profileId }) },
    day,
    archetypeOf: archetypeByApplication(archetypes),
    offered: profilesOnOffer(profiles, day),
    decisionByApplication: new Map(decisions.map((decision) => [decision.applicationId, decision])),
    assumptions: baseAssumptions(parameters),
    years: (plan?.ramp ?? content.planning.cost.ramp).length,
    listings: offeredListings(content.listings, engagement, day),
  };
};

const inputsOf = (
  common: Common,
  applications: readonly ApplicationRecord[],
  answers: readonly AnswerRecord[],
): EngagementInputs => {
  const { engagement, pack, weights, day, archetypeOf, offered, listings, assumptions, years } = common;
  const answersBySubject = Map.groupBy(answers, subjectOf);
  const ofOrganisation = answersBySubject.get(null) ?? [];
  return {
    engagement,
    pack,
    weights,
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
        decision: common.decisionByApplication.get(application.id),
        input: {
          answers: statements([...ofOrganisation, ...counted]),
          profiles: listing
            ? { ...offered, store: profileInForce(listing.profile, listing.evidence, day) }
            : offered,
          ratios: measuredRatios(
            levelledCosts(application.costs, assumptions, {
              years,
              leftBehind: leftBehindBy(
                counted.find(({ questionId }) => questionId === "INF-21")?.statement?.value,
              ),
            }),
          ),
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
