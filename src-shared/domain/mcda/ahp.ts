import { problem } from "../../rpc/problems.ts";
import { randomIndexOf } from "./random-index.ts";
import type { RandomIndex } from "./random-index.ts";

/**
 * How weights are drawn from comparisons: `eigenvector` is Saaty's own; `column-mean`, the mean of
 * columns that each sum to 1, is its common approximation and gives other figures unless all agree.
 */
export const ahpVariants = ["eigenvector", "column-mean"] as const;
export type AhpVariant = (typeof ahpVariants)[number];

export interface Ahp {
  readonly variant: AhpVariant;
  /** One per thing compared; they sum to 1. */
  readonly weights: readonly number[];
  /** The principal eigenvalue, n when the judgements agree; under `column-mean` its estimate. */
  readonly lambdaMax: number;
  /** (lambdaMax - n) / (n - 1). */
  readonly consistencyIndex: number;
  /** Consistency index over random index; 0 for one or two things, which can't contradict each other. */
  readonly consistencyRatio: number;
  readonly randomIndex: RandomIndex;
  /** The ratio is above .10: compare again before using the weights. */
  readonly isInconsistent: boolean;
}

/** Saaty's limit for judgements that may be used as they are. */
const acceptedRatio = 0.1;

/**
 * Analytic hierarchy process: weights from pairwise comparisons, row over column, 1/9 to 9 as a rule.
 * Throws `matrix.invalid` unless the matrix is square and above 0, with reciprocals across the diagonal
 * (to 5 %, as people type .33 for a third). Source: Saaty, The Analytic Hierarchy Process, 1980.
 */
export const ahp = (
  comparisons: readonly (readonly number[])[],
  variant: AhpVariant = "eigenvector",
): Ahp => {
  requireReciprocal(comparisons);
  const n = comparisons.length;
  const weights = variant === "eigenvector" ? eigenvector(comparisons) : columnMean(comparisons);
  const lambdaMax =
    product(comparisons, weights).reduce((sum, value, row) => sum + value / (weights[row] ?? 1), 0) / n;
  const consistencyIndex = n < 2 ? 0 : (lambdaMax - n) / (n - 1);
  const randomIndex = randomIndexOf(n);
  const consistencyRatio = randomIndex.value === 0 ? 0 : consistencyIndex / randomIndex.value;
  return {
    variant,
    weights,
    lambdaMax,
    consistencyIndex,
    consistencyRatio,
    randomIndex,
    isInconsistent: consistencyRatio > acceptedRatio,
  };
};

/** Power iteration; a matrix of positive numbers always has one direction that it draws all others to. */
const eigenvector = (comparisons: readonly (readonly number[])[]): readonly number[] => {
  let weights = columnMean(comparisons);
  for (let round = 0; round < 10_000; round += 1) {
    const next = shares(product(comparisons, weights));
    const change = Math.max(...next.map((weight, row) => Math.abs(weight - (weights[row] ?? 0))));
    weights = next;
    if (change < 1e-15) break;
  }
  return weights;
};

const columnMean = (comparisons: readonly (readonly number[])[]): readonly number[] => {
  const columnSums = comparisons.map((_, column) =>
    comparisons.reduce((sum, row) => sum + (row[column] ?? 0), 0),
  );
  return shares(
    comparisons.map((row) =>
      row.reduce((sum, comparison, column) => sum + comparison / (columnSums[column] ?? 1), 0),
    ),
  );
};

const product = (matrix: readonly (readonly number[])[], vector: readonly number[]): readonly number[] =>
  matrix.map((row) => row.reduce((sum, value, column) => sum + value * (vector[column] ?? 0), 0));

const shares = (numbers: readonly number[]): readonly number[] => {
  const total = numbers.reduce((sum, number) => sum + number, 0);
  return numbers.map((number) => number / total);
};

const requireReciprocal = (comparisons: readonly (readonly number[])[]): void => {
  const n = comparisons.length;
  const isSquare = n > 0 && comparisons.every((row) => row.length === n);
  const isReciprocal =
    isSquare &&
    comparisons.every((row, one) =>
      row.every((value, other) => {
        const back = comparisons[other]?.[one] ?? 0;
        return value > 0 && Number.isFinite(value) && Math.abs(value * back - 1) <= 0.05;
      }),
    );
  if (isReciprocal) return;
  throw problem("matrix.invalid", {
    reason: {
      en: "comparisons are a square of numbers above 0, each the reciprocal of the one across the diagonal",
      fr: "les comparaisons forment un carré de nombres supérieurs à 0, chacun l’inverse de celui en face de la diagonale",
    },
  });
};
