import { problem } from "../../rpc/problems.ts";

/** What a difference between two ratings means: other or not, how many ranks apart, or how far apart. */
export const ratingLevels = ["nominal", "ordinal", "interval"] as const;
export type RatingLevel = (typeof ratingLevels)[number];

/** One row per rater, one column per thing rated; null where a rater did not rate it. */
export type Ratings = readonly (readonly (number | null)[])[];

/**
 * Krippendorff's alpha: 1 where raters agree on everything, 0 where they agree as chance would, below 0
 * where less. Things rated once tell nothing and are left out. Null, not 1, when no two ratings can be
 * compared or all of them are the same, since then chance would agree as well. Ratings are finite numbers; at
 * the nominal level they only name categories. Throws `matrix.invalid` when rows differ in length.
 * Source: Krippendorff, Computing Krippendorff's Alpha-Reliability, 2011.
 */
export const krippendorffAlpha = (ratings: Ratings, level: RatingLevel): number | null => {
  const units = ratedUnits(ratings);
  const counts = countValues(units);
  const difference = differenceAt(level, counts);

  const total = units.reduce((sum, unit) => sum + unit.length, 0);
  const observed = units.reduce((sum, unit) => sum + pairSum(unit, difference) / (unit.length - 1), 0);
  let expected = 0;
  for (const [one, times] of counts) {
    for (const [other, otherTimes] of counts) expected += times * otherTimes * difference(one, other);
  }
  return expected === 0 ? null : 1 - ((total - 1) * observed) / expected;
};

/** The ratings of each thing that was rated at least twice. */
const ratedUnits = (ratings: Ratings): readonly (readonly number[])[] => {
  const width = ratings[0]?.length ?? 0;
  if (ratings.some((row) => row.length !== width)) {
    throw problem("matrix.invalid", {
      reason: {
        en: "every rater needs as many places as there are things rated",
        fr: "chaque évaluateur demande autant de places qu’il y a d’objets évalués",
      },
    });
  }
  return Array.from({ length: width }, (_, unit) =>
    ratings.map((row) => row[unit] ?? null).filter((rating) => rating !== null),
  ).filter((unit) => unit.length > 1);
};

/** How often each value was given, in ascending order of values. */
const countValues = (units: readonly (readonly number[])[]): ReadonlyMap<number, number> => {
  const counts = new Map<number, number>();
  for (const value of units.flat().toSorted((one, other) => one - other)) {
    counts.set(value, (counts.get(value) ?? 0) + 1);
  }
  return counts;
};

type Difference = (one: number, other: number) => number;

const differenceAt = (level: RatingLevel, counts: ReadonlyMap<number, number>): Difference => {
  switch (level) {
    case "nominal":
      return (one, other) => (one === other ? 0 : 1);
    case "ordinal":
      return ordinalDifference(counts);
    case "interval":
      return (one, other) => (one - other) ** 2;
  }
};

/** Squared distance in ranks: all ratings from the one value to the other, those at the ends by half. */
const ordinalDifference = (counts: ReadonlyMap<number, number>): Difference => {
  const middle = new Map<number, number>();
  let below = 0;
  for (const [value, times] of counts) {
    middle.set(value, below + times / 2);
    below += times;
  }
  return (one, other) => ((middle.get(one) ?? 0) - (middle.get(other) ?? 0)) ** 2;
};

/** Over all ordered pairs of one thing's ratings. */
const pairSum = (unit: readonly number[], difference: Difference): number => {
  let sum = 0;
  for (const one of unit) {
    for (const other of unit) sum += difference(one, other);
  }
  return sum;
};
