import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { RowChart } from "../../components/charts/row-chart.tsx";
import { useFormat } from "../../components/format.ts";
import { ganttOf } from "./gantt.ts";
import { useWaveDates } from "./use-wave-dates.ts";
import type { WaveView } from "./use-waves.ts";

/** The waves one after the other, with the freezes between which they fit. */
export const GanttCard = ({
  view: { waves, settings, nameById },
}: {
  readonly view: WaveView;
}): ReactNode => {
  const { t } = useTranslation("waves");
  const format = useFormat();
  const datesOf = useWaveDates();
  const { rules } = settings;
  const { axis, bars, freezes, tickDays } = ganttOf(waves, rules.weeksPerWave, rules.freezes);
  const [first, last] = [waves[0], waves.at(-1)];
  return (
    <ChartCard
      title={t("gantt.title")}
      sentence={
        first?.starts && last?.ends
          ? t("gantt.sentence", {
              count: waves.length,
              from: format.day(first.starts),
              to: format.day(last.ends),
            })
          : t("gantt.undated", { count: waves.length, weeks: waves.length * rules.weeksPerWave })
      }
      {...(freezes.length > 0 ? { note: t("gantt.freezes") } : {})}
      table={{
        heads: [t("gantt.wave"), t("gantt.when"), t("gantt.days"), t("gantt.applications")],
        rows: waves.map((wave) => [
          t("wave", wave),
          datesOf(wave),
          format.number(wave.effort),
          format.list(wave.ids.map((id) => nameById.get(id) ?? "").toSorted(format.compare)),
        ]),
      }}
    >
      <RowChart
        className="gantt-chart"
        axis={axis}
        strongAt={0}
        tickLabels={axis.ticks.map((tick, place) => {
          const day = tickDays[place] ?? null;
          return day === null ? t("gantt.week", { week: tick + 1 }) : format.day(day);
        })}
        bars={bars.map((bar, place) => ({ ...bar, key: String(place), optionId: null }))}
        bands={freezes}
      >
        {waves.map((wave) => (
          <li key={wave.number} className="chart-row">
            <span className="chart-row-text">{t("wave", wave)}</span>
            <span className="chart-figure">{t("gantt.count", { count: wave.ids.length })}</span>
          </li>
        ))}
      </RowChart>
    </ChartCard>
  );
};
