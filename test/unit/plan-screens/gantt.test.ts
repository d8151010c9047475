import { expect, test } from "vitest";
import { ganttOf } from "../../../src-renderer/features/waves/gantt.ts";

test("waves without dates lie one after the other in weeks", () => {
  const undated = { starts: null, ends: null };
  const { axis, bars, freezes } = ganttOf([undated, undated], 6, [{ from: "2027-01-01", to: "2027-01-31" }]);
  expect(bars).toEqual([
    { from: 0, to: 6 },
    { from: 6, to: 12 },
  ]);
  expect(axis).toEqual({ min: 0, max: 12, ticks: [0, 6] });
  expect(freezes).toEqual([]);
});

test("waves with dates lie in days, and freezes are cut to the calendar", () => {
  const { axis, bars, freezes, tickDays } = ganttOf(
    [
      { starts: "2027-01-01", ends: "2027-01-14" },
      { starts: "2027-01-15", ends: "2027-01-28" },
    ],
    2,
    [
      { from: "2026-12-20", to: "2027-01-03" },
      { from: "2027-03-01", to: "2027-03-31" },
    ],
  );
  expect(bars).toEqual([
    { from: 0, to: 14 },
    { from: 14, to: 28 },
  ]);
  expect(axis.max).toBe(28);
  expect(freezes).toEqual([{ from: 0, to: 3 }]);
  expect(tickDays).toEqual(["2027-01-01", "2027-01-15"]);
});
