import { checkedDecision } from "./decision.ts";
import type { Decision } from "./decision.ts";
import { normalise } from "./normalise.ts";
import type { Normalisation } from "./normalise.ts";
import { placesOf } from "./places.ts";

export interface Topsis {
  readonly normalisation: Normalisation;
  /** Per alternative, 0 (the worst on every criterion) to 1 (the best on every one). */
  readonly closeness: readonly number[];
  readonly rank: readonly number[];
}

/**
 * TOPSIS: how close an alternative is to the best value of every criterion at once, against how far it is
 * from the worst, as Euclidean distances between weighted normalised values. Where all alternatives are
 * alike, each has .5. Throws `matrix.invalid` as `checkedDecision` and `normalise` do.
 * Source: Hwang and Yoon, Multiple Attribute Decision Making, 1981; Tzeng and Huang, 2011.
 */
export const topsis = (decision: Decision, normalisation: Normalisation = "vector"): Topsis => {
  const checked = checkedDecision(decision);
  const weighted = normalise(checked, normalisation).map((row) =>
    row.map((value, criterion) => value * (checked.weights[criterion] ?? 0)),
  );
  const best = checked.weights.map((_, criterion) => Math.max(...valuesOf(weighted, criterion)));
  const worst = checked.weights.map((_, criterion) => Math.min(...valuesOf(weighted, criterion)));
  const closeness = weighted.map((row) => {
    const [fromBest, fromWorst] = [distance(row, best), distance(row, worst)];
    return fromBest + fromWorst === 0 ? 0.5 : fromWorst / (fromBest + fromWorst);
  });
  return { normalisation, closeness, rank: placesOf(closeness) };
};

const valuesOf = (rows: readonly (readonly number[])[], criterion: number): readonly number[] =>
  rows.map((row) => row[criterion] ?? 0);

const distance = (one: readonly number[], other: readonly number[]): number =>
  Math.hypot(...one.map((value, criterion) => value - (other[criterion] ?? 0)));
