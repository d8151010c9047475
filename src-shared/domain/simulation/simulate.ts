import type { Simulation } from "../../contract/simulations.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import { neutral } from "../scoring/scores.ts";
import type { Weighing } from "../scoring/scores.ts";
import type { ScoringModel } from "../scoring/scoring-model.ts";
import { firstShare, noRankCounts, rankCounter } from "../smaa/rank-counts.ts";
import { shareError, summarise } from "../smaa/rank-shares.ts";
import { fillLeafValues } from "./leaf-values.ts";
import type { LeafValues } from "./leaf-values.ts";
import { quantile } from "./quantile.ts";
import type { SimulationDraws } from "./simulation-draws.ts";

/** One application as the engine has weighed it. */
export interface SimulatedApplication {
  readonly weighing: Weighing;
  readonly answers: ReadonlyMap<string, StandingAnswer>;
  /** Options, as indices of the model's, that a gate excludes: they keep a score but have no rank. */
  readonly excluded: ReadonlySet<number>;
}

/** 10,000 draws tell a share within 0.01 (scoring.md 4.2); the seed is kept with every result. */
export const defaultIterations = 10_000;
export const defaultSeed = 1;

/** The share of draws below a band and above it. */
const tail = 0.05;

/**
 * A simulator of applications under one model and its shared draws. It keeps its working memory, some
 * 1 KiB per iteration, from one application to the next, and so serves one at a time.
 */
export const createSimulator = (
  model: ScoringModel,
  draws: SimulationDraws,
): ((application: SimulatedApplication) => Simulation) => {
  const { iterations } = draws;
  const options = model.options.length;
  const values: LeafValues = new Float64Array(iterations * options * model.leaves.length);
  const scores = new Float64Array(iterations * options);
  const column = new Float64Array(iterations);

  return ({ answers, excluded, weighing }) => {
    const competing = [...model.options.keys()].filter((option) => !excluded.has(option));
    fillLeafValues(values, weighing, answers, draws);

    scoreAll(values, draws.unagreed, scores, model);
    const unagreed = rank(scores, draws.unagreed, competing, model, iterations);
    scoreAll(values, draws.agreed, scores, model);
    const agreed = rank(scores, draws.agreed, competing, model, iterations);

    const place = new Map(competing.map((option, at) => [option, at]));
    return {
      iterations,
      seed: draws.seed,
      entropy: agreed.entropy,
      options: model.options.map((optionId, option) => {
        const at = place.get(option);
        const acceptability = at === undefined ? [] : [...(agreed.rankAcceptability[at] ?? [])];
        const central = at === undefined ? null : (agreed.centralWeights[at] ?? null);
        for (let iteration = 0; iteration < iterations; iteration += 1) {
          column[iteration] = scores[iteration * options + option] ?? 0;
        }
        return {
          optionId,
          rankAcceptability: acceptability,
          error: acceptability.map((share) => shareError(share, iterations)),
          confidence: central && confidenceOf(option, central, competing, values, model, iterations),
          centralWeights: central && byTopCriterion(central, model),
          beats: Object.fromEntries(
            competing.flatMap((other, otherAt) => {
              const optionBeaten = model.options[other];
              const share = at === undefined ? null : agreed.pairwise[at]?.[otherAt];
              return optionBeaten && typeof share === "number" ? [[optionBeaten, share]] : [];
            }),
          ),
          band: { low: quantile(column, tail), high: quantile(column, 1 - tail) },
          unagreedFirst: at === undefined ? 0 : (unagreed.rankAcceptability[at]?.[0] ?? 0),
        };
      }),
    };
  };
};

/** Scores of all options in every iteration, each iteration under its own weights. */
const scoreAll = (
  values: LeafValues,
  weights: Float64Array,
  into: Float64Array,
  { leaves, options }: ScoringModel,
): void => {
  const width = leaves.length;
  let at = 0;
  let value = 0;
  for (let from = 0; from < weights.length; from += width) {
    for (let option = 0; option < options.length; option += 1) {
      let score = neutral;
      for (let leaf = from; leaf < from + width; leaf += 1) {
        score += (weights[leaf] ?? 0) * (values[value] ?? 0);
        value += 1;
      }
      into[at] = score;
      at += 1;
    }
  }
};

const rank = (
  scores: Float64Array,
  weights: Float64Array,
  competing: readonly number[],
  { leaves, options }: ScoringModel,
  iterations: number,
) => {
  const counts = noRankCounts(competing.length, leaves.length);
  const count = rankCounter(counts);
  const compared = new Float64Array(competing.length);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    for (let at = 0; at < compared.length; at += 1) {
      compared[at] = scores[iteration * options.length + (competing[at] ?? 0)] ?? 0;
    }
    count(compared, 0, weights, iteration * leaves.length);
  }
  return summarise(counts, iterations);
};

/** How often an option is first under its own central weights, while the answers vary as before. */
const confidenceOf = (
  option: number,
  central: readonly number[],
  competing: readonly number[],
  values: LeafValues,
  { leaves, options }: ScoringModel,
  iterations: number,
): number => {
  const weights = Float64Array.from(central);
  const compared = new Float64Array(competing.length);
  const own = competing.indexOf(option);
  let firsts = 0;
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    for (let at = 0; at < compared.length; at += 1) {
      let score = 0;
      const from = (iteration * options.length + (competing[at] ?? 0)) * leaves.length;
      for (let leaf = 0; leaf < weights.length; leaf += 1) {
        score += (weights[leaf] ?? 0) * (values[from + leaf] ?? 0);
      }
      compared[at] = score;
    }
    firsts += firstShare(compared, 0, compared.length, own);
  }
  return firsts / iterations;
};

const byTopCriterion = (weights: readonly number[], { leaves }: ScoringModel): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const [leaf, { topId }] of leaves.entries()) sums[topId] = (sums[topId] ?? 0) + (weights[leaf] ?? 0);
  return sums;
};
