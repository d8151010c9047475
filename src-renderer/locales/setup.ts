import i18next from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../src-shared/contract/text.ts";
import { english } from "./english.ts";
import { french } from "./french.ts";

/** Texts ship in the bundle, so that a language is there at once and nothing is fetched. */
export const startTexts = (language: Language): void => {
  void i18next.use(initReactI18next).init({
    resources: { en: english, fr: french },
    lng: language,
    fallbackLng: "en",
    defaultNS: "common",
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
};
