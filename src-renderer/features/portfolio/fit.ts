import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import type { Axis } from "../../components/charts/score-axis.ts";

/** Points per top criterion of a weight profile; they sum to 100. */
export type Weights = Readonly<Record<string, number>>;

/**
 * How well an option suits an application in one criterion, from 0 to 100, where 50 says that nothing is
 * known: the criterion's points, freed from its weight. A criterion without weight stays at 50.
 */
export const fitIn = (
  row: PortfolioRow,
  optionId: OptionId,
  criterionId: string,
  weights: Weights,
): number => {
  const weight = weights[criterionId] ?? 0;
  const points = row.options.find((option) => option.optionId === optionId)?.criteria[criterionId] ?? 0;
  return weight === 0 ? 50 : 50 + (points * 100) / weight;
};

/** The axis that holds all values and 50, where nothing is known; by tens, or by twenties when it is long. */
export const fitAxis = (values: readonly number[]): Axis => {
  const low = Math.min(40, ...values.map((value) => Math.floor(value / 10) * 10));
  const high = Math.max(60, ...values.map((value) => Math.ceil(value / 10) * 10));
  const step = high - low > 60 ? 20 : 10;
  const below = Math.ceil((50 - low) / step);
  const above = Math.ceil((high - 50) / step);
  const ticks = Array.from({ length: below + above + 1 }, (_, place) => 50 + (place - below) * step);
  return { min: 50 - below * step, max: 50 + above * step, ticks };
};
