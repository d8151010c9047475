import type { Vector } from "../scoring/centred-fits.ts";
import type { Weighing } from "../scoring/scores.ts";

/** A top criterion with its share of all weight, and what it gives each option per unit of weight. */
export interface CriterionValue {
  readonly criterionId: string;
  readonly weight: number;
  readonly values: Vector;
}

/** Scores taken apart by top criterion: each is 50 plus the sum over criteria of weight times value. */
export const criterionValues = ({ model, tallies }: Weighing): readonly CriterionValue[] =>
  [...Map.groupBy(model.leaves.entries(), ([, { topId }]) => topId)].map(([criterionId, leaves]) => ({
    criterionId,
    weight: leaves.reduce((sum, [, { weight }]) => sum + weight, 0),
    values: model.options.map((_, option) =>
      leaves.reduce((sum, [leaf, { share }]) => {
        const { sums, units } = tallies[leaf] ?? { sums: [], units: 0 };
        return units > 0 ? sum + (share * (sums[option] ?? 0)) / units : sum;
      }, 0),
    ),
  }));
