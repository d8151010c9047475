import { use as install } from "i18next";
import type { FormatterModule } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../src-shared/contract/text.ts";
import { typeset } from "../../src-shared/domain/report/typeset.ts";
import { formatOf } from "../components/format.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";

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

/** Texts ship in the bundle, so that a language is there at once and nothing is fetched. */
export const startTexts = (language: Language): void => {
  void install(initReactI18next)
    .use(numbers)
    .init({
      // The same spaces before ; : ? ! % as in a report, whichever kind was typed.
      resources: { en: english, fr: typeset(french, "fr") },
      lng: language,
      fallbackLng: "en",
      defaultNS: "common",
      interpolation: { alwaysFormat: true, escapeValue: false },
      initAsync: false,
      returnNull: false,
    });
};
