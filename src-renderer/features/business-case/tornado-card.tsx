import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CostParameterId } from "../../../src-shared/contract/business-case.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { niceAxis } from "../../components/charts/nice-axis.ts";
import { RowChart } from "../../components/charts/row-chart.tsx";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { BusinessCase, Portfolio } from "./business-case-page.tsx";
import { useMoney } from "./use-money.ts";

interface TornadoCardProps {
  readonly portfolio: Portfolio;
  readonly businessCase: BusinessCase;
}

/** What each assumption alone does to the present value, from one end of its span to the other. */
export const TornadoCard = ({ portfolio, businessCase }: TornadoCardProps): ReactNode => {
  const { t } = useTranslation("businessCase");
  const format = useFormat();
  const language = useLanguage();
  const money = useMoney(businessCase.currency);
  const { npv, tornado } = portfolio;
  const parameterOf = (id: CostParameterId) => businessCase.parameters.find((one) => one.id === id);
  const nameOf = (id: CostParameterId): string => parameterOf(id)?.name[language] ?? id;
  const axis = niceAxis([npv, ...tornado.flatMap(({ atLow, atHigh }) => [atLow, atHigh])], 3);
  const [first] = tornado;
  return (
    <ChartCard
      title={t("tornado.title")}
      {...(first
        ? { sentence: t("tornado.sentence", { name: nameOf(first.id), swing: money(first.swing) }) }
        : {})}
      note={t("tornado.note", { npv: money(npv) })}
      table={{
        heads: [t("tornado.assumption"), t("tornado.low"), t("tornado.high"), t("tornado.swing")],
        rows: tornado.map(({ id, atLow, atHigh, swing }) => [
          nameOf(id),
          t("tornado.at", { value: format.number(parameterOf(id)?.low ?? 0, 2), npv: money(atLow) }),
          t("tornado.at", { value: format.number(parameterOf(id)?.high ?? 0, 2), npv: money(atHigh) }),
          money(swing),
        ]),
      }}
    >
      <RowChart
        className="tornado-chart"
        axis={{ ...axis, ticks: [npv] }}
        strongAt={npv}
        tickLabels={[money(npv)]}
        bars={tornado.map(({ id, atLow, atHigh }) => ({
          key: id,
          from: Math.min(atLow, atHigh, npv),
          to: Math.max(atLow, atHigh, npv),
          optionId: null,
        }))}
      >
        {tornado.map(({ id, swing }) => (
          <li key={id} className="chart-row">
            <span className="chart-row-text" title={nameOf(id)}>
              {nameOf(id)}
            </span>
            <span className="chart-figure">{money(swing)}</span>
          </li>
        ))}
      </RowChart>
    </ChartCard>
  );
};
