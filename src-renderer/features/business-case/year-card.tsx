import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { niceAxis } from "../../components/charts/nice-axis.ts";
import { RowChart } from "../../components/charts/row-chart.tsx";
import type { Portfolio } from "./business-case-page.tsx";
import { useMoney } from "./use-money.ts";

interface YearCardProps {
  readonly portfolio: Portfolio;
  readonly currency: string;
}

/** What moving leaves or takes in each year, against staying. */
export const YearCard = ({ portfolio: { years, paybackYears }, currency }: YearCardProps): ReactNode => {
  const { t } = useTranslation("businessCase");
  const money = useMoney(currency);
  const axis = niceAxis([0, ...years.map(({ cashFlow }) => cashFlow)], 3);
  const spent = years.filter(({ cashFlow }) => cashFlow < 0).length;
  return (
    <ChartCard
      title={t("flow.title")}
      sentence={t(paybackYears === null ? "flow.never" : "flow.sentence", { count: spent })}
      table={{
        heads: [
          t("flow.year"),
          t("flow.stay"),
          t("flow.run"),
          t("flow.oneOff"),
          t("flow.doubleRun"),
          t("flow.stranded"),
          t("flow.cashFlow"),
        ],
        rows: years.map(({ year, stay, run, oneOff, doubleRun, stranded, cashFlow }) => [
          t("flow.number", { year: year + 1 }),
          ...[stay, run, oneOff, doubleRun, stranded, cashFlow].map(money),
        ]),
      }}
    >
      <RowChart
        axis={axis}
        strongAt={0}
        tickLabels={axis.ticks.map(money)}
        bars={years.map(({ year, cashFlow }) => ({
          key: String(year),
          from: 0,
          to: cashFlow,
          optionId: null,
          hollow: cashFlow < 0,
        }))}
      >
        {years.map(({ year, cashFlow }) => (
          <li key={year} className="chart-row">
            <span className="chart-row-text">{t("flow.number", { year: year + 1 })}</span>
            <span className="chart-figure">{money(cashFlow)}</span>
          </li>
        ))}
      </RowChart>
    </ChartCard>
  );
};
