import type { RandomDraws } from "./random-draws.ts";

/**
 * What is known of an option on one criterion. `exact` is one value; `uniform` lies anywhere from `low` to
 * `high`; `normal` has a mean and a standard deviation, and of `lognormal` its logarithm has them.
 */
export type Measurement =
  | { readonly kind: "exact"; readonly value: number }
  | { readonly kind: "uniform"; readonly low: number; readonly high: number }
  | { readonly kind: "normal" | "lognormal"; readonly mean: number; readonly sd: number };

export const drawMeasurement = (measurement: Measurement, draws: RandomDraws): number => {
  switch (measurement.kind) {
    case "exact":
      return measurement.value;
    case "uniform":
      return measurement.low + (measurement.high - measurement.low) * draws.uniform();
    case "normal":
      return measurement.mean + measurement.sd * draws.normal();
    case "lognormal":
      return Math.exp(measurement.mean + measurement.sd * draws.normal());
  }
};

/** The interval that holds a measurement in 95 of 100 cases; all of it where it is exact or uniform. */
const likelyRange = (measurement: Measurement): readonly [number, number] => {
  switch (measurement.kind) {
    case "exact":
      return [measurement.value, measurement.value];
    case "uniform":
      return [measurement.low, measurement.high];
    case "normal":
    case "lognormal": {
      const { mean, sd, kind } = measurement;
      const ends = [mean - 1.96 * sd, mean + 1.96 * sd] as const;
      return kind === "normal" ? ends : [Math.exp(ends[0]), Math.exp(ends[1])];
    }
  }
};

/** How a measurement becomes a partial value: `factor` times it, plus `offset`. */
export interface Scale {
  readonly factor: number;
  readonly offset: number;
}

/** Takes partial values as they are. */
export const asGiven: Scale = { factor: 1, offset: 0 };

/**
 * A straight scale over one criterion's measurements: 0 at the worst end of their likely ranges and 1 at
 * the best, going on beyond both (JSMAA does the same; clipping gives other figures, scoring.md 4.3).
 */
export const scaleOver = (measurements: readonly Measurement[], ascending: boolean): Scale => {
  const ends = measurements.flatMap(likelyRange);
  const low = Math.min(...ends);
  const width = Math.max(...ends) - low;
  if (width === 0) return { factor: 0, offset: 0 };
  return ascending
    ? { factor: 1 / width, offset: -low / width }
    : { factor: -1 / width, offset: (low + width) / width };
};
