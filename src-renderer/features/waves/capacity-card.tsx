import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { niceAxis } from "../../components/charts/nice-axis.ts";
import { RowChart } from "../../components/charts/row-chart.tsx";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import type { WaveView } from "./use-waves.ts";

/** The days of work in each wave against those that a wave can take. */
export const CapacityCard = ({ view: { waves, settings } }: { readonly view: WaveView }): ReactNode => {
  const { t } = useTranslation("waves");
  const format = useFormat();
  const { capacity } = settings.rules;
  const over = waves.filter(({ effort }) => effort > capacity);
  const { min, max } = niceAxis([0, capacity, ...waves.map(({ effort }) => effort)]);
  return (
    <ChartCard
      title={t("capacity.title")}
      sentence={
        over.length === 0
          ? t("capacity.within", { capacity: format.number(capacity) })
          : t("capacity.over", { count: over.length, capacity: format.number(capacity) })
      }
      table={{
        heads: [t("gantt.wave"), t("gantt.days"), t("capacity.share")],
        rows: waves.map((wave) => [
          t("wave", wave),
          format.number(wave.effort),
          format.percent(wave.effort / capacity),
        ]),
      }}
    >
      <RowChart
        axis={{ min, max, ticks: [0, capacity] }}
        strongAt={capacity}
        tickLabels={["0", format.number(capacity)]}
        bars={waves.map(({ number, effort }) => ({
          key: String(number),
          from: 0,
          to: effort,
          optionId: null,
        }))}
      >
        {waves.map((wave) => (
          <li key={wave.number} className="chart-row">
            <span className="chart-row-text">{t("wave", wave)}</span>
            <span className="chart-figure">
              {wave.effort > capacity ? (
                <StateMark state="conditional">{format.number(wave.effort)}</StateMark>
              ) : (
                format.number(wave.effort)
              )}
            </span>
          </li>
        ))}
      </RowChart>
    </ChartCard>
  );
};
