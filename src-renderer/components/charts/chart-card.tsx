import { useId, useRef, useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../button.tsx";
import { FigureTable } from "./figure-table.tsx";
import type { DataTable } from "./figure-table.tsx";
import { PictureActions } from "./picture-actions.tsx";

interface ChartCardProps {
  readonly title: string;
  readonly note?: string;
  /** What the chart says, in one sentence. */
  readonly sentence?: string;
  /** The same figures as a table; left out where the chart is a table already. */
  readonly table?: DataTable;
  readonly children: ReactNode;
  readonly controls?: ReactNode;
  readonly className?: string;
}

/** A chart with its title and its sentence, the same figures as a table, and the way to take it along. */
export const ChartCard = ({
  title,
  note,
  sentence,
  table,
  children,
  controls,
  className = "",
}: ChartCardProps): ReactNode => {
  const { t } = useTranslation("common");
  const [showsTable, setShowsTable] = useState(false);
  const chart = useRef<HTMLDivElement>(null);
  const titleId = useId();
  return (
    <section className={`card chart-card ${className}`} aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
        <span className="chart-actions">
          <PictureActions chart={chart} title={title} sentence={sentence} />
          {table !== undefined && (
            <Button
              variant="quiet"
              aria-label={`${t(showsTable ? "chart.chart" : "chart.table")}: ${title}`}
              onPress={() => {
                setShowsTable(!showsTable);
              }}
            >
              {t(showsTable ? "chart.chart" : "chart.table")}
            </Button>
          )}
        </span>
      </header>
      <div className="chart-lead">
        {sentence !== undefined && <p>{sentence}</p>}
        {controls}
        {note !== undefined && <span className="chart-note">{note}</span>}
      </div>
      <div ref={chart} className="chart-body">
        {showsTable && table !== undefined ? (
          <FigureTable {...table} label={`${t("chart.table")}: ${title}`} />
        ) : (
          children
        )}
      </div>
    </section>
  );
};
