import type { AttributeValue } from "../../../src-shared/contract/options.ts";

const linesOf = (text: string): readonly string[] =>
  text
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** `FR`, `DE` and so on, by line, comma or space; undefined where one is not a country's code. Nothing is not known. */
export const readCountryCodes = (text: string): AttributeValue | undefined => {
  const codes = text
    .toUpperCase()
    .split(/[\s,;]+/u)
    .filter((code) => code !== "");
  if (codes.length === 0) return null;
  return codes.every((code) => /^[A-Z]{2}$/u.test(code)) ? [...new Set(codes)] : undefined;
};

/** `Name, FR` by line; undefined where a line has no country. Nothing is not known, a dash is none. */
export const readCompanies = (text: string): AttributeValue | undefined => {
  const lines = linesOf(text);
  if (lines.length === 0) return null;
  if (lines.length === 1 && /^[-–—]$/u.test(lines[0] ?? "")) return [];
  const companies = lines.map((line) => /^(?<name>.+),\s*(?<country>[A-Za-z]{2})$/u.exec(line)?.groups);
  return companies.every((company) => company !== undefined)
    ? companies.map(({ name = "", country = "" }) => ({ name: name.trim(), country: country.toUpperCase() }))
    : undefined;
};

/** A list as the two readers above take it. */
export const writeLines = (value: AttributeValue): string => {
  if (!Array.isArray(value)) return "";
  if (value.length === 0) return "–";
  return value
    .map((item) => (typeof item === "object" ? `${item.name}, ${item.country}` : String(item)))
    .join("\n");
};
