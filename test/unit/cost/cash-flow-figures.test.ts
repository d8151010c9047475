import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import {
  netPresentValue,
  paybackYears,
  returnOnInvestment,
} from "../../../src-shared/domain/cost/cash-flow-figures.ts";
import { publishedCase } from "../planning-fixtures.ts";

const amount = fc.integer({ min: -1_000_000, max: 1_000_000 });
const flows = fc.array(amount, { minLength: 1, maxLength: 10 });
const rate = fc.double({ min: 0, max: 0.3, noNaN: true });

test("the published case has its present value and its payback", () => {
  const { cashflow, wacc, npv, payback_years } = publishedCase("NPV") as unknown as {
    cashflow: number[];
    wacc: number;
    npv: number;
    payback_years: number;
  };
  expect(netPresentValue(cashflow, wacc)).toBeCloseTo(npv, 2);
  expect(paybackYears(cashflow)).toBeCloseTo(payback_years, 4);
});

describe("present value", () => {
  test("is linear: of a sum it is the sum, of a multiple the multiple", () => {
    fc.assert(
      fc.property(
        fc.array(fc.tuple(amount, amount), { minLength: 1, maxLength: 10 }),
        amount,
        rate,
        (pairs, factor, at) => {
          const [one, other] = [pairs.map(([first]) => first), pairs.map(([, second]) => second)];
          const sum = netPresentValue(
            pairs.map(([first, second]) => first + second),
            at,
          );
          expect(sum).toBeCloseTo(netPresentValue(one, at) + netPresentValue(other, at), 4);
          const scale = factor / 1_000_000;
          expect(
            netPresentValue(
              one.map((flow) => flow * scale),
              at,
            ),
          ).toBeCloseTo(netPresentValue(one, at) * scale, 4);
        },
      ),
    );
  });

  test("is the plain sum at a rate of nought", () => {
    fc.assert(
      fc.property(flows, (all) => {
        expect(netPresentValue(all, 0)).toBeCloseTo(
          all.reduce((sum, flow) => sum + flow, 0),
          6,
        );
      }),
    );
  });
});

describe("payback", () => {
  test("is there exactly when the money is back by the last year", () => {
    fc.assert(
      fc.property(flows, (all) => {
        const back = all.reduce((sum, flow) => sum + flow, 0) >= 0;
        expect(paybackYears(all) !== null).toBe(back);
      }),
    );
  });

  test("is where the straight line through the cumulative flows meets zero, and is above it ever after", () => {
    fc.assert(
      fc.property(flows, (all) => {
        const payback = paybackYears(all);
        fc.pre(payback !== null && payback > 0);
        const cumulative = all.map((_, year) => all.slice(0, year + 1).reduce((sum, flow) => sum + flow, 0));
        const [before, after] = [Math.ceil(payback ?? 0) - 1, Math.ceil(payback ?? 0)];
        const share = (payback ?? 0) - before;
        const there = (cumulative[before] ?? NaN) * (1 - share) + (cumulative[after] ?? NaN) * share;
        expect(Math.abs(there)).toBeLessThan(1e-3);
        expect(Math.min(...cumulative.slice(after))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("is at once where nothing is ever owed", () => {
    expect(paybackYears([0, 100])).toBe(0);
    expect(paybackYears([])).toBe(0);
  });
});

test("the return is what comes back beyond what was spent, per euro; nothing spent has none", () => {
  expect(returnOnInvestment([100, 200], [50, 150])).toBe(0.5);
  expect(returnOnInvestment([100], [0])).toBeNull();
});
