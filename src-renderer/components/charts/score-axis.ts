/** An axis: where it starts and ends, and where its ticks are. */
export interface Axis {
  readonly min: number;
  readonly max: number;
  readonly ticks: readonly number[];
}

interface Range {
  readonly low: number;
  readonly high: number;
}

/** The axis of scores: 30 to 70, wider by tens when a range reaches beyond, so that no whisker is cut. */
export const scoreAxis = (ranges: readonly Range[]): Axis => {
  const min = Math.min(30, ...ranges.map(({ low }) => Math.floor(low / 10) * 10));
  const max = Math.max(70, ...ranges.map(({ high }) => Math.ceil(high / 10) * 10));
  return { min, max, ticks: tens(min, max) };
};

/** Where a value lies between the ends of an axis, 0 to 1. */
export const shareOfAxis = ({ min, max }: Pick<Axis, "min" | "max">, value: number): number =>
  (value - min) / (max - min);

const tens = (min: number, max: number): readonly number[] =>
  Array.from({ length: (max - min) / 10 + 1 }, (_, place) => min + place * 10);
