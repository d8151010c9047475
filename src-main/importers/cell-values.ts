import type { Cell } from "./table.ts";
import { isBlank } from "./table.ts";

/** Bounds keep one machine's facts below what one recorded change may weigh. */
const longestText = 250;

/** Text without control characters; null when there is none. Dates as `YYYY-MM-DDTHH:MM:SS`. */
export const readText = (cell: Cell | undefined, longest = longestText): string | null => {
  if (cell === undefined || cell === null || isBlank(cell)) return null;
  const text = cell instanceof Date ? dateText(cell) : String(cell);
  // oxlint-disable-next-line no-control-regex -- control characters are exactly what must go
  const printable = text.replaceAll(/[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F]/gu, "").trim();
  return printable === "" ? null : wholeCharacters(printable, longest);
};

const dateText = (date: Date): string =>
  Number.isNaN(date.getTime()) ? "" : date.toISOString().slice(0, 19).replace("T00:00:00", "");

/** Does not leave half a character at the end. */
const wholeCharacters = (text: string, longest: number): string =>
  text.length <= longest ? text : `${text.slice(0, longest - 1).replace(/[\uD800-\uDBFF]$/u, "")}…`;

/** How to read `1,234` and `1.234`: as whole numbers, or with a comma or a point as the decimal sign. */
export type NumberStyle = "whole" | "comma" | "point";

/**
 * A number as people and programs write it, thousands separators included. Null when there is none,
 * undefined when what is there is no number.
 */
export const readNumber = (cell: Cell | undefined, style: NumberStyle): number | null | undefined => {
  if (typeof cell === "number") return Number.isFinite(cell) ? cell : undefined;
  if (typeof cell === "boolean" || cell instanceof Date) return undefined;
  const text = readText(cell);
  if (text === null) return null;
  const digits = text.replaceAll(/(?<=\d)[\s\u00A0\u202F'’](?=\d{3})/gu, "");
  const plain = withPointOnly(digits, style);
  return /^[+-]?(?:\d+\.?\d*|\.\d+)(?:e[+-]?\d+)?$/iu.test(plain) ? Number(plain) : undefined;
};

const withPointOnly = (digits: string, style: NumberStyle): string => {
  const [commas, points] = [digits.split(",").length - 1, digits.split(".").length - 1];
  if (commas > 0 && points > 0) {
    return digits.lastIndexOf(",") > digits.lastIndexOf(".")
      ? decimalComma(digits)
      : digits.replaceAll(",", "");
  }
  if (commas + points > 1)
    return /^[+-]?\d{1,3}(?:[.,]\d{3})+$/u.test(digits) ? digits.replaceAll(/[.,]/gu, "") : digits;
  const isGrouped = /^[+-]?[1-9]\d{0,2}[.,]\d{3}$/u.test(digits);
  const decimalSign = style === "comma" ? "," : ".";
  if (isGrouped && (style === "whole" || !digits.includes(decimalSign))) return digits.replace(/[.,]/u, "");
  return digits.replace(",", ".");
};

const decimalComma = (digits: string): string => digits.replaceAll(".", "").replace(",", ".");

const truths = new Set(["true", "yes", "oui", "vrai", "1", "x", "y", "o"]);

export const readTruth = (cell: Cell | undefined): boolean =>
  typeof cell === "boolean" ? cell : truths.has(readText(cell)?.toLowerCase() ?? "");

const mostTags = 50;
const longestTagName = 80;
const longestTagValue = 200;

/** Adds a tag within the bounds; a name that JavaScript gives a meaning of its own is no tag. */
export const addTag = (tags: Record<string, string>, name: string, cell: Cell | undefined): void => {
  const value = readText(cell, longestTagValue);
  const key = readText(name, longestTagName);
  if (value === null || key === null || forbidden.has(key) || Object.keys(tags).length >= mostTags) return;
  tags[key] = key in tags ? wholeCharacters(`${tags[key]}, ${value}`, longestTagValue) : value;
};

const forbidden = new Set(["__proto__", "constructor", "prototype"]);
