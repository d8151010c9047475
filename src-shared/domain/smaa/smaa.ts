import { drawMeasurement } from "./measurement.ts";
import type { Measurement, Scale } from "./measurement.ts";
import { createDraws } from "./random-draws.ts";
import { firstShare, noRankCounts, rankCounter } from "./rank-counts.ts";
import { shareError, summarise } from "./rank-shares.ts";
import type { RankShares } from "./rank-shares.ts";
import { weightsUnder } from "./weight-law.ts";
import type { WeightLaw } from "./weight-law.ts";

export interface SmaaModel {
  /** Rows are options, columns criteria. */
  readonly measurements: readonly (readonly Measurement[])[];
  /** One per criterion. */
  readonly scales: readonly Scale[];
  readonly weights: WeightLaw;
  readonly iterations: number;
  /** Of the random draws: any whole number. */
  readonly seed: number;
}

export interface SmaaResult extends RankShares {
  /** Per option, the chance, 0 to 1, to be first under its own central weights; null without any. */
  readonly confidence: readonly (number | null)[];
  /** Half the width of the 95 % interval of each rank acceptability: what more iterations would narrow. */
  readonly error: readonly (readonly number[])[];
}

/**
 * SMAA-2 (Lahdelma and Salminen, 2001; simulated as in Tervonen and Lahdelma, 2007): how often each option
 * has each rank when weights and measurements are drawn from what is known of them. The value of an option
 * is the weighted sum of its partial values.
 */
export const smaa = ({ iterations, measurements, scales, seed, weights }: SmaaModel): SmaaResult => {
  const options = measurements.length;
  const criteria = scales.length;
  const counts = noRankCounts(options, criteria);
  const { count, settle } = rankCounter(counts);
  const drawWeights = weightsUnder(weights, criteria, createDraws(seed, "weights"));
  const values = createValues(measurements, scales, seed);
  const drawn = new Float64Array(criteria);
  const scores = new Float64Array(options);
  for (let iteration = 0; iteration < iterations; iteration += 1) {
    values.next();
    drawWeights(drawn, 0);
    weigh(values.current, drawn, scores);
    count(scores, 0, drawn, 0);
  }
  settle();
  const shares = summarise(counts, iterations);
  return {
    ...shares,
    confidence: confidenceOf(shares.centralWeights, createValues(measurements, scales, seed), iterations),
    error: shares.rankAcceptability.map((row) => row.map((share) => shareError(share, iterations))),
  };
};

interface Values {
  /** Options × criteria, row by row. */
  readonly current: Float64Array;
  readonly isExact: boolean;
  readonly next: () => void;
}

/** Partial values, drawn anew at each step where they are not exact; the same seed draws the same again. */
const createValues = (
  measurements: readonly (readonly Measurement[])[],
  scales: readonly Scale[],
  seed: number,
): Values => {
  const draws = createDraws(seed, "measurements");
  const cells = measurements.flatMap((row) =>
    scales.map((scale, criterion) => ({ scale, measurement: row[criterion] ?? unmeasured })),
  );
  const valueOf = ({ measurement, scale }: (typeof cells)[number]): number =>
    scale.offset + scale.factor * drawMeasurement(measurement, draws);
  const current = Float64Array.from(cells, valueOf);
  const drawn = [...cells.entries()].filter(([, { measurement }]) => measurement.kind !== "exact");
  return {
    current,
    isExact: drawn.length === 0,
    next: () => {
      for (const [at, cell] of drawn) current[at] = valueOf(cell);
    },
  };
};

const unmeasured: Measurement = { kind: "exact", value: 0 };

/** The value of each option: the sum over criteria of weight times partial value. */
const weigh = (values: Float64Array, weights: Float64Array, into: Float64Array): void => {
  for (let option = 0; option < into.length; option += 1) {
    let score = 0;
    for (let criterion = 0; criterion < weights.length; criterion += 1) {
      score += (weights[criterion] ?? 0) * (values[option * weights.length + criterion] ?? 0);
    }
    into[option] = score;
  }
};

/** A second run over the same measurements, with the weights held at each option's central ones. */
const confidenceOf = (
  centralWeights: RankShares["centralWeights"],
  values: Values,
  iterations: number,
): readonly (number | null)[] => {
  const options = centralWeights.length;
  const central = centralWeights.map((weights) => weights && Float64Array.from(weights));
  const firsts = new Float64Array(options);
  const scores = new Float64Array(options);
  const runs = values.isExact ? 1 : iterations;
  for (let run = 0; run < runs; run += 1) {
    values.next();
    for (const [option, weights] of central.entries()) {
      if (!weights) continue;
      weigh(values.current, weights, scores);
      firsts[option] = (firsts[option] ?? 0) + firstShare(scores, 0, options, option);
    }
  }
  return central.map((weights, option) => (weights ? (firsts[option] ?? 0) / runs : null));
};
