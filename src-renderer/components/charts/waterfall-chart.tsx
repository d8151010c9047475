import type { ReactNode } from "react";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { useRovingFocus } from "../roving-focus.ts";
import { RowChart } from "./row-chart.tsx";
import type { RowBar } from "./row-chart.tsx";

export interface WaterfallRow {
  readonly key: string;
  /** A question's id, or empty. */
  readonly code: string;
  readonly name: string;
  readonly grade: string;
  readonly figure: string;
  readonly from: number;
  readonly to: number;
  /** Opens what is behind the bar. */
  readonly href: string;
  /** The name of the figure, by which the page finds the row again. */
  readonly behind: string;
  /** What a screen reader says of the row. */
  readonly sentence: string;
}

interface WaterfallChartProps {
  readonly rows: readonly WaterfallRow[];
  readonly total: { readonly name: string; readonly figure: ReactNode; readonly value: number };
  readonly firstId: OptionId;
  readonly secondId: OptionId;
}

/** From 0 to the lead, answer by answer; each row opens its answer. */
export const WaterfallChart = ({ rows, total, firstId, secondId }: WaterfallChartProps): ReactNode => {
  const roving = useRovingFocus();
  const bars: readonly RowBar[] = [
    ...rows.map(({ key, from, to }) => ({ key, from, to, optionId: to >= from ? firstId : secondId })),
    { key: "total", from: 0, to: total.value, optionId: null },
  ];
  const ends = bars.flatMap(({ from, to }) => [from, to]);
  return (
    <div {...roving.groupProps}>
      <RowChart
        className="waterfall-chart"
        axis={{ min: Math.min(0, ...ends), max: Math.max(0.1, ...ends), ticks: [0] }}
        strongAt={0}
        bars={bars}
        connected
      >
        {rows.map(({ key, code, name, grade, figure, href, behind, sentence }, place) => (
          <li key={key} className="chart-row">
            <a
              className="chart-row-text"
              href={href}
              data-behind={behind}
              aria-label={sentence}
              title={name}
              {...roving.stopProps(place)}
            >
              {code !== "" && <span className="code">{code}</span>} {name}
            </a>
            <span className="chart-grade" aria-hidden="true">
              {grade}
            </span>
            <span className="chart-figure" aria-hidden="true">
              {figure}
            </span>
          </li>
        ))}
        <li className="chart-row chart-total">
          <span className="chart-row-text strong">{total.name}</span>
          <span className="chart-grade" />
          <span className="chart-figure strong">{total.figure}</span>
        </li>
      </RowChart>
    </div>
  );
};
