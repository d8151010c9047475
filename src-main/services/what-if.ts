import type { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { Standing, Trial } from "../../src-shared/contract/what-if.ts";
import { assess } from "../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../../src-shared/domain/scoring/assess.ts";
import { simulatedStanding, standingOf } from "../../src-shared/domain/scoring/standing.ts";
import { withSimulation } from "../../src-shared/domain/scoring/verdict.ts";
import { requireTrial, triedInput } from "../../src-shared/domain/what-if/trial.ts";
import type { Clock, Content, Store } from "../ports.ts";
import { createTurns } from "../turns.ts";
import { gatherInputsOf } from "./assessment-inputs.ts";
import type { EngagementInputs } from "./assessment-inputs.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { hashOf, rememberInputs } from "./remembered-inputs.ts";
import type { PreparedModel, ScoringModels } from "./scoring-models.ts";
import type { Simulations, Wanted } from "./simulations.ts";

export interface WhatIfServiceDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly models: ScoringModels;
  readonly simulations: Simulations;
  readonly store: Store;
}

/** What the figures would be if weights, gates or answers were others; nothing of it is recorded. */
export const createWhatIfService = (
  deps: WhatIfServiceDeps,
): HandlersFor<"whatIf.get" | "whatIf.list" | "whatIf.simulate"> => {
  const { clock, content, models, simulations, store } = deps;
  const inputsOf = rememberInputs(deps);

  const triedModel = (
    { pack, weights }: Pick<EngagementInputs, "pack" | "weights">,
    trial: Trial,
  ): PreparedModel => {
    requireTrial(pack, trial);
    const points = trial.weights ?? weights.points;
    return models.of({ pack, weights: { ...weights, points } }, trial.gateIds);
  };

  const standIn = (model: PreparedModel, input: AssessmentInput): TriedStanding => {
    const wanted: Wanted = { key: `${model.key}/${hashOf(input)}`, input };
    const standing = standingOf(model.scoring, input);
    const simulation = simulations.known(wanted.key);
    return { standing: simulation ? simulatedStanding(standing, simulation) : standing, model, wanted };
  };

  const standingsOf = async (engagementId: EngagementId, trials: readonly Trial[]) => {
    const inputs = await inputsOf(engagementId);
    const recordedModel = models.of(inputs);
    const triedModels = trials.map((trial) => ({ trial, model: triedModel(inputs, trial) }));
    const takeTurns = createTurns();
    const applications: StandingApplication[] = [];
    for (const { id, input, name } of inputs.applications) {
      applications.push({
        id,
        name,
        recorded: standIn(recordedModel, input),
        tried: triedModels.map(({ model, trial }) => standIn(model, triedInput(input, id, trial))),
      });
      // oxlint-disable-next-line no-await-in-loop -- lets other work in between, on purpose
      await takeTurns();
    }
    return applications;
  };

  return {
    "whatIf.get": async ({ engagementId, applicationId, simulate, trial }) => {
      const inputs = await gatherInputsOf(store.read, content, engagementId, applicationId, clock.now());
      const model = triedModel(inputs, trial);
      const input = triedInput(inputs.application.input, applicationId, trial);
      const wanted: Wanted = { key: `${model.key}/${hashOf(input)}`, input };
      if (simulate) await simulations.finish(model.simulation, [wanted]);
      const simulation = simulations.known(wanted.key);
      const assessment = assess(model.scoring, input);
      return simulation ? withSimulation(assessment, simulation) : assessment;
    },

    "whatIf.list": async ({ engagementId, trials }) => {
      const applications = await standingsOf(engagementId, trials);
      const standings = applications.flatMap(({ recorded, tried }) => [recorded, ...tried]);
      return {
        rows: applications.map(({ id, name, recorded, tried }) => ({
          applicationId: id,
          name,
          recorded: recorded.standing,
          tried: tried.map(({ standing }) => standing),
        })),
        simulated: standings.filter(({ standing }) => standing.simulated).length,
        toSimulate: standings.length,
      };
    },

    "whatIf.simulate": async ({ engagementId, trials }, control) => {
      const applications = await standingsOf(engagementId, trials);
      const missing = applications
        .flatMap(({ recorded, tried }) => [recorded, ...tried])
        .filter(({ standing }) => !standing.simulated);
      let before = 0;
      // Applications under the same weights and gates share their draws, so they are done together.
      for (const [model, ofModel] of Map.groupBy(missing, (tried) => tried.model)) {
        const wanted = ofModel.map((tried) => tried.wanted);
        const done = before;
        // oxlint-disable-next-line no-await-in-loop -- workers draw anew for each model
        await simulations.work(model.simulation, wanted, {
          signal: control.signal,
          onProgress: (share) =>
            control.report((done + share * wanted.length) / missing.length, "simulating"),
        });
        before += wanted.length;
      }
      return { simulated: missing.length };
    },
  };
};

interface TriedStanding {
  readonly standing: Standing;
  readonly model: PreparedModel;
  readonly wanted: Wanted;
}

interface StandingApplication {
  readonly id: ApplicationId;
  readonly name: string;
  readonly recorded: TriedStanding;
  readonly tried: readonly TriedStanding[];
}
