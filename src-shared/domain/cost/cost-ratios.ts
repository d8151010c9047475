import type { OptionCost } from "../../contract/applications.ts";
import type { CostAssumptions } from "../../contract/business-case.ts";
import { optionIds } from "../../contract/content.ts";
import type { OptionId } from "../../contract/content.ts";
import { netPresentValue } from "./cash-flow-figures.ts";
import { infrastructureOf } from "./infrastructure.ts";

type Costs = Readonly<Partial<Record<OptionId, OptionCost>>>;

/**
 * The costs of an application as the score measures them (scoring.md 3.2): each option's run cost is levelled
 * to the yearly amount that has the present value of running it over `years`, with what it leaves behind and
 * the assumed deviation of run costs; one-off costs with theirs. Staying is taken as it stands. Divided by
 * the cost of staying they are PV(run) / PV(stay) and one-off / stay.
 */
export const levelledCosts = (
  costs: Costs,
  assumptions: CostAssumptions,
  { years, leftBehind }: { readonly years: number; readonly leftBehind: number },
): Costs => {
  const present = (yearly: (year: number) => number): number =>
    netPresentValue(
      Array.from({ length: years }, (_, year) => yearly(year) * (1 + assumptions.costGrowth) ** year),
      assumptions.discountRate,
    );
  const unit = present(() => 1);
  const stranded =
    (leftBehind *
      assumptions.strandedShare *
      infrastructureOf(costs.retain) *
      present((year) => Math.min(1, Math.max(0, assumptions.strandedYears - year)))) /
    unit;
  const levelled: Partial<Record<OptionId, OptionCost>> = {};
  for (const option of optionIds) {
    const cost = costs[option];
    if (!cost) continue;
    levelled[option] =
      option === "retain"
        ? cost
        : {
            ...cost,
            runTotal: isCosted(cost) ? cost.runTotal * assumptions.runCostFactor + stranded : 0,
            oneOffTotal: cost.oneOffTotal * assumptions.oneOffFactor,
          };
  }
  return levelled;
};

/** Nothing entered is not the same as costing nothing: what is left behind must not make it look costed. */
const isCosted = ({ runPerYear, runTotal }: OptionCost): boolean =>
  runTotal !== 0 || Object.keys(runPerYear).length > 0;
