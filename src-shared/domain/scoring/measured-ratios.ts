import type { MeasuredRatios, OptionCost } from "../../contract/applications.ts";
import { optionIds } from "../../contract/content.ts";
import type { OptionId, PerOption } from "../../contract/content.ts";

/**
 * The costs of an application relative to staying: `cost` = yearly run cost of the option / of
 * staying, `effort` = one-off cost of the option / yearly run cost of staying (scoring.md 3.2). An
 * option without run costs has no cost ratio, one that was not costed at all has no effort ratio, and
 * nothing has a ratio while staying is free or unknown.
 */
export const measuredRatios = (costs: Readonly<Partial<Record<OptionId, OptionCost>>>): MeasuredRatios => {
  const runRetain = costs.retain?.runTotal ?? 0;
  if (runRetain <= 0) return {};
  const cost: PerOption = {};
  const effort: PerOption = {};
  for (const option of optionIds) {
    const known = costs[option];
    if (!known) continue;
    if (isItemised(known.runPerYear, known.runTotal)) cost[option] = known.runTotal / runRetain;
    effort[option] = known.oneOffTotal / runRetain;
  }
  return { cost, effort };
};

/** Nothing entered is not the same as an option that costs nothing. */
const isItemised = (heads: Readonly<Record<string, number>>, total: number): boolean =>
  total !== 0 || Object.keys(heads).length > 0;
