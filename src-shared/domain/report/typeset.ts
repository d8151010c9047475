import type { Language } from "../../contract/text.ts";

/**
 * French typography for every text of a value: a narrow no-break space before ; : ? ! % and inside
 * guillemets, where a space of any kind stands. It adds none, so `10:30` and addresses stay whole.
 */
export const typeset = <Value>(value: Value, language: Language): Value =>
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the walk keeps the shape and changes only spaces within texts
  language === "fr" ? (eachText(value, frenchSpaces) as Value) : value;

const frenchSpaces = (text: string): string =>
  text
    .replaceAll(/[ \u00A0\u202F]+(?=[;:?!%»])/gu, "\u202F")
    .replaceAll(/(?<=«)[ \u00A0\u202F]+/gu, "\u202F")
    .replaceAll(/(?<=\d)[ \u00A0](?=\d{3}(?!\d))/gu, "\u202F");

const eachText = (value: unknown, change: (text: string) => string): unknown => {
  if (typeof value === "string") return change(value);
  if (Array.isArray(value)) return value.map((item) => eachText(item, change));
  if (typeof value !== "object" || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, item]) => [key, eachText(item, change)]));
};
