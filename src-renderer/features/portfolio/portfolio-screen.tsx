import { useDeferredValue, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow, ResultStamp } from "../../../src-shared/contract/results.ts";
import { useFormat } from "../../components/format.ts";
import { PageHeader } from "../../components/page-header.tsx";
import { ApplicationTable } from "./application-table.tsx";
import { CriterionCard } from "./criterion-card.tsx";
import { Disposition } from "./disposition.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { usePortfolioFilter } from "./filter-store.ts";
import { FitCard } from "./fit-card.tsx";
import { fits } from "./portfolio-filter.ts";
import { weakestFirst } from "./weakness.ts";

interface PortfolioScreenProps {
  readonly pack: Pack;
  readonly rows: readonly PortfolioRow[];
  readonly stamp: ResultStamp;
}

/** Where the applications go, how well that fits, and which results are weak. */
export const PortfolioScreen = ({ pack, rows, stamp }: PortfolioScreenProps): ReactNode => {
  const { t } = useTranslation("portfolio");
  const { compare } = useFormat();
  const summary = useSummary(rows);
  const { filter } = usePortfolioFilter();
  // Typing must not wait for the list.
  const applied = useDeferredValue(filter);
  const ordered = useMemo(() => weakestFirst(rows, compare), [rows, compare]);
  const shown = useMemo(() => ordered.filter((row) => fits(row, applied)), [ordered, applied]);
  const weights = pack.weight_profiles.find(({ id }) => id === stamp.weightProfileId)?.weights ?? {};
  return (
    <div className="stack" data-density="compact">
      <PageHeader title={t("title")} subtitle={summary} />
      <Disposition rows={rows} />
      <div className="portfolio-charts">
        <FitCard rows={shown} weights={weights} />
        <CriterionCard rows={shown} criteria={pack.criteria} />
      </div>
      <FilterBar pack={pack} rows={rows} shown={shown.length} />
      <ApplicationTable pack={pack} rows={shown} />
    </div>
  );
};

const useSummary = (rows: readonly PortfolioRow[]): string => {
  const { t } = useTranslation("portfolio");
  const count = (isCounted: (row: PortfolioRow) => boolean): number => rows.filter(isCounted).length;
  const parts = [
    ["applications", rows.length],
    ["sure", count(({ verdict }) => verdict.level === "proven" || verdict.level === "strong")],
    ["leaning", count(({ verdict }) => verdict.level === "leaning")],
    ["open", count(({ verdict }) => verdict.level === "open")],
    ["conditional", count(({ verdict }) => verdict.conditional)],
    ["decided", count(({ decidedOptionId }) => decidedOptionId !== null)],
  ] as const;
  return parts.map(([what, how]) => t(`summary.${what}`, { count: how })).join(" · ");
};
