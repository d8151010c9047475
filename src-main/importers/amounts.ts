import { readNumber, readText } from "./cell-values.ts";
import type { NumberStyle } from "./cell-values.ts";
import { splitUnit } from "./header-words.ts";
import type { Cell } from "./table.ts";

/** An amount of memory or storage in MiB; null when there is none, undefined when it is no amount. */
export const readMib = (
  cell: Cell | undefined,
  style: NumberStyle,
  mibPerUnit: number,
): number | null | undefined => {
  if (typeof cell !== "string") return scaled(readNumber(cell, style), mibPerUnit);
  const { amount, mibPerUnit: own } = splitUnit(readText(cell) ?? "");
  return scaled(readNumber(amount, style), own ?? mibPerUnit);
};

const scaled = (number: number | null | undefined, mibPerUnit: number): number | null | undefined => {
  if (number === null || number === undefined) return number;
  return number < 0 ? undefined : Math.round(number * mibPerUnit);
};

/**
 * The unit of a column that names none, by its middle value: a machine has some 16 GiB of memory, or
 * 16,384 MiB, and some 200 GiB of disk, or 200,000 MiB.
 */
export const guessUnit = (
  cells: readonly (Cell | undefined)[],
  style: NumberStyle,
  smallestMib: number,
): number => {
  const numbers = cells
    .map((cell) => readNumber(cell, style))
    .filter((number) => typeof number === "number")
    .toSorted((one, other) => one - other);
  return (numbers[Math.floor(numbers.length / 2)] ?? 0) >= smallestMib ? 1 : 1024;
};
