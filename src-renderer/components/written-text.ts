import type { Language, LocalisedText } from "../../src-shared/contract/text.ts";

/** A person writes in one language; until somebody translates it, the other shows the same words. */
export const inBoth = (
  text: string,
  language: Language,
  before: LocalisedText | undefined,
): LocalisedText => {
  const written = text.trim();
  const other = language === "en" ? "fr" : "en";
  const isUnchanged = before?.[language] === written;
  const kept = isUnchanged ? before[other] : written;
  return language === "en" ? { en: written, fr: kept } : { en: kept, fr: written };
};
