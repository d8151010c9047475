import type { CaseFigures, CostParameter } from "../../src-shared/contract/business-case.ts";
import { optionIds } from "../../src-shared/contract/content.ts";
import type { PlanningCatalogue } from "../../src-shared/contract/planning.ts";
import type { OptionCost } from "../../src-shared/contract/applications.ts";
import type { OptionId } from "../../src-shared/contract/content.ts";
import {
  netPresentValue,
  paybackYears,
  returnOnInvestment,
} from "../../src-shared/domain/cost/cash-flow-figures.ts";
import { levelledCosts } from "../../src-shared/domain/cost/cost-ratios.ts";
import { infrastructureOf } from "../../src-shared/domain/cost/infrastructure.ts";
import { exploredCase } from "../../src-shared/domain/cost/explored-case.ts";
import type { ExploredCase } from "../../src-shared/domain/cost/explored-case.ts";
import { caseYears } from "../../src-shared/domain/cost/option-case.ts";
import { baseAssumptions } from "../../src-shared/domain/cost/sensitivity.ts";
import { measuredRatios } from "../../src-shared/domain/scoring/measured-ratios.ts";
import { asGiven } from "./given.ts";
import type { Given } from "./given.ts";

type Cost = PlanningCatalogue["cost"];

/** The business case of a file: bare cash flows, or what each option costs against staying. */
export const costPlan = (given: Given, cost: Cost, file: string): object => {
  const parameters = parametersOf(given, cost.parameters);
  const cashFlows = given.numbers("cashflow", "cash_flow", "cash_flows", "cf");
  return cashFlows
    ? bareFigures(cashFlows, baseAssumptions(parameters).discountRate)
    : optionCases(given, cost, parameters, file);
};

const optionCases = (
  given: Given,
  cost: Cost,
  parameters: readonly CostParameter[],
  file: string,
): object => {
  const costs = costsOf(given, file);
  const stay = costs.retain;
  if (!stay) {
    throw given.refuse(
      "options.retain",
      "the cost of staying is needed to compare with",
      "le coût du maintien est nécessaire à la comparaison",
    );
  }
  const ramp = given.numbers("ramp") ?? rampOf(given.amount("years") ?? cost.ramp.length, cost.ramp);
  const leftBehind = given.share("left_behind", "stranded") ?? 0;
  const levelled = levelledCosts(costs, baseAssumptions(parameters), { years: ramp.length, leftBehind });
  const ratios = measuredRatios(levelled);
  const caseOf = (id: OptionId, option: OptionCost): object => ({
    ...asJson(
      exploredCase(parameters, (assumptions) =>
        caseYears(
          {
            stay: { runPerYear: stay.runTotal, infrastructure: infrastructureOf(stay) },
            option: { runPerYear: option.runTotal, oneOff: option.oneOffTotal },
            leftBehind,
          },
          assumptions,
          ramp,
        ),
      ),
    ),
    cost_ratio: ratios.cost?.[id] ?? null,
    effort_ratio: ratios.effort?.[id] ?? null,
  });
  const options = optionIds.flatMap((id) => {
    const option = costs[id];
    return option && id !== "retain" ? [[id, caseOf(id, option)] as const] : [];
  });
  return { options: Object.fromEntries(options), ramp, parameters };
};

const asJson = ({
  years,
  npv,
  roi,
  paybackYears: payback,
  presentCost,
  cases,
  tornado,
}: ExploredCase): object => ({
  npv,
  roi,
  payback_years: payback,
  present_cost: presentCost,
  cash_flow: years.map(({ cashFlow }) => cashFlow),
  years,
  cases: { low: headlines(cases.low), base: headlines(cases.base), high: headlines(cases.high) },
  tornado,
});

const bareFigures = (cashFlows: readonly number[], rate: number): object => ({
  npv: netPresentValue(cashFlows, rate),
  payback_years: paybackYears(cashFlows),
  roi: returnOnInvestment(
    cashFlows.filter((flow) => flow > 0),
    cashFlows.flatMap((flow) => (flow < 0 ? [-flow] : [])),
  ),
});

const headlines = ({ npv, roi, paybackYears: payback }: CaseFigures): object => ({
  npv,
  roi,
  payback_years: payback,
});

const namesOf: Readonly<Record<CostParameter["id"], readonly string[]>> = {
  discountRate: ["discount_rate", "wacc", "rate"],
  costGrowth: ["cost_growth", "inflation"],
  runCostFactor: ["run_cost_factor"],
  oneOffFactor: ["one_off_factor"],
  doubleRunMonths: ["double_run_months", "double_run"],
  strandedShare: ["stranded_share"],
  strandedYears: ["stranded_years"],
};

/** A figure alone moves the span of its parameter with it only as far as it must. */
const parametersOf = (given: Given, parameters: readonly CostParameter[]): readonly CostParameter[] => {
  const own = given.object("parameters") ?? given;
  return parameters.map((parameter) => {
    const value = own.number(...namesOf[parameter.id]) ?? given.number(...namesOf[parameter.id]);
    if (value === undefined) return parameter;
    return {
      ...parameter,
      value,
      low: Math.min(value, parameter.low),
      high: Math.max(value, parameter.high),
      source: "file",
    };
  });
};

/** So many years of a ramp; after its end everything has moved. */
const rampOf = (years: number, ramp: readonly number[]): readonly number[] =>
  Array.from({ length: Math.max(1, Math.round(years)) }, (_, year) => ramp[year] ?? ramp.at(-1) ?? 1);

const costsOf = (given: Given, file: string): Partial<Record<OptionId, OptionCost>> => {
  const options = given.object("options") ?? given;
  const costs: Partial<Record<OptionId, OptionCost>> = {};
  for (const id of optionIds) {
    const option = options.object(id, ...(id === "retain" ? ["stay"] : []));
    if (option) costs[id] = costOf(option, file);
  }
  return costs;
};

const costOf = (given: Given, file: string): OptionCost => {
  const runPerYear = headsOf(given, ["run_per_year", "run"], file);
  const { person_days: days = 0, day_rate: rate = 0, ...oneOff } = headsOf(given, ["one_off"], file);
  if (days > 0) oneOff["labour"] = days * rate;
  return {
    runPerYear,
    oneOff,
    runTotal: given.amount("run_total") ?? sumOf(runPerYear),
    oneOffTotal: given.amount("one_off_total") ?? sumOf(oneOff),
  };
};

/** Heads of cost by name, or one amount for all of them. */
const headsOf = (given: Given, names: readonly string[], file: string): Record<string, number> => {
  const value = given.any(...names);
  if (value === undefined) return {};
  if (typeof value === "number") return { total: given.amount(...names) ?? 0 };
  const heads = asGiven(value, file, names[0]);
  return Object.fromEntries(heads.keys.map((key) => [key, heads.amount(key) ?? 0]));
};

const sumOf = (heads: Readonly<Record<string, number>>): number =>
  Object.values(heads).reduce((sum, amount) => sum + amount, 0);
