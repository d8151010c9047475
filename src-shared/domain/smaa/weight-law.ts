import type { RandomDraws } from "./random-draws.ts";

/**
 * How weights are spread over the simplex (weights of 0 or more that sum to 1).
 * `uniform`: all alike; `ordinal`: all alike among those in descending order, the first criterion the
 * weightiest; `dirichlet`: around alpha over its sum, the closer the larger that sum; `fixed`: as given.
 */
export type WeightLaw =
  | { readonly kind: "uniform" | "ordinal" }
  | { readonly kind: "dirichlet"; readonly alpha: readonly number[] }
  | { readonly kind: "fixed"; readonly weights: readonly number[] };

/** Puts one set of weights in the `count` places of `into` that start at `from`. */
export type DrawWeights = (into: Float64Array, from: number) => void;

/** Weights of `count` criteria under a law; of a Dirichlet law, a criterion with alpha 0 always weighs 0. */
export const weightsUnder = (law: WeightLaw, count: number, draws: RandomDraws): DrawWeights => {
  switch (law.kind) {
    case "fixed": {
      const total = law.weights.reduce((sum, weight) => sum + weight, 0);
      return (into, from) => {
        for (let at = 0; at < count; at += 1) into[from + at] = (law.weights[at] ?? 0) / total;
      };
    }
    case "dirichlet":
      return normalised(count, (at) => {
        const alpha = law.alpha[at] ?? 0;
        return alpha > 0 ? draws.gamma(alpha) : 0;
      });
    case "uniform":
      return normalised(count, () => exponential(draws));
    case "ordinal":
      return descending(count, draws);
  }
};

/** Exponentials over their sum are uniform on the simplex (scoring.md 4.2). */
const exponential = (draws: RandomDraws): number => -Math.log(draws.uniform());

/** The same exponentials in descending order, drawn as the sums that order statistics of them are (Rényi, 1953). */
const descending =
  (count: number, draws: RandomDraws): DrawWeights =>
  (into, from) => {
    let sum = 0;
    for (let at = count - 1; at >= 0; at -= 1) {
      sum += exponential(draws) / (at + 1);
      into[from + at] = sum;
    }
    divideBySum(into, from, count);
  };

const normalised =
  (count: number, draw: (at: number) => number): DrawWeights =>
  (into, from) => {
    for (let at = 0; at < count; at += 1) into[from + at] = draw(at);
    divideBySum(into, from, count);
  };

const divideBySum = (weights: Float64Array, from: number, count: number): void => {
  let total = 0;
  for (let at = from; at < from + count; at += 1) total += weights[at] ?? 0;
  for (let at = from; at < from + count; at += 1) weights[at] = (weights[at] ?? 0) / total;
};
