import type { Language } from "../../contract/text.ts";

/** How numbers, days and lists are written in one language. The only place that asks Intl. */
export interface Format {
  /** At most one decimal, always written: `62.1`, `62,1`. */
  readonly points: (value: number) => string;
  /** Points with their sign, a real minus: `+3.4`, `−1.7`. */
  readonly signed: (value: number) => string;
  /** `52.4 – 63.0`. */
  readonly range: (low: number, high: number) => string;
  /** A number as somebody gave it, up to three decimals. */
  readonly given: (value: number) => string;
  /** A share from 0 to 1 as a whole percentage: `71 %`, in English `71%`. */
  readonly share: (value: number) => string;
  /** An amount, in whole thousands where it is large: `1,240 kEUR`. */
  readonly money: (amount: number, currency: string) => string;
  /** A whole number: `12,400`. */
  readonly whole: (value: number) => string;
  /** A day without time zone, in words. */
  readonly day: (day: string) => string;
  /** `a, b and c`. */
  readonly list: (items: readonly string[]) => string;
  /** `Reason: missing`, with the colon as the language sets it. */
  readonly labelled: (label: string, value: string) => string;
  /** Clauses parted by semicolons. */
  readonly clauses: (parts: readonly string[]) => string;
  /** A number with its noun, in the right number: `1 application`, `40 applications`. */
  readonly counted: (count: number, one: string, many: string) => string;
  /** The right one of two words or clauses; French takes the singular below two. */
  readonly either: (count: number, one: string, many: string) => string;
  readonly compare: (one: string, other: string) => number;
}

const locales = { en: "en-GB", fr: "fr-FR" } as const;

export const createFormat = (language: Language): Format => {
  const locale = locales[language];
  const whole = new Intl.NumberFormat(locale, { maximumFractionDigits: 3 });
  const oneDecimal = new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  const percent = new Intl.NumberFormat(locale, { style: "percent", maximumFractionDigits: 0 });
  const days = new Intl.DateTimeFormat(locale, { dateStyle: "long", timeZone: "UTC" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const collator = new Intl.Collator(locale, { numeric: true });
  const isSingular = (count: number): boolean => (language === "fr" ? Math.abs(count) < 2 : count === 1);
  const points = (value: number): string => realMinus(oneDecimal.format(withoutNegativeZero(value)));
  const integer = (value: number): string => realMinus(whole.format(Math.round(value) || 0));
  const either = (count: number, one: string, many: string): string => (isSingular(count) ? one : many);

  return {
    points,
    signed: (value) => (Math.round(value * 10) > 0 ? `+${points(value)}` : points(value)),
    range: (low, high) => `${points(low)} – ${points(high)}`,
    given: (value) => realMinus(whole.format(value)),
    share: (value) => narrowSpaces(percent.format(value)),
    money: (amount, currency) =>
      Math.abs(amount) >= 10_000
        ? `${integer(amount / 1000)}\u00A0k${currency}`
        : `${integer(amount)}\u00A0${currency}`,
    whole: integer,
    day: (day) => firstOfMonth(days.format(new Date(`${day}T00:00:00Z`)), language),
    list: (items) => lists.format(items),
    labelled: (label, value) => `${label}${language === "fr" ? " : " : ": "}${value}`,
    clauses: (parts) => parts.join(language === "fr" ? " ; " : "; "),
    counted: (count, one, many) => `${realMinus(whole.format(count))} ${either(count, one, many)}`,
    either,
    compare: collator.compare,
  };
};

/** −0.04 is printed as 0.0: a sign before a zero would claim a direction. */
const withoutNegativeZero = (value: number): number => (Math.round(value * 10) === 0 ? 0 : value);

const realMinus = (written: string): string => written.replaceAll("-", "\u2212");

/** Releases of Intl differ between a no-break and a narrow no-break space before the percent sign. */
const narrowSpaces = (written: string): string => realMinus(written).replaceAll("\u00A0", "\u202F");

const firstOfMonth = (written: string, language: Language): string =>
  language === "fr" ? written.replace(/^1 /u, "1er ") : written;
