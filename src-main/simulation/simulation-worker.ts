import { parentPort } from "node:worker_threads";
import type { Pack } from "../../src-shared/contract/content.ts";
import type { Simulation } from "../../src-shared/contract/simulations.ts";
import { prepareModel } from "../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../../src-shared/domain/scoring/assess.ts";
import type { CriterionWeights } from "../../src-shared/domain/scoring/weights.ts";
import { applicationToSimulate } from "../../src-shared/domain/simulation/application-to-simulate.ts";
import { createSimulator } from "../../src-shared/domain/simulation/simulate.ts";
import { drawSimulation } from "../../src-shared/domain/simulation/simulation-draws.ts";

/** What all following applications are simulated under, until the next model. */
export interface ModelNews {
  readonly kind: "model";
  readonly pack: Pack;
  readonly weights: CriterionWeights;
  readonly iterations: number;
  readonly seed: number;
}

export interface ApplicationNews {
  readonly kind: "application";
  readonly input: AssessmentInput;
}

export type SimulationNews = ModelNews | ApplicationNews;

/** The answer to each application, in the order in which they came. */
export type SimulationAnswer = Simulation;

let simulate: ((input: AssessmentInput) => Simulation) | undefined;

const take = (news: SimulationNews): void => {
  if (news.kind === "model") {
    const model = prepareModel(news.pack, news.weights);
    const simulator = createSimulator(model, drawSimulation(model, news.iterations, news.seed));
    simulate = (input) => simulator(applicationToSimulate(model, input));
  } else if (simulate) {
    parentPort?.postMessage(simulate(news.input) satisfies SimulationAnswer);
  }
};

parentPort?.on("message", take);
