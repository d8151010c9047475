import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { sourceIn } from "../../../src-shared/domain/figure-source.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { niceAxis } from "../../components/charts/nice-axis.ts";
import { RowChart } from "../../components/charts/row-chart.tsx";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { CarbonSettingCard } from "./carbon-setting-card.tsx";

export type Carbon = Output<SiteContract["carbon.get"]>;

const parts = ["cpuKwh", "memoryKwh", "storageKwh", "networkKwh", "buildingKwh"] as const;

/** A year of electricity of what moves, today and after, with the factors that a person chose. */
export const CarbonTab = (): ReactNode => {
  const { t } = useTranslation("businessCase");
  const format = useFormat();
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { data: carbon, error } = useProcedureQuery("carbon.get", { engagementId });
  if (error) return <ProblemNote error={error} />;
  if (!carbon) return <Loading />;
  const { today, after, grid, targetGrid, machines } = carbon;
  const set = carbon.factors.grids.find(({ id }) => id === carbon.settings.gridId);
  const axis = niceAxis([0, today.kg, after.kg]);
  const yearOf = (year: number | null): string => (year === null ? t("carbon.noYear") : String(year));
  const bars = [
    { key: "today", kg: today.kg },
    { key: "after", kg: after.kg },
  ] as const;
  return (
    <div className="columns case-columns">
      <ChartCard
        title={t("carbon.title")}
        sentence={t("carbon.sentence", {
          count: machines,
          today: format.number(today.kg),
          after: format.number(after.kg),
        })}
        note={t("carbon.note", {
          source: set ? sourceIn(language, set.source) : "",
          grams: format.number(grid.gramsPerKwh),
          year: yearOf(grid.year),
          targetGrams: format.number(targetGrid.gramsPerKwh),
          targetYear: yearOf(targetGrid.year),
        })}
        table={{
          heads: [t("carbon.part"), t("carbon.today"), t("carbon.after")],
          rows: [
            ...parts.map((part) => [
              t(`carbon.${part}`),
              format.number(today[part]),
              format.number(after[part]),
            ]),
            [t("carbon.kg"), format.number(today.kg), format.number(after.kg)],
          ],
        }}
      >
        <RowChart
          axis={axis}
          strongAt={0}
          tickLabels={axis.ticks.map((tick) => format.number(tick))}
          bars={bars.map(({ key, kg }) => ({ key, from: 0, to: kg, optionId: null }))}
        >
          {bars.map(({ key, kg }) => (
            <li key={key} className="chart-row">
              <span className="chart-row-text">{t(`carbon.${key}`)}</span>
              <span className="chart-figure strong">{t("carbon.amount", { kg: format.number(kg) })}</span>
            </li>
          ))}
        </RowChart>
        <p className="small dim read">{t("carbon.scope")}</p>
      </ChartCard>
      <CarbonSettingCard carbon={carbon} />
    </div>
  );
};
