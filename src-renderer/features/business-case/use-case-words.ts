import { useTranslation } from "react-i18next";
import type { CaseFigures } from "../../../src-shared/contract/business-case.ts";
import { useFormat } from "../../components/format.ts";
import { useMoney } from "./use-money.ts";

interface CaseWords {
  readonly npv: string;
  readonly roi: string;
  readonly payback: string;
}

/** The three figures of a case; a dash where there is nothing to say, a word where the money never comes back. */
export const useCaseWords = (currency: string): ((figures: CaseFigures) => CaseWords) => {
  const { t } = useTranslation("businessCase");
  const format = useFormat();
  const money = useMoney(currency);
  return ({ npv, roi, paybackYears }) => ({
    npv: money(npv),
    roi: roi === null ? "–" : format.percent(roi),
    payback:
      paybackYears === null
        ? t("never")
        : t("years", { count: Math.ceil(paybackYears), years: format.number(paybackYears, 1) }),
  });
};
