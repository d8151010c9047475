import { problem } from "../../rpc/problems.ts";

/** A choice between alternatives by several criteria, as the textbook methods take it. */
export interface Decision {
  /** One row per alternative, one column per criterion; finite numbers in any unit. */
  readonly matrix: readonly (readonly number[])[];
  /** One per criterion, 0 or more, not all 0. Only their ratios count. */
  readonly weights: readonly number[];
  /** One per criterion: whether more of it is better; otherwise less is. */
  readonly benefit: readonly boolean[];
}

/**
 * The same decision with weights that sum to 1. Throws `matrix.invalid` when there is no alternative or no
 * criterion, when a row, the weights or the directions are not one per criterion, or a number is not finite.
 */
export const checkedDecision = ({ matrix, weights, benefit }: Decision): Decision => {
  const criteria = weights.length;
  if (matrix.length === 0 || criteria === 0) {
    throw invalid("it needs an alternative and a criterion", "il faut une alternative et un critère");
  }
  if (benefit.length !== criteria || matrix.some((row) => row.length !== criteria)) {
    throw invalid(
      "every row needs one number per criterion, and every criterion a weight and a direction",
      "chaque ligne demande un nombre par critère, et chaque critère un poids et un sens",
    );
  }
  if (!matrix.flat().every(Number.isFinite)) {
    throw invalid("a value is not a finite number", "une valeur n’est pas un nombre fini");
  }
  const total = weights.reduce((sum, weight) => sum + weight, 0);
  if (!(total > 0) || !Number.isFinite(total) || weights.some((weight) => !(weight >= 0))) {
    throw invalid("weights are 0 or more, and not all 0", "les poids sont positifs ou nuls, non tous nuls");
  }
  return { matrix, benefit, weights: weights.map((weight) => weight / total) };
};

export const columnsOf = ({ matrix, weights }: Decision): readonly (readonly number[])[] =>
  weights.map((_, criterion) => matrix.map((row) => row[criterion] ?? 0));

const invalid = (en: string, fr: string): Error => problem("matrix.invalid", { reason: { en, fr } });
