import { array, assert, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { niceAxis } from "../../../src-renderer/components/charts/nice-axis.ts";

test("an axis over amounts has round ticks", () => {
  expect(niceAxis([0, 155]).ticks).toEqual([0, 50, 100, 150, 200]);
  expect(niceAxis([-330_000, 167_000]).ticks).toEqual([-400_000, -200_000, 0, 200_000]);
  expect(niceAxis([0, 0])).toEqual({ min: 0, max: 1, ticks: [0, 1] });
});

test("it holds every amount, with few ticks at equal distances", () => {
  assert(
    property(array(integer({ min: -1e9, max: 1e9 }), { minLength: 1 }), (values) => {
      const { min, max, ticks } = niceAxis(values);
      expect(min).toBeLessThanOrEqual(Math.min(...values));
      expect(max).toBeGreaterThanOrEqual(Math.max(...values));
      expect(ticks.length).toBeLessThanOrEqual(7);
      const [first = 0, second = 0] = ticks;
      for (const [place, tick] of ticks.entries()) {
        expect(tick).toBeCloseTo(first + place * (second - first), 6);
      }
    }),
  );
});
