import type { CaseFigures, CaseYear, CostAssumptions } from "../../contract/business-case.ts";
import { netPresentValue, paybackYears, returnOnInvestment } from "./cash-flow-figures.ts";

/** Yearly run cost and one-off cost of an option for one application, in today's money. */
interface OptionOutlay {
  readonly runPerYear: number;
  readonly oneOff: number;
}

/** An application that stays or moves. */
export interface CostedMove {
  /** Yearly cost of staying, and how much of it is machines, storage and network: what may be left behind. */
  readonly stay: { readonly runPerYear: number; readonly infrastructure: number };
  readonly option: OptionOutlay;
  /** Share of the infrastructure that can't be switched off after the move, 0 to 1 (question INF-21). */
  readonly leftBehind: number;
}

export interface OptionCase extends CaseFigures {
  readonly years: readonly CaseYear[];
  /** Present value of running it, one-off and double running included. */
  readonly presentCost: number;
}

/**
 * The cash flows of one option against staying (scoring.md 3.2): CF_t = stay_t − run_t − one-off_t −
 * double run_t − stranded_t. `ramp` is the share moved at the beginning of each year; work done in a year
 * raises the share of the next, so its one-off cost and double running fall into that year. What is moved
 * when the ramp begins was moved at once, in the first year. Prices grow by `costGrowth` a year.
 */
export const caseYears = (
  { stay, option, leftBehind }: CostedMove,
  assumptions: CostAssumptions,
  ramp: readonly number[],
): readonly CaseYear[] =>
  ramp.map((moved, year) => {
    const price = (1 + assumptions.costGrowth) ** year;
    const work = (ramp[year + 1] ?? moved) - moved + (year === 0 ? moved : 0);
    const stayCost = stay.runPerYear * price;
    const run =
      (moved * option.runPerYear * assumptions.runCostFactor + (1 - moved) * stay.runPerYear) * price;
    const oneOff = work * option.oneOff * assumptions.oneOffFactor * price;
    const doubleRun = work * stayCost * (assumptions.doubleRunMonths / 12);
    const stranded =
      strandedShare(ramp, year, assumptions.strandedYears) *
      leftBehind *
      assumptions.strandedShare *
      stay.infrastructure *
      price;
    const cashFlow = stayCost - run - oneOff - doubleRun - stranded;
    return { year, stay: stayCost, run, oneOff, doubleRun, stranded, cashFlow };
  });

/** Years of several moves, added up. They must cover the same years. */
export const sumOfYears = (cases: readonly (readonly CaseYear[])[]): readonly CaseYear[] =>
  (cases[0] ?? []).map(({ year }, index) => {
    const of = (key: Exclude<keyof CaseYear, "year">): number =>
      cases.reduce((sum, years) => sum + (years[index]?.[key] ?? 0), 0);
    return {
      year,
      stay: of("stay"),
      run: of("run"),
      oneOff: of("oneOff"),
      doubleRun: of("doubleRun"),
      stranded: of("stranded"),
      cashFlow: of("cashFlow"),
    };
  });

/** Net present value, return and payback of a case. Costs are the one-off, double-run and stranded ones. */
export const figuresOf = (years: readonly CaseYear[], discountRate: number): OptionCase => {
  const costs = years.map(({ oneOff, doubleRun, stranded }) => oneOff + doubleRun + stranded);
  const cashFlows = years.map(({ cashFlow }) => cashFlow);
  return {
    years,
    npv: netPresentValue(cashFlows, discountRate),
    roi: returnOnInvestment(
      years.map(({ stay, run }) => stay - run),
      costs,
    ),
    paybackYears: paybackYears(cashFlows),
    presentCost: netPresentValue(
      years.map(({ run }, index) => run + (costs[index] ?? 0)),
      discountRate,
    ),
  };
};

/** Share of the moved part whose leftovers still cost in a year: they do for some years after each move. */
const strandedShare = (ramp: readonly number[], year: number, strandedYears: number): number => {
  const movedAt = (when: number): number => (when < 0 ? 0 : (ramp[when] ?? 0));
  const whole = Math.floor(strandedYears);
  const part = strandedYears - whole;
  const since = (years: number): number => movedAt(year) - movedAt(year - years);
  return since(whole) + part * (since(whole + 1) - since(whole));
};
