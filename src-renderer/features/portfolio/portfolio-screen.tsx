import { useDeferredValue, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { ResultStamp } from "../../../src-shared/contract/results.ts";
import { useFormat } from "../../components/format.ts";
import { addressOf } from "../../components/addresses.ts";
import { LinkButton } from "../../components/link-button.tsx";
import { useEngagement } from "../../api/engagement-context.ts";
import { PageHeader } from "../../components/page-header.tsx";
import { ApplicationTable } from "./application-table.tsx";
import { CriterionCard } from "./criterion-card.tsx";
import { Disposition } from "./disposition.tsx";
import { FilterBar } from "./filter-bar.tsx";
import { FitCard } from "./fit-card.tsx";
import { GateMatrix } from "./gate-matrix.tsx";
import { fits } from "./portfolio-filter.ts";
import type { PortfolioItem } from "./portfolio-filter.ts";
import { SimulationProgress } from "./simulation-progress.tsx";
import { SummarySentence } from "./summary-sentence.tsx";
import { usePortfolioFilter } from "./use-portfolio-filter.ts";
import { WeakCard } from "./weak-card.tsx";
import { weakestFirst } from "../../components/weakness.ts";

interface PortfolioScreenProps {
  readonly pack: Pack;
  readonly items: readonly PortfolioItem[];
  readonly stamp: ResultStamp;
}

/** Where the applications go, how sure that is, what excludes what, what is weak, and the list. */
export const PortfolioScreen = ({ pack, items, stamp }: PortfolioScreenProps): ReactNode => {
  const { t } = useTranslation("portfolio");
  const { code } = useEngagement();
  const { filter } = usePortfolioFilter();
  const { compare } = useFormat();
  // Typing must not wait for the list.
  const applied = useDeferredValue(filter);
  // What stands first is painted first; charts and list follow at once.
  const isShown = useDeferredValue(true, false);
  const rows = useMemo(() => items.map(({ row }) => row), [items]);
  const shown = useMemo(
    () =>
      weakestFirst(
        items.filter((item) => fits(item, applied)).map(({ row }) => row),
        compare,
      ),
    [items, applied, compare],
  );
  return (
    <div className="stack portfolio" data-density="compact">
      <PageHeader title={t("title")} subtitle={<SummarySentence rows={rows} />}>
        <LinkButton href={addressOf.whatif(code)}>{t("whatIf")}</LinkButton>
      </PageHeader>
      <SimulationProgress rows={rows} />
      <FilterBar pack={pack} items={items} />
      <Disposition items={items} />
      <div className="portfolio-glance">
        <WeakCard rows={shown} />
        <GateMatrix rows={shown} gates={pack.gates} />
      </div>
      {isShown && (
        <>
          <div className="portfolio-charts">
            <FitCard rows={shown} weights={stamp.weights} />
            <CriterionCard rows={shown} criteria={pack.criteria} />
          </div>
          <ApplicationTable pack={pack} rows={shown} total={rows.length} />
        </>
      )}
    </div>
  );
};
