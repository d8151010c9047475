import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FigureTable } from "../../components/charts/figure-table.tsx";
import type { Portfolio } from "./business-case-page.tsx";
import { useCaseWords } from "./use-case-words.ts";
import { useMoney } from "./use-money.ts";

interface CaseCardProps {
  readonly portfolio: Portfolio;
  readonly currency: string;
}

/** The three cases side by side, and what is paid on the way. */
export const CaseCard = ({ portfolio, currency }: CaseCardProps): ReactNode => {
  const { t } = useTranslation("businessCase");
  const titleId = useId();
  const wordsOf = useCaseWords(currency);
  const money = useMoney(currency);
  const sumOf = (part: "oneOff" | "doubleRun" | "stranded"): string =>
    money(portfolio.years.reduce((sum, year) => sum + year[part], 0));
  return (
    <section className="card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("cases.title")}</h2>
      </header>
      <FigureTable
        label={t("cases.title")}
        heads={[t("cases.case"), t("npv"), t("roi"), t("payback")]}
        rows={(["low", "base", "high"] as const).map((id) => {
          const { npv, roi, payback } = wordsOf(portfolio.cases[id]);
          return [t(`cases.${id}`), npv, roi, payback];
        })}
      />
      <p className="small dim read">
        {t("cases.paid", {
          oneOff: sumOf("oneOff"),
          doubleRun: sumOf("doubleRun"),
          stranded: sumOf("stranded"),
        })}
      </p>
    </section>
  );
};
