import i18next, { changeLanguage, use as install } from "i18next";
import type { FormatterModule, ResourceLanguage } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../src-shared/contract/text.ts";
import { typeset } from "../../src-shared/domain/report/typeset.ts";
import { formatOf } from "../components/format.ts";

/** A number inside a sentence is written as its reader writes numbers. */
const numbers: FormatterModule = {
  type: "formatter",
  init: () => {},
  add: () => {},
  addCached: () => {},
  format: (value: unknown, _format, language) => {
    if (typeof value !== "number") return String(value);
    return formatOf(language?.startsWith("fr") ? "fr" : "en").number(value, Number.isInteger(value) ? 0 : 1);
  },
};

const readTexts: Readonly<Record<Language, () => Promise<ResourceLanguage>>> = {
  en: async () => (await import("./english.ts")).english,
  // The same spaces before ; : ? ! % as in a report, whichever kind was typed.
  fr: async () => typeset((await import("./french.ts")).french, "fr"),
};

/** Texts ship with the page, a file for each language; the one that is shown first is all that a start waits for. */
export const startTexts = async (language: Language): Promise<void> => {
  await install(initReactI18next)
    .use(numbers)
    .init({
      resources: { [language]: await readTexts[language]() },
      lng: language,
      fallbackLng: false,
      defaultNS: "common",
      interpolation: { alwaysFormat: true, escapeValue: false },
      returnNull: false,
    });
};

export const showLanguage = async (language: Language): Promise<void> => {
  const texts = i18next.hasResourceBundle(language, "common") ? {} : await readTexts[language]();
  for (const [feature, part] of Object.entries(texts)) i18next.addResourceBundle(language, feature, part);
  await changeLanguage(language);
};
