import type { PerOption } from "../../contract/content.ts";
import type { Simulation } from "../../contract/simulations.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import { neutral } from "../scoring/scores.ts";
import type { Weighing } from "../scoring/scores.ts";
import type { ScoringModel } from "../scoring/scoring-model.ts";
import { firstShare, noRankCounts, rankCounter } from "../smaa/rank-counts.ts";
import { shareError, summarise } from "../smaa/rank-shares.ts";
import type { RankShares } from "../smaa/rank-shares.ts";
import { lanes, weighLanes, weighLanesTwice } from "./lanes.ts";
import { leafValuesOf } from "./leaf-values.ts";
import type { LeafValues } from "./leaf-values.ts";
import { quantile, rankOf } from "./quantile.ts";
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

/** Iterations worked on at a time: their values, some 200 KiB, stay in the processor's cache. */
const stretch = 256;

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
  const leaves = model.leaves.length;
  const values: LeafValues = new Float64Array(iterations * leaves * lanes);
  const scores = { agreed: new Float64Array(stretch * lanes), unagreed: new Float64Array(stretch * lanes) };
  const columns = model.options.map(() => new Float64Array(iterations));

  return ({ answers, excluded, weighing }) => {
    const competing = Int32Array.from([...model.options.keys()].filter((option) => !excluded.has(option)));
    const agreed = createRanking(competing, leaves, leaves);
    // Where nothing is agreed only shares are asked for, not the weights under which an option is first.
    const unagreed = createRanking(competing, leaves, 0);
    const fill = leafValuesOf(weighing, answers, draws);
    for (let from = 0; from < iterations; from += stretch) {
      const to = Math.min(iterations, from + stretch);
      fill(values, from, to);
      score(values, draws, leaves, scores, from, to);
      agreed.count(scores.agreed, draws.agreed, from, to);
      unagreed.count(scores.unagreed, draws.unagreed, from, to);
      keepScores(scores.agreed, columns, from, to);
    }
    agreed.settle();
    unagreed.settle();
    const shares = summarise(agreed.counts, iterations);
    const unagreedShares = summarise(unagreed.counts, iterations).rankAcceptability;
    const confidence = confidencesOf(shares.centralWeights, competing, values, model, iterations);

    return {
      iterations,
      seed: draws.seed,
      entropy: shares.entropy,
      options: model.options.map((optionId, option) => {
        const at = competing.indexOf(option);
        const acceptability = [...(shares.rankAcceptability[at] ?? [])];
        const central = shares.centralWeights[at] ?? null;
        const column = columns[option] ?? new Float64Array(1);
        const low = quantile(column, tail);
        return {
          optionId,
          rankAcceptability: acceptability,
          error: acceptability.map((share) => shareError(share, iterations)),
          confidence: confidence[at] ?? null,
          centralWeights: central && byTopCriterion(central, model),
          beats: beatenBy(shares.pairwise[at] ?? [], competing, model),
          band: { low, high: quantile(column, 1 - tail, rankOf(iterations, tail)) },
          unagreedFirst: unagreedShares[at]?.[0] ?? 0,
        };
      }),
    };
  };
};

/** Scores of all options in a stretch of iterations, from its beginning, each iteration under its own weights of either kind. */
const score = (
  values: LeafValues,
  { agreed, unagreed }: Pick<SimulationDraws, "agreed" | "unagreed">,
  leaves: number,
  into: { readonly agreed: Float64Array; readonly unagreed: Float64Array },
  from: number,
  to: number,
): void => {
  for (let iteration = from; iteration < to; iteration += 1) {
    const weight = iteration * leaves;
    weighLanesTwice(
      into.agreed,
      into.unagreed,
      (iteration - from) * lanes,
      neutral,
      leaves,
      agreed,
      unagreed,
      weight,
      values,
      weight * lanes,
    );
  }
};

/** Puts the scores of a stretch beside those of the stretches before it, option by option. */
const keepScores = (
  scores: Float64Array,
  columns: readonly Float64Array[],
  from: number,
  to: number,
): void => {
  for (const [option, column] of columns.entries()) {
    for (let iteration = from; iteration < to; iteration += 1) {
      column[iteration] = scores[(iteration - from) * lanes + option] ?? 0;
    }
  }
};

/** Counts the ranks of the options that compete. */
const createRanking = (competing: Int32Array, leaves: number, criteria: number) => {
  const counts = noRankCounts(competing.length, criteria);
  const { count, settle } = rankCounter(counts);
  const compared = new Float64Array(competing.length);
  return {
    counts,
    settle,
    count: (scores: Float64Array, weights: Float64Array, from: number, to: number): void => {
      for (let iteration = from; iteration < to; iteration += 1) {
        const weight = iteration * leaves;
        const start = (iteration - from) * lanes;
        if (competing.length === lanes) {
          count(scores, start, weights, weight);
          continue;
        }
        for (let at = 0; at < compared.length; at += 1) {
          compared[at] = scores[start + (competing[at] ?? 0)] ?? 0;
        }
        count(compared, 0, weights, weight);
      }
    },
  };
};

/**
 * How often each option is first under its own central weights, while the answers vary as before. Two options at a
 * time, a stretch at a time: the values are read once for both.
 */
const confidencesOf = (
  centralWeights: RankShares["centralWeights"],
  competing: Int32Array,
  values: LeafValues,
  { leaves }: ScoringModel,
  iterations: number,
): readonly (number | null)[] => {
  const led = centralWeights.flatMap((weights, own) =>
    weights ? [{ own, weights: Float64Array.from(weights) }] : [],
  );
  const firsts = new Float64Array(competing.length);
  const sums = new Float64Array(lanes);
  const otherSums = new Float64Array(lanes);
  const compared = new Float64Array(competing.length);
  const count = (from: Float64Array, own: number): void => {
    if (competing.length === lanes) {
      firsts[own] = (firsts[own] ?? 0) + firstShare(from, 0, lanes, own);
      return;
    }
    for (let at = 0; at < compared.length; at += 1) compared[at] = from[competing[at] ?? 0] ?? 0;
    firsts[own] = (firsts[own] ?? 0) + firstShare(compared, 0, compared.length, own);
  };
  for (let from = 0; from < iterations; from += stretch) {
    const to = Math.min(iterations, from + stretch);
    for (let at = 0; at < led.length; at += 2) {
      const [one, other] = [led[at], led[at + 1]];
      if (!one) continue;
      for (let iteration = from; iteration < to; iteration += 1) {
        const start = iteration * leaves.length * lanes;
        if (other) {
          weighLanesTwice(sums, otherSums, 0, 0, leaves.length, one.weights, other.weights, 0, values, start);
          count(otherSums, other.own);
        } else {
          weighLanes(sums, 0, 0, leaves.length, one.weights, 0, values, start);
        }
        count(sums, one.own);
      }
    }
  }
  return centralWeights.map((weights, own) => (weights ? (firsts[own] ?? 0) / iterations : null));
};

const beatenBy = (
  shares: readonly (number | null)[],
  competing: Int32Array,
  { options }: ScoringModel,
): PerOption => {
  const beats: PerOption = {};
  for (const [at, share] of shares.entries()) {
    const other = options[competing[at] ?? -1];
    if (other !== undefined && share !== null) beats[other] = share;
  }
  return beats;
};

const byTopCriterion = (weights: readonly number[], { leaves }: ScoringModel): Record<string, number> => {
  const sums: Record<string, number> = {};
  for (const [leaf, { topId }] of leaves.entries()) sums[topId] = (sums[topId] ?? 0) + (weights[leaf] ?? 0);
  return sums;
};
