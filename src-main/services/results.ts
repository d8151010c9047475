import { createHash } from "node:crypto";
import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { Assessment, PortfolioRow, ResultStamp } from "../../src-shared/contract/results.ts";
import { explainRecommendation } from "../../src-shared/domain/explanation/explain-recommendation.ts";
import { assess, engineVersion, prepareModel, weightsOf } from "../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput, ScoringModel } from "../../src-shared/domain/scoring/assess.ts";
import { outcomesOf } from "../../src-shared/domain/scoring/outcomes.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { withSimulation } from "../../src-shared/domain/scoring/verdict.ts";
import { defaultIterations, defaultSeed } from "../../src-shared/domain/simulation/simulate.ts";
import type { Clock, Content, SimulationModel, Store } from "../ports.ts";
import type { Watch } from "../long-work.ts";
import { createTurns } from "../turns.ts";
import { gatherInputs } from "./assessment-inputs.ts";
import type { EngagementInputs } from "./assessment-inputs.ts";
import { portfolioRow } from "./portfolio-row.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { createSimulations } from "./simulations.ts";
import type { SimulationDeps, Wanted } from "./simulations.ts";

export interface ResultServiceDeps extends SimulationDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly store: Store;
}

export interface Portfolio {
  readonly rows: PortfolioRow[];
  readonly assessments: ReadonlyMap<ApplicationId, Assessment>;
  readonly stamp: ResultStamp;
}

interface AssessedApplication {
  readonly application: EngagementInputs["applications"][number];
  readonly assessment: Assessment;
  readonly hash: string;
  readonly key: string;
  readonly input: AssessmentInput;
}

export type ResultService = HandlersFor<
  "results.list" | "results.get" | "outcomes.list" | "explanations.get"
> & {
  /** With every simulation done. */
  readonly assessAll: (engagementId: EngagementId, watch?: Watch) => Promise<Portfolio>;
};

/** So many simulations take less than a second: a page had rather wait than see verdicts change. */
const mostAwaited = 60;

export const createResultService = (deps: ResultServiceDeps): ResultService => {
  const { clock, content, store } = deps;
  const modelOf = rememberModel();
  const assessOnce = rememberAssessments();
  const simulations = createSimulations(deps);

  const applicationOf = async (engagementId: EngagementId, applicationId: ApplicationId) => {
    const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
    const application = inputs.applications.find(({ id }) => id === applicationId);
    if (!application) throw problem("application.unknown", { application: applicationId });
    return { application, inputs };
  };

  const assessed = async (engagementId: EngagementId, { signal, onProgress }: Watch = {}) => {
    const takeTurns = createTurns(signal);
    const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
    const model = modelOf(inputs);
    const applications: AssessedApplication[] = [];
    for (const application of inputs.applications) {
      const { assessment, hash } = assessOnce(model.scoring, application.id, application.input);
      const key = `${model.key}/${hash}`;
      applications.push({ application, assessment, hash, key, input: application.input });
      onProgress?.(applications.length / inputs.applications.length);
      // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
      await takeTurns();
    }
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

  const assessAll = async (engagementId: EngagementId, watch?: Watch): Promise<Portfolio> => {
    const all = await assessed(engagementId, watch);
    await simulations.finish(all.model.simulation, all.missing);
    return portfolioOf(all);
  };

  return {
    assessAll,

    "outcomes.list": async ({ engagementId, applicationId, questionId }) => {
      const { application, inputs } = await applicationOf(engagementId, applicationId);
      return [...outcomesOf(modelOf(inputs).scoring, application.input, questionId)];
    },

    "explanations.get": async ({ engagementId, applicationId }) => {
      const { application, inputs } = await applicationOf(engagementId, applicationId);
      return explainRecommendation(modelOf(inputs).scoring, application.input);
    },

    "results.list": async ({ engagementId }, control) => {
      const all = await assessed(engagementId, {
        onProgress: (share) => control.report(share, "scoring"),
      });
      if (all.missing.length > mostAwaited) simulations.start(all.model.simulation, all.missing);
      else await simulations.finish(all.model.simulation, all.missing);
      const { rows, stamp } = portfolioOf(all);
      return { rows, stamp };
    },

    "results.get": async ({ engagementId, applicationId }) => {
      const { application, inputs } = await applicationOf(engagementId, applicationId);
      const model = modelOf(inputs);
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
  inputHash: hashes.length === 1 && hashes[0] !== undefined ? hashes[0] : sha256(hashes.join("\n")),
});

const sha256 = (text: string): string => createHash("sha256").update(text).digest("hex");

/** A pack under one set of weights, as it is scored here and simulated elsewhere. */
interface Model {
  readonly key: string;
  readonly scoring: ScoringModel;
  readonly simulation: SimulationModel;
}

/** Preparing a model walks the whole pack; engagements on the same pack and weights share one. */
const rememberModel = (): ((inputs: EngagementInputs) => Model) => {
  const models = new Map<string, Model>();
  return ({ pack, weights: { profileId } }) => {
    const key = `${pack.catalogue.id}@${pack.catalogue.version}/${profileId}`;
    const weights = weightsOf(pack, profileId);
    const model = models.get(key) ?? {
      key,
      scoring: prepareModel(pack, weights),
      simulation: { pack, weights, iterations: defaultIterations, seed: defaultSeed },
    };
    models.set(key, model);
    return model;
  };
};

/** An answer about one application changes one assessment: the others are as they were. */
const rememberAssessments = () => {
  const known = new Map<ApplicationId, { model: ScoringModel; hash: string; assessment: Assessment }>();
  return (model: ScoringModel, id: ApplicationId, input: AssessmentInput) => {
    const hash = sha256(JSON.stringify([[...input.answers], input.profiles, input.ratios]));
    const last = known.get(id);
    if (last?.hash === hash && last.model === model) return last;
    const next = { model, hash, assessment: assess(model, input) };
    known.set(id, next);
    return next;
  };
};
