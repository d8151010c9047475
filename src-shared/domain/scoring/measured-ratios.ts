import type { MeasuredRatios, OptionCost } from "../../contract/applications.ts";
import { optionIds } from "../../contract/content.ts";
import type { OptionId, PerOption } from "../../contract/content.ts";

type Costs = Readonly<Partial<Record<OptionId, OptionCost>>>;

/**
 * The costs of an application relative to staying (scoring.md 3.2): `cost` is the option's yearly run
 * cost and `effort` its one-off cost, both over the yearly run cost of staying. What nobody costed has
 * no ratio, and there is none at all while staying is free or unknown, or is all that is known: one
 * option alone compares with nothing.
 */
export const measuredRatios = (costs: Costs): MeasuredRatios => {
  const retain = costs.retain?.runTotal ?? 0;
  if (retain <= 0) return {};
  const cost = ratios(costs, ({ runPerYear, runTotal }) =>
    isCosted(runPerYear, runTotal) ? runTotal / retain : undefined,
  );
  const effort = ratios(costs, ({ oneOff, oneOffTotal }, option) =>
    option === "retain" || isCosted(oneOff, oneOffTotal) ? oneOffTotal / retain : undefined,
  );
  return { ...(isComparison(cost) && { cost }), ...(isComparison(effort) && { effort }) };
};

const ratios = (
  costs: Costs,
  ratioOf: (cost: OptionCost, option: OptionId) => number | undefined,
): PerOption => {
  const found: PerOption = {};
  for (const option of optionIds) {
    const cost = costs[option];
    const ratio = cost && ratioOf(cost, option);
    if (ratio !== undefined) found[option] = ratio;
  }
  return found;
};

/** Nothing entered is not the same as costing nothing; only staying needs no effort without saying so. */
const isCosted = (heads: Readonly<Record<string, number>>, total: number): boolean =>
  total !== 0 || Object.keys(heads).length > 0;

const isComparison = (found: PerOption): boolean => Object.keys(found).length > 1;
