import type { Language } from "../../src-shared/contract/text.ts";
import { useLanguage } from "./use-language.ts";

/** Numbers, dates and times as a reader of one language expects them. */
export interface Format {
  readonly number: (value: number, digits?: number) => string;
  /** With its sign, and the same number of decimals always: a difference in points. */
  readonly signed: (value: number, digits?: number) => string;
  /** A share between 0 and 1. */
  readonly percent: (share: number, digits?: number) => string;
  /** MiB as GiB, TiB when large. */
  readonly mebibytes: (mebibytes: number) => string;
  /** The size of a file. */
  readonly fileSize: (bytes: number) => string;
  readonly day: (day: string) => string;
  readonly longDay: (day: string) => string;
  readonly shortDay: (day: string) => string;
  readonly time: (instant: string) => string;
  /** The time today, else the day with it. */
  readonly moment: (instant: string) => string;
  /** ISO 3166-1 alpha-2 code as a name. */
  readonly country: (code: string) => string;
  readonly list: (parts: readonly string[]) => string;
  readonly compare: (one: string, other: string) => number;
}

const locales = { en: "en-GB", fr: "fr-FR" } as const;

/** `Intl` writes a hyphen for minus; a figure deserves the real sign. */
const withMinus = (text: string): string => text.replaceAll("-", "−");

const createFormat = (language: Language): Format => {
  const locale = locales[language];
  const figures = (options: Intl.NumberFormatOptions): ((value: number) => string) => {
    const format = new Intl.NumberFormat(locale, options);
    return (value) => withMinus(format.format(value));
  };
  const byDigits = (options: (digits: number) => Intl.NumberFormatOptions) => {
    const formats = new Map<number, (value: number) => string>();
    return (value: number, digits = 0): string => {
      const format = formats.get(digits) ?? figures(options(digits));
      formats.set(digits, format);
      return format(value);
    };
  };
  const number = byDigits((digits) => ({ maximumFractionDigits: digits, minimumFractionDigits: digits }));
  const dates = (options: Intl.DateTimeFormatOptions) => {
    const format = new Intl.DateTimeFormat(locale, options);
    return (instant: string) => format.format(new Date(instant));
  };
  // A calendar day has no time zone: it must not slip to the day before west of Greenwich.
  const day = dates({ day: "numeric", month: "short", year: "numeric", timeZone: "UTC" });
  const longDay = dates({
    weekday: "long",
    day: "numeric",
    month: "long",
    year: "numeric",
    timeZone: "UTC",
  });
  const shortDay = dates({ weekday: "short", day: "numeric", month: "short", timeZone: "UTC" });
  const localDay = dates({ day: "numeric", month: "short", year: "numeric" });
  const time = dates({ hour: "2-digit", minute: "2-digit" });
  const lists = new Intl.ListFormat(locale, { type: "conjunction" });
  const countries = new Intl.DisplayNames(locale, { type: "region" });
  const units =
    language === "fr"
      ? { kib: "Kio", mib: "Mio", gib: "Gio", tib: "Tio" }
      : { kib: "KiB", mib: "MiB", gib: "GiB", tib: "TiB" };
  return {
    number,
    signed: byDigits((digits) => ({
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
      signDisplay: "exceptZero",
    })),
    percent: byDigits((digits) => ({
      maximumFractionDigits: digits,
      minimumFractionDigits: digits,
      style: "percent",
    })),
    mebibytes: (mebibytes) => {
      const gibibytes = mebibytes / 1024;
      return gibibytes < 1024
        ? `${number(gibibytes)}\u00A0${units.gib}`
        : `${number(gibibytes / 1024, 1)}\u00A0${units.tib}`;
    },
    fileSize: (bytes) => {
      const kibibytes = Math.max(1, bytes / 1024);
      return kibibytes < 1024
        ? `${number(kibibytes)}\u00A0${units.kib}`
        : `${number(kibibytes / 1024, 1)}\u00A0${units.mib}`;
    },
    day,
    // French counts the first of a month as such.
    longDay: (when) => (language === "fr" ? longDay(when).replace(/ 1 /u, " 1er ") : longDay(when)),
    shortDay,
    time,
    moment: (instant) => {
      const on = localDay(instant);
      return on === localDay(new Date().toISOString()) ? time(instant) : `${on}, ${time(instant)}`;
    },
    country: (code) => countries.of(code) ?? code,
    list: (parts) => lists.format(parts),
    compare: new Intl.Collator(locale, { numeric: true, sensitivity: "base" }).compare,
  };
};

const formats: Readonly<Record<Language, Format>> = { en: createFormat("en"), fr: createFormat("fr") };

export const formatOf = (language: Language): Format => formats[language];

export const useFormat = (): Format => formatOf(useLanguage());
