import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { optionIds } from "../../../src-shared/contract/content.ts";
import { brierScore, effortBiases } from "../../../src-shared/domain/calibration/calibration.ts";
import type { ExecutedOutcome } from "../../../src-shared/domain/calibration/calibration.ts";

const outcome = (changes: Partial<ExecutedOutcome>): ExecutedOutcome => ({
  forecast: 0.8,
  recommended: "private",
  executed: "private",
  complexity: "medium",
  estimatedEffort: 10,
  actualEffort: 10,
  ...changes,
});

describe("the Brier score", () => {
  test("is the mean square of how far forecasts were off", () => {
    const outcomes = [outcome({}), outcome({ forecast: 0.6, executed: "store" })];
    expect(brierScore(outcomes)).toBeCloseTo((0.2 ** 2 + 0.6 ** 2) / 2, 12);
    expect(brierScore([])).toBeNull();
  });

  test("lies between 0 and 1, and is best for who is sure and right", () => {
    const some = fc.record({
      forecast: fc.double({ min: 0, max: 1, noNaN: true }),
      recommended: fc.constantFrom(...optionIds),
      executed: fc.constantFrom(...optionIds),
    });
    fc.assert(
      fc.property(fc.array(some, { minLength: 1 }), (outcomes) => {
        const score = brierScore(outcomes) ?? NaN;
        expect(score).toBeGreaterThanOrEqual(0);
        expect(score).toBeLessThanOrEqual(1);
        const knowing = outcomes.map((one) => ({
          ...one,
          forecast: one.recommended === one.executed ? 1 : 0,
        }));
        expect(brierScore(knowing)).toBe(0);
      }),
    );
  });
});

describe("effort bias", () => {
  test("is the median of actual over estimate, by executed option and complexity", () => {
    const biases = effortBiases([
      outcome({ actualEffort: 12 }),
      outcome({ actualEffort: 20 }),
      outcome({ actualEffort: 15 }),
      outcome({ executed: "store", actualEffort: 5 }),
      outcome({ executed: "store", actualEffort: 10 }),
      outcome({ actualEffort: null }),
      outcome({ estimatedEffort: 0 }),
    ]);
    expect(biases).toEqual([
      { option: "private", complexity: "medium", count: 3, median: 1.5, multiplier: 1 },
      { option: "store", complexity: "medium", count: 2, median: 0.75, multiplier: 1 },
    ]);
  });

  test("corrects estimates from ten outcomes on", () => {
    const ten = Array.from({ length: 10 }, () => outcome({ actualEffort: 13 }));
    expect(effortBiases(ten.slice(1))[0]?.multiplier).toBe(1);
    expect(effortBiases(ten)[0]?.multiplier).toBe(1.3);
  });
});
