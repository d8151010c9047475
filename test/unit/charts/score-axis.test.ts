import { expect, test } from "vitest";
import { scoreAxis, shareOfAxis } from "../../../src-renderer/components/charts/score-axis.ts";

test("scores are drawn from 30 to 70", () => {
  expect(scoreAxis([{ low: 44, high: 61 }])).toEqual({ min: 30, max: 70, ticks: [30, 40, 50, 60, 70] });
});

test("a range that reaches beyond widens the axis by tens", () => {
  expect(scoreAxis([{ low: 21.5, high: 83 }])).toMatchObject({ min: 20, max: 90 });
});

test("50, where nothing is known, lies in the middle of the usual axis", () => {
  expect(shareOfAxis(scoreAxis([]), 50)).toBe(0.5);
});
