import { checkedDecision } from "./decision.ts";
import type { Decision } from "./decision.ts";
import { normalise } from "./normalise.ts";
import type { Normalisation } from "./normalise.ts";
import { placesOf } from "./places.ts";

export interface WeightedSum {
  readonly normalisation: Normalisation;
  /** Per alternative; more is better. */
  readonly scores: readonly number[];
  readonly rank: readonly number[];
}

/**
 * Weighted sum model: the sum of weight times normalised value. Throws `matrix.invalid` as
 * `checkedDecision` and `normalise` do. Source: Fishburn, Operations Research 15(3), 1967.
 */
export const weightedSum = (decision: Decision, normalisation: Normalisation = "sum"): WeightedSum => {
  const checked = checkedDecision(decision);
  const scores = normalise(checked, normalisation).map((row) =>
    row.reduce((sum, value, criterion) => sum + value * (checked.weights[criterion] ?? 0), 0),
  );
  return { normalisation, scores, rank: placesOf(scores) };
};
