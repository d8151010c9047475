import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moveWeight } from "../../../src-shared/domain/weighting/move-weight.ts";
import { pairsOf, pairwiseWeights } from "../../../src-shared/domain/weighting/pairwise-weights.ts";
import { swingWeights } from "../../../src-shared/domain/weighting/swing-weights.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import { requireWeights } from "../../../src-shared/domain/scoring/weights.ts";
import { shippedPack } from "../scoring/packs.ts";

const ids = ["BV", "TF", "DC", "OP", "EC"];
const total = (points: Readonly<Record<string, number>>): number =>
  Object.values(points).reduce((sum, one) => sum + one, 0);

const shares = fc
  .array(fc.double({ min: 0, max: 1, noNaN: true }), { minLength: ids.length, maxLength: ids.length })
  .filter((values) => values.some((value) => value > 1e-3))
  .map((values) => {
    const sum = values.reduce((all, value) => all + value, 0);
    return Object.fromEntries(ids.map((id, at) => [id, ((values[at] ?? 0) / sum) * 100]));
  });
const move = fc.record({
  points: shares,
  id: fc.constantFrom(...ids),
  to: fc.double({ min: -20, max: 130, noNaN: true }),
  locked: fc.subarray(ids).map((some) => new Set(some)),
});

describe("moving a slider", () => {
  test("always leaves 100 points in all, none below 0", () => {
    fc.assert(
      fc.property(move, ({ points, id, to, locked }) => {
        const after = moveWeight(points, id, to, locked);
        expect(total(after)).toBeCloseTo(100, 9);
        expect(Math.min(...Object.values(after))).toBeGreaterThanOrEqual(0);
      }),
    );
  });

  test("keeps what is locked, and the proportions of the others", () => {
    fc.assert(
      fc.property(move, ({ points, id, to, locked }) => {
        const after = moveWeight(points, id, to, locked);
        for (const held of locked) expect(after[held]).toBe(points[held]);
        const free = ids.filter((one) => one !== id && !locked.has(one));
        for (const one of free) {
          for (const other of free) {
            expect((after[one] ?? 0) * (points[other] ?? 0)).toBeCloseTo(
              (after[other] ?? 0) * (points[one] ?? 0),
              6,
            );
          }
        }
      }),
    );
  });

  test("goes where it is moved to, as far as the locked ones leave room", () => {
    const points = { BV: 20, TF: 30, DC: 50 };
    expect(moveWeight(points, "BV", 60, new Set())).toEqual({ BV: 60, TF: 15, DC: 25 });
    expect(moveWeight(points, "BV", 90, new Set(["DC"]))).toEqual({ BV: 50, TF: 0, DC: 50 });
    expect(moveWeight(points, "BV", 90, new Set(["DC", "TF"]))).toEqual(points);
    expect(moveWeight({ BV: 100, TF: 0, DC: 0 }, "BV", 40, new Set())).toEqual({ BV: 40, TF: 30, DC: 30 });
  });
});

describe("swing weighting", () => {
  const swings = fc
    .array(fc.double({ min: 0, max: 100, noNaN: true }), { minLength: ids.length, maxLength: ids.length })
    .filter((values) => Math.max(...values) > 0.01)
    .map((values) => Object.fromEntries(ids.map((id, at) => [id, values[at] ?? 0])));

  test("gives the same weights whatever the scale of the swings", () => {
    fc.assert(
      fc.property(swings, fc.double({ min: 0.01, max: 100, noNaN: true }), (given, scale) => {
        const scaled = Object.fromEntries(Object.entries(given).map(([id, swing]) => [id, swing * scale]));
        const one = swingWeights(given) ?? {};
        const other = swingWeights(scaled) ?? {};
        for (const id of ids) expect(other[id]).toBeCloseTo(one[id] ?? 0, 8);
      }),
    );
  });

  test("sums to 100, in the order of the swings, and needs one that is worth something", () => {
    expect(swingWeights({ BV: 100, TF: 60, DC: 40 })).toEqual({ BV: 50, TF: 30, DC: 20 });
    expect(swingWeights({ BV: 0, TF: 0, DC: 0 })).toBeUndefined();
  });
});

describe("pairwise comparison", () => {
  test("of criteria that are all alike gives all the same weight, without contradiction", () => {
    const { points, consistencyRatio } = pairwiseWeights(ids, {});
    expect(Object.values(points).map((one) => Math.round(one * 1e6) / 1e6)).toEqual([20, 20, 20, 20, 20]);
    expect(consistencyRatio).toBeCloseTo(0, 9);
  });

  test("reads a step of 2 as three times, and its mirror as a third", () => {
    const { points } = pairwiseWeights(["BV", "TF"], { "BV/TF": 2 });
    expect(points["BV"]).toBeCloseTo(75, 9);
    expect(pairwiseWeights(["BV", "TF"], { "BV/TF": -2 }).points["BV"]).toBeCloseTo(25, 9);
  });

  test("says when judgements contradict each other", () => {
    const circle = { "BV/TF": 4, "TF/DC": 4, "BV/DC": -4 };
    expect(pairwiseWeights(["BV", "TF", "DC"], circle).isInconsistent).toBe(true);
  });

  test("asks for each pair once", () => {
    expect(pairsOf(["BV", "TF", "DC"]).map(({ key }) => key)).toEqual(["BV/TF", "BV/DC", "TF/DC"]);
  });
});

test("weights of their own name each criterion of the pack and sum to 100", () => {
  const points = Object.fromEntries(shippedPack.criteria.map(({ id, weight }) => [id, weight]));
  expect(() => requireWeights(shippedPack, points)).not.toThrow();
  expect(() => requireWeights(shippedPack, { ...points, BV: 0 })).toThrow(
    problem("weights.invalid", { wrong: "82" }),
  );
  const { BV: _, ...others } = points;
  expect(() => requireWeights(shippedPack, { ...others, XX: 18 })).toThrow(
    problem("weights.invalid", { wrong: "BV, XX" }),
  );
});
