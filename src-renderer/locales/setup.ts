import i18next from "i18next";
import type { i18n } from "i18next";
import { initReactI18next } from "react-i18next";
import type { Language } from "../../src-shared/contract/text.ts";
import { common as commonEn } from "./en/common.ts";
import { home as homeEn } from "./en/home.ts";
import { inventory as inventoryEn } from "./en/inventory.ts";
import { overview as overviewEn } from "./en/overview.ts";
import { portfolio as portfolioEn } from "./en/portfolio.ts";
import { questionnaire as questionnaireEn } from "./en/questionnaire.ts";
import { report as reportEn } from "./en/report.ts";
import { results as resultsEn } from "./en/results.ts";
import { settings as settingsEn } from "./en/settings.ts";
import { common as commonFr } from "./fr/common.ts";
import { home as homeFr } from "./fr/home.ts";
import { inventory as inventoryFr } from "./fr/inventory.ts";
import { overview as overviewFr } from "./fr/overview.ts";
import { portfolio as portfolioFr } from "./fr/portfolio.ts";
import { questionnaire as questionnaireFr } from "./fr/questionnaire.ts";
import { report as reportFr } from "./fr/report.ts";
import { results as resultsFr } from "./fr/results.ts";
import { settings as settingsFr } from "./fr/settings.ts";

/** Every text of the screens, by language and namespace; a namespace is a feature. */
export const catalogue = {
  en: {
    common: commonEn,
    home: homeEn,
    inventory: inventoryEn,
    overview: overviewEn,
    portfolio: portfolioEn,
    questionnaire: questionnaireEn,
    report: reportEn,
    results: resultsEn,
    settings: settingsEn,
  },
  fr: {
    common: commonFr,
    home: homeFr,
    inventory: inventoryFr,
    overview: overviewFr,
    portfolio: portfolioFr,
    questionnaire: questionnaireFr,
    report: reportFr,
    results: resultsFr,
    settings: settingsFr,
  },
} as const;

/** Texts ship in the bundle, so the first language is there at once. */
export const startTexts = (language: Language): i18n => {
  void i18next.use(initReactI18next).init({
    resources: catalogue,
    lng: language,
    fallbackLng: "en",
    defaultNS: "common",
    interpolation: { escapeValue: false },
    initAsync: false,
    returnNull: false,
  });
  return i18next;
};
