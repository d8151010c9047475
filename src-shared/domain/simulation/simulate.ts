import type { PerOption } from "../../contract/content.ts";
import type { Simulation } from "../../contract/simulations.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import { neutral } from "../scoring/scores.ts";
import type { Weighing } from "../scoring/scores.ts";
import type { ScoringModel } from "../scoring/scoring-model.ts";
import { firstShare, noRankCounts, rankCounter } from "../smaa/rank-counts.ts";
import { shareError, summarise } from "../smaa/rank-shares.ts";
import type { RankShares } from "../smaa/rank-shares.ts";
import { lanes, weighLanes } from "./lanes.ts";
import { leafValuesOf } from "./leaf-values.ts";
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
  const scores = new Float64Array(iterations * lanes);
  const column = new Float64Array(iterations);

  return ({ answers, excluded, weighing }) => {
    const competing = Int32Array.from([...model.options.keys()].filter((option) => !excluded.has(option)));
    const agreed = createRanking(competing, model);
    const unagreed = createRanking(competing, model);
    const fill = leafValuesOf(weighing, answers, draws);
    for (let from = 0; from < iterations; from += stretch) {
      const to = Math.min(iterations, from + stretch);
      fill(values, from, to);
      score(values, draws.unagreed, leaves, scores, from, to);
      unagreed.count(scores, draws.unagreed, from, to);
      score(values, draws.agreed, leaves, scores, from, to);
      agreed.count(scores, draws.agreed, from, to);
    }
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
        for (let iteration = 0; iteration < iterations; iteration += 1) {
          column[iteration] = scores[iteration * lanes + option] ?? 0;
        }
        return {
          optionId,
          rankAcceptability: acceptability,
          error: acceptability.map((share) => shareError(share, iterations)),
          confidence: confidence[at] ?? null,
          centralWeights: central && byTopCriterion(central, model),
          beats: beatenBy(shares.pairwise[at] ?? [], competing, model),
          band: { low: quantile(column, tail), high: quantile(column, 1 - tail) },
          unagreedFirst: unagreedShares[at]?.[0] ?? 0,
        };
      }),
    };
  };
};

/** Scores of all options in some iterations, each iteration under its own weights. */
const score = (
  values: LeafValues,
  weights: Float64Array,
  leaves: number,
  into: Float64Array,
  from: number,
  to: number,
): void => {
  for (let iteration = from; iteration < to; iteration += 1) {
    const weight = iteration * leaves;
    weighLanes(into, iteration * lanes, neutral, leaves, weights, weight, values, weight * lanes);
  }
};

/** Counts the ranks of the options that compete. */
const createRanking = (competing: Int32Array, { leaves }: ScoringModel) => {
  const counts = noRankCounts(competing.length, leaves.length);
  const count = rankCounter(counts);
  const compared = new Float64Array(competing.length);
  return {
    counts,
    count: (scores: Float64Array, weights: Float64Array, from: number, to: number): void => {
      for (let iteration = from; iteration < to; iteration += 1) {
        for (let at = 0; at < compared.length; at += 1) {
          compared[at] = scores[iteration * lanes + (competing[at] ?? 0)] ?? 0;
        }
        count(compared, 0, weights, iteration * leaves.length);
      }
    },
  };
};

/** How often each option is first under its own central weights, while the answers vary as before. */
const confidencesOf = (
  centralWeights: RankShares["centralWeights"],
  competing: Int32Array,
  values: LeafValues,
  { leaves }: ScoringModel,
  iterations: number,
): readonly (number | null)[] => {
  const central = centralWeights.map((weights) => weights && Float64Array.from(weights));
  const firsts = new Float64Array(competing.length);
  const sums = new Float64Array(lanes);
  const compared = new Float64Array(competing.length);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    const start = iteration * leaves.length * lanes;
    for (let own = 0; own < central.length; own += 1) {
      const weights = central[own];
      if (!weights) continue;
      weighLanes(sums, 0, 0, leaves.length, weights, 0, values, start);
      for (let at = 0; at < compared.length; at += 1) compared[at] = sums[competing[at] ?? 0] ?? 0;
      firsts[own] = (firsts[own] ?? 0) + firstShare(compared, 0, compared.length, own);
    }
  }
  return central.map((weights, own) => (weights ? (firsts[own] ?? 0) / iterations : null));
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
