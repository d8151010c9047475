import type { Explanation } from "../../src-shared/contract/explanations.ts";
import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { Assessment, PortfolioRow, ResultStamp } from "../../src-shared/contract/results.ts";
import { explainRecommendation } from "../../src-shared/domain/explanation/explain-recommendation.ts";
import { engineVersion } from "../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../../src-shared/domain/scoring/assess.ts";
import { outcomesOf } from "../../src-shared/domain/scoring/outcomes.ts";
import { withSimulation } from "../../src-shared/domain/scoring/verdict.ts";
import type { Clock, Content, Store } from "../ports.ts";
import type { Watch } from "../long-work.ts";
import { createTurns } from "../turns.ts";
import { gatherInputs, gatherInputsOf } from "./assessment-inputs.ts";
import type { EngagementInputs } from "./assessment-inputs.ts";
import { portfolioRow } from "./portfolio-row.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { rememberAssessments } from "./remember-assessments.ts";
import { sha256 } from "./sha256.ts";
import type { ScoringModels } from "./scoring-models.ts";
import type { Simulations, Wanted } from "./simulations.ts";

export interface ResultServiceDeps {
  /** Starts a job of the contract that nobody waits for. */
  readonly startJob: (name: "simulations.run", input: { readonly engagementId: EngagementId }) => void;
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

interface AssessedApplication {
  readonly application: EngagementInputs["applications"][number];
  readonly assessment: Assessment;
  readonly hash: string;
  readonly key: string;
  readonly input: AssessmentInput;
}

export type ResultService = HandlersFor<
  "results.list" | "results.get" | "outcomes.list" | "explanations.get" | "simulations.run"
> & {
  /** With every simulation done. */
  readonly assessAll: (engagementId: EngagementId, watch?: Watch) => Promise<Portfolio>;
  /** What would change each recommendation. */
  readonly explainAll: (
    engagementId: EngagementId,
    watch?: Watch,
  ) => Promise<ReadonlyMap<ApplicationId, Explanation>>;
};

/** So many simulations take less than a second: a page had rather wait than see verdicts change. */
const mostAwaited = 60;

export const createResultService = ({
  clock,
  content,
  models,
  simulations,
  startJob,
  store,
}: ResultServiceDeps): ResultService => {
  const memory = rememberAssessments();
  /** Portfolios that are being simulated, and those that somebody called off: only a person starts these again. */
  const busy = new Set<EngagementId>();

  const inputsOf = async (engagementId: EngagementId, applicationId: ApplicationId) =>
    await gatherInputsOf(store.read, content, engagementId, applicationId, clock.now());

  const assessed = async (engagementId: EngagementId, { signal, onProgress }: Watch = {}) => {
    const takeTurns = createTurns(signal);
    const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
    const model = models.of(inputs);
    const applications: AssessedApplication[] = [];
    for (const application of inputs.applications) {
      const { assessment, hash } = memory.assess(model.scoring, engagementId, application);
      const key = `${model.key}/${hash}`;
      applications.push({ application, assessment, hash, key, input: application.input });
      onProgress?.(applications.length / inputs.applications.length);
      // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
      await takeTurns();
    }
    memory.keepOnly(engagementId, new Set(inputs.applications.map(({ id }) => id)));
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

  const explainAll = async (
    engagementId: EngagementId,
    { signal, onProgress }: Watch = {},
  ): Promise<ReadonlyMap<ApplicationId, Explanation>> => {
    const takeTurns = createTurns(signal);
    const inputs = await gatherInputs(store.read, content, engagementId, clock.now());
    const { scoring } = models.of(inputs);
    const explanations = new Map<ApplicationId, Explanation>();
    for (const { id, input } of inputs.applications) {
      explanations.set(id, explainRecommendation(scoring, input));
      onProgress?.(explanations.size / inputs.applications.length);
      // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
      await takeTurns();
    }
    return explanations;
  };

  return {
    assessAll,
    explainAll,

    "outcomes.list": async ({ engagementId, applicationId, questionId }) => {
      const inputs = await inputsOf(engagementId, applicationId);
      return [...outcomesOf(models.of(inputs).scoring, inputs.application.input, questionId)];
    },

    "explanations.get": async ({ engagementId, applicationId }) => {
      const inputs = await inputsOf(engagementId, applicationId);
      return explainRecommendation(models.of(inputs).scoring, inputs.application.input);
    },

    "results.list": async ({ engagementId }, control) => {
      const all = await assessed(engagementId, {
        onProgress: (share) => control.report(share, "scoring"),
      });
      if (all.missing.length <= mostAwaited) await simulations.finish(all.model.simulation, all.missing);
      else if (!busy.has(engagementId)) startJob("simulations.run", { engagementId });
      const { rows, stamp } = portfolioOf(all);
      return { rows, stamp };
    },

    "simulations.run": async ({ engagementId }, control) => {
      busy.add(engagementId);
      try {
        const { missing, model } = await assessed(engagementId);
        await simulations.work(model.simulation, missing, {
          signal: control.signal,
          onProgress: (share) => control.report(share, "simulating"),
        });
        return { simulated: missing.length };
      } finally {
        if (!control.signal.aborted) busy.delete(engagementId);
      }
    },

    "results.get": async ({ engagementId, applicationId }) => {
      const inputs = await inputsOf(engagementId, applicationId);
      const model = models.of(inputs);
      const { assessment, hash } = memory.assess(model.scoring, engagementId, inputs.application);
      const wanted: Wanted = { key: `${model.key}/${hash}`, input: inputs.application.input };
      await simulations.finish(model.simulation, [wanted]);
      const simulation = simulations.known(wanted.key);
      return {
        ...(simulation ? withSimulation(assessment, simulation) : assessment),
        stamp: stampOf(inputs, [hash]),
      };
    },
  };
};

const stampOf = (
  { engagement, weights }: Pick<EngagementInputs, "engagement" | "weights">,
  hashes: readonly string[],
): ResultStamp => ({
  pack: engagement.pack,
  engine: engineVersion,
  weightProfileId: weights.profileId,
  weights: { ...weights.points },
  inputHash: hashes.length === 1 && hashes[0] !== undefined ? hashes[0] : sha256(hashes.join("\n")),
});
