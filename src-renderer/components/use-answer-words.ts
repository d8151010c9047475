import { useTranslation } from "react-i18next";
import { useFormat } from "./format.ts";
import { useLanguage } from "./use-language.ts";
import type { AnswerWords } from "./answer-text.ts";

/** The words in which recorded values are written on this screen. */
export const useAnswerWords = (): AnswerWords => {
  const { t } = useTranslation("questionnaire");
  const language = useLanguage();
  const format = useFormat();
  return {
    language,
    number: (value) => format.number(value, decimalsOf(value)),
    day: format.day,
    rows: (count) => t("table.rows", { count }),
    unit: (unit) => t(`units.${unit}`, { defaultValue: unit }),
  };
};

/** As many decimals as the figure has, three at most. */
const decimalsOf = (value: number): number => {
  const [, decimals = ""] = String(Math.round(value * 1000) / 1000).split(".");
  return decimals.length;
};
