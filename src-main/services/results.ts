import { createHash } from "node:crypto";
import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { Assessment, PortfolioRow, ResultStamp } from "../../src-shared/contract/results.ts";
import { explainRecommendation } from "../../src-shared/domain/explanation/explain-recommendation.ts";
import { assess, engineVersion } from "../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput, ScoringModel } from "../../src-shared/domain/scoring/assess.ts";
import { outcomesOf } from "../../src-shared/domain/scoring/outcomes.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { withSimulation } from "../../src-shared/domain/scoring/verdict.ts";
import type { Clock, Content, Store } from "../ports.ts";
import { gatherInputs } from "./assessment-inputs.ts";
import type { EngagementInputs } from "./assessment-inputs.ts";
import { portfolioRow } from "./portfolio-row.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { hashOf } from "./remembered-inputs.ts";
import type { ScoringModels } from "./scoring-models.ts";
import type { Simulations, Wanted } from "./simulations.ts";

export interface ResultServiceDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly models: ScoringModels;
  readonly simulations: Simulations;
  readonly store: Store;
}

export interface Portfolio {
  readonly rows: PortfolioRow[];
  readonly assessments: ReadonlyMap<ApplicationId, Assessment>;
  readonly stamp: ResultStamp;
}

export type ResultService = HandlersFor<
  "results.list" | "results.get" | "outcomes.list" | "explanations.get"
> & {
  /** With every simulation done. */
  readonly assessAll: (engagementId: EngagementId) => Promise<Portfolio>;
};

/** So many simulations take less than a second: a page had rather wait than see verdicts change. */
const mostAwaited = 60;

export const createResultService = ({
  clock,
  content,
  models,
  simulations,
  store,
}: ResultServiceDeps): ResultService => {
  const assessOnce = rememberAssessments();

  const applicationOf = async (engagementId: EngagementId, applicationId: ApplicationId) => {
    const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
    const application = inputs.applications.find(({ id }) => id === applicationId);
    if (!application) throw problem("application.unknown", { application: applicationId });
    return { application, inputs };
  };

  const assessed = async (engagementId: EngagementId) => {
    const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
    const model = models.of(inputs);
    const applications = inputs.applications.map((application) => {
      const { assessment, hash } = assessOnce(model.scoring, application.id, application.input);
      return { application, assessment, hash, key: `${model.key}/${hash}`, input: application.input };
    });
    const missing = applications.filter(({ key }) => !simulations.known(key));
    return { inputs, model, applications, missing };
  };

  const portfolioOf = ({ applications, inputs }: Awaited<ReturnType<typeof assessed>>): Portfolio => {
    const assessments = new Map<ApplicationId, Assessment>();
    const rows = applications.map(({ application, assessment, key }) => {
      const simulation = simulations.known(key);
      const whole = simulation ? withSimulation(assessment, simulation) : assessment;
      assessments.set(application.id, whole);
      return portfolioRow(application, whole);
    });
    return {
      rows,
      assessments,
      stamp: stampOf(
        inputs,
        applications.map(({ hash }) => hash),
      ),
    };
  };

  const assessAll = async (engagementId: EngagementId): Promise<Portfolio> => {
    const all = await assessed(engagementId);
    await simulations.finish(all.model.simulation, all.missing);
    return portfolioOf(all);
  };

  return {
    assessAll,

    "outcomes.list": async ({ engagementId, applicationId, questionId }) => {
      const { application, inputs } = await applicationOf(engagementId, applicationId);
      return [...outcomesOf(models.of(inputs).scoring, application.input, questionId)];
    },

    "explanations.get": async ({ engagementId, applicationId }) => {
      const { application, inputs } = await applicationOf(engagementId, applicationId);
      return explainRecommendation(models.of(inputs).scoring, application.input);
    },

    "results.list": async ({ engagementId }) => {
      const all = await assessed(engagementId);
      if (all.missing.length > mostAwaited) simulations.start(all.model.simulation, all.missing);
      else await simulations.finish(all.model.simulation, all.missing);
      const { rows, stamp } = portfolioOf(all);
      return { rows, stamp };
    },

    "results.get": async ({ engagementId, applicationId }) => {
      const { application, inputs } = await applicationOf(engagementId, applicationId);
      const model = models.of(inputs);
      const { assessment, hash } = assessOnce(model.scoring, applicationId, application.input);
      const wanted: Wanted = { key: `${model.key}/${hash}`, input: application.input };
      await simulations.finish(model.simulation, [wanted]);
      const simulation = simulations.known(wanted.key);
      return {
        ...(simulation ? withSimulation(assessment, simulation) : assessment),
        stamp: stampOf(inputs, [hash]),
      };
    },
  };
};

const stampOf = ({ engagement, weights }: EngagementInputs, hashes: readonly string[]): ResultStamp => ({
  pack: engagement.pack,
  engine: engineVersion,
  weightProfileId: weights.profileId,
  weights: { ...weights.points },
  inputHash: hashes.length === 1 && hashes[0] !== undefined ? hashes[0] : sha256(hashes.join("\n")),
});

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** An answer about one application changes one assessment: the others are as they were. */
const rememberAssessments = () => {
  const known = new Map<ApplicationId, { model: ScoringModel; hash: string; assessment: Assessment }>();
  return (model: ScoringModel, id: ApplicationId, input: AssessmentInput) => {
    const hash = hashOf(input);
    const last = known.get(id);
    if (last?.hash === hash && last.model === model) return last;
    const next = { model, hash, assessment: assess(model, input) };
    known.set(id, next);
    return next;
  };
};
