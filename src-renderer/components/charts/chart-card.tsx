import { useId, useState } from "react";
import type { ReactNode } from "react";
import { Button } from "../button.tsx";

interface DataTable {
  readonly heads: readonly string[];
  /** The first cell of a row names it. */
  readonly rows: readonly (readonly string[])[];
}

interface ChartCardProps {
  readonly title: string;
  readonly note?: string;
  readonly labels: { readonly table: string; readonly chart: string };
  readonly table: DataTable;
  readonly children: ReactNode;
  readonly controls?: ReactNode;
}

/** A chart with its title, and the same figures as a table for whoever reads those better. */
export const ChartCard = ({ title, note, labels, table, children, controls }: ChartCardProps): ReactNode => {
  const [showsTable, setShowsTable] = useState(false);
  const titleId = useId();
  return (
    <section className="card chart-card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{title}</h2>
        {note !== undefined && controls === undefined && !showsTable && (
          <span className="chart-note">{note}</span>
        )}
        <Button
          variant="quiet"
          aria-label={`${showsTable ? labels.chart : labels.table}: ${title}`}
          onPress={() => {
            setShowsTable(!showsTable);
          }}
        >
          {showsTable ? labels.chart : labels.table}
        </Button>
      </header>
      {controls !== undefined && (
        <div className="chart-controls">
          {controls}
          <span className="chart-note">{note}</span>
        </div>
      )}
      {showsTable ? <FigureTable {...table} label={`${labels.table}: ${title}`} /> : children}
    </section>
  );
};

const FigureTable = ({ heads, rows, label }: DataTable & { readonly label: string }): ReactNode => (
  // oxlint-disable-next-line jsx-a11y/no-noninteractive-tabindex -- what scrolls must be reachable by keyboard (WCAG 2.1.1)
  <section className="figure-table" aria-label={label} tabIndex={0}>
    <table>
      <thead>
        <tr>
          {heads.map((head, place) => (
            <th key={head} scope="col" className={place === 0 ? "" : "num"}>
              {head}
            </th>
          ))}
        </tr>
      </thead>
      <tbody>
        {rows.map(([name, ...cells]) => (
          <tr key={name}>
            <th scope="row">{name}</th>
            {cells.map((cell, place) => (
              // oxlint-disable-next-line react/no-array-index-key -- a cell is its column
              <td key={place} className="num">
                {cell}
              </td>
            ))}
          </tr>
        ))}
      </tbody>
    </table>
  </section>
);
