import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { Contribution } from "../../../src-shared/contract/results.ts";
import { waterfall } from "../../../src-renderer/components/charts/waterfall-steps.ts";

const contribution = (sourceId: string, points: number): Contribution => ({
  kind: "answer",
  sourceId,
  criteria: {},
  grade: "C",
  points,
});

test("the steps go up by what speaks for the leader, then down by what speaks against it", () => {
  const { steps, rest, lead } = waterfall(
    [contribution("APP-01", 3), contribution("APP-02", -1), contribution("APP-03", 0.5)],
    [contribution("APP-02", 1), contribution("APP-04", -1)],
    3,
  );
  expect(steps.map(({ contribution: { sourceId }, from, to }) => [sourceId, from, to])).toEqual([
    ["APP-01", 0, 3],
    ["APP-04", 3, 4],
    ["APP-02", 4, 2],
  ]);
  expect(rest).toEqual({ count: 1, points: 0.5, from: 2, to: 2.5 });
  expect(lead).toBe(2.5);
});

test("a difference too small to print is not named even where there is room", () => {
  const { steps, rest } = waterfall([contribution("APP-01", 0.04)], [], 8);
  expect(steps).toEqual([]);
  expect(rest.count).toBe(1);
});

test("the steps always add up to the difference of the two scores", () => {
  const side = fc.uniqueArray(
    fc.record({ id: fc.integer({ min: 1, max: 99 }), points: fc.double({ min: -9, max: 9, noNaN: true }) }),
    { selector: ({ id }) => id },
  );
  fc.assert(
    fc.property(side, side, fc.integer({ min: 0, max: 12 }), (first, second, most) => {
      const contributions = (of: typeof first) =>
        of.map(({ id, points }) => contribution(`APP-${id}`, points));
      const sum = (of: typeof first) => of.reduce((total, { points }) => total + points, 0);
      const { steps, rest, lead } = waterfall(contributions(first), contributions(second), most);
      expect(lead).toBeCloseTo(sum(first) - sum(second), 9);
      expect(steps.length).toBeLessThanOrEqual(most);
      expect(rest.to).toBe(lead);
    }),
  );
});
