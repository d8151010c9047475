import { readNumber, readText } from "./cell-values.ts";
import type { NumberStyle } from "./cell-values.ts";
import type { Cell } from "./table.ts";

/**
 * A part of a whole, from 0 to 1; null when there is none, undefined when it is no part. A cell with a percent
 * sign is a percentage whatever its column is.
 */
export const readShare = (
  cell: Cell | undefined,
  style: NumberStyle,
  isPercentage: boolean,
): number | null | undefined => {
  const text = typeof cell === "string" ? (readText(cell) ?? "") : cell;
  const hasSign = isSigned(text);
  const number = readNumber(hasSign ? text.slice(0, -1).trim() : text, style);
  if (number === null || number === undefined) return number;
  const share = hasSign || isPercentage ? number / 100 : number;
  return share < 0 || share > 1 ? undefined : share;
};

/** Above this no fraction is a mere error of measurement, such as 1.02 of a busy machine. */
const largestFraction = 1.5;

/**
 * Whether a column whose heading does not say so has percentages: one large number makes all of them so, since
 * 0.8 beside 35 is an idle machine. Undefined when no cell leaves it open.
 */
export const guessPercentage = (
  cells: readonly (Cell | undefined)[],
  style: NumberStyle,
): boolean | undefined => {
  const numbers = cells
    .filter((cell) => !isSigned(cell))
    .map((cell) => readNumber(cell, style))
    .filter((number) => typeof number === "number");
  return numbers.length === 0 ? undefined : numbers.some((number) => number > largestFraction);
};

const isSigned = (cell: Cell | undefined): cell is string =>
  typeof cell === "string" && cell.trimEnd().endsWith("%");
