import { problem } from "../../rpc/problems.ts";
import { columnsOf } from "./decision.ts";
import type { Decision } from "./decision.ts";

/**
 * How a criterion's values are made comparable; after each of them more is better.
 * `none`: as they are, costs with their sign turned.
 * `vector`: x over the root of the sum of squares; costs 1 minus that.
 * `sum`: costs as 1/x, then each value over the sum of its column; all values above 0.
 * `max`: x over the greatest; costs the least over x; all values above 0.
 * `min-max`: 0 for the worst and 1 for the best; a criterion in which all are equal gives 0 to all.
 */
export const normalisations = ["none", "vector", "sum", "max", "min-max"] as const;
export type Normalisation = (typeof normalisations)[number];

/**
 * The matrix under a normalisation, rows still alternatives. Throws `matrix.invalid` when it divides by
 * values that are not above 0. Source: Çelen, Informatica 25(2), 2014, for vector, sum, max and min-max.
 */
export const normalise = (
  decision: Decision,
  normalisation: Normalisation,
): readonly (readonly number[])[] => {
  const columns = columnsOf(decision).map((column, criterion) =>
    normaliseColumn(column, decision.benefit[criterion] ?? true, normalisation),
  );
  return decision.matrix.map((_, alternative) => columns.map((column) => column[alternative] ?? 0));
};

const normaliseColumn = (
  column: readonly number[],
  isBenefit: boolean,
  normalisation: Normalisation,
): readonly number[] => {
  switch (normalisation) {
    case "none":
      return isBenefit ? column : column.map((x) => -x);
    case "vector": {
      const length = Math.hypot(...column);
      const scaled = column.map((x) => (length === 0 ? 0 : x / length));
      return isBenefit ? scaled : scaled.map((x) => 1 - x);
    }
    case "sum": {
      const values = isBenefit ? requirePositive(column) : requirePositive(column).map((x) => 1 / x);
      const sum = values.reduce((total, x) => total + x, 0);
      return values.map((x) => x / sum);
    }
    case "max": {
      const values = requirePositive(column);
      const [least, most] = [Math.min(...values), Math.max(...values)];
      return values.map((x) => (isBenefit ? x / most : least / x));
    }
    case "min-max":
      return spanned(column, isBenefit);
  }
};

/** 0 for the worst, 1 for the best. */
const spanned = (column: readonly number[], isBenefit: boolean): readonly number[] => {
  const [least, most] = [Math.min(...column), Math.max(...column)];
  if (least === most) return column.map(() => 0);
  return column.map((x) => (isBenefit ? x - least : most - x) / (most - least));
};

const requirePositive = (column: readonly number[]): readonly number[] => {
  if (column.every((x) => x > 0)) return column;
  throw problem("matrix.invalid", {
    reason: {
      en: "this normalisation takes values above 0 only",
      fr: "cette normalisation n’accepte que des valeurs supérieures à 0",
    },
  });
};
