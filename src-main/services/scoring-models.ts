import { prepareModel } from "../../src-shared/domain/scoring/assess.ts";
import type { ScoringModel } from "../../src-shared/domain/scoring/assess.ts";
import { defaultIterations, defaultSeed } from "../../src-shared/domain/simulation/simulate.ts";
import { withoutGates } from "../../src-shared/domain/what-if/trial.ts";
import type { SimulationModel } from "../ports.ts";
import type { EngagementInputs } from "./assessment-inputs.ts";

/** A pack under one set of weights and gates, as it is scored here and simulated elsewhere. */
export interface PreparedModel {
  readonly key: string;
  readonly scoring: ScoringModel;
  readonly simulation: SimulationModel;
}

export interface ScoringModels {
  /** `gateIds` are set aside. */
  readonly of: (
    inputs: Pick<EngagementInputs, "pack" | "weights">,
    gateIds?: readonly string[],
  ) => PreparedModel;
}

/** A slider that is moved asks for many, and comes back to few. */
const mostKept = 32;

/** Preparing a model walks the whole pack; whoever asks for the same pack, weights and gates shares one. */
export const createScoringModels = (): ScoringModels => {
  const models = new Map<string, PreparedModel>();
  return {
    of: ({ pack, weights: { points } }, gateIds = []) => {
      const { id, version } = pack.catalogue;
      const key = [
        `${id}@${version}`,
        JSON.stringify(pack.criteria.map((criterion) => points[criterion.id] ?? 0)),
        JSON.stringify(gateIds.toSorted()),
      ].join("/");
      const tried = withoutGates(pack, gateIds);
      const model = models.get(key) ?? {
        key,
        scoring: prepareModel(tried, points),
        simulation: { pack: tried, weights: points, iterations: defaultIterations, seed: defaultSeed },
      };
      models.delete(key);
      models.set(key, model);
      const [oldest] = models.keys();
      if (models.size > mostKept && oldest !== undefined) models.delete(oldest);
      return model;
    },
  };
};
