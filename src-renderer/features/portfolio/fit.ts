import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";

/** Points per top criterion of a weight profile; they sum to 100. */
export type Weights = Readonly<Record<string, number>>;

/**
 * How well an option suits an application in one criterion, from 0 to 100, where 50 says that nothing is
 * known: the criterion's points, freed from its weight. A criterion without weight stays at 50.
 */
export const fitIn = (row: PortfolioRow, optionId: OptionId, criterionId: string, weights: Weights): number => {
  const weight = weights[criterionId] ?? 0;
  const points = row.options.find((option) => option.optionId === optionId)?.criteria[criterionId] ?? 0;
  return weight === 0 ? 50 : 50 + (points * 100) / weight;
};

/** The axis that holds all values, by tens and symmetric around 50. */
export const fitAxis = (values: readonly number[]): { min: number; max: number; ticks: readonly number[] } => {
  const reach = Math.min(50, Math.max(10, ...values.map((value) => Math.ceil(Math.abs(value - 50) / 10) * 10)));
  const step = reach <= 20 ? 10 : reach / 2;
  const ticks = Array.from({ length: (2 * reach) / step + 1 }, (_, place) => 50 - reach + place * step);
  return { min: 50 - reach, max: 50 + reach, ticks };
};
