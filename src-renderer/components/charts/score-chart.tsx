import type { ReactNode } from "react";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { OptionMark } from "../option-mark.tsx";
import { useRovingFocus } from "../roving-focus.ts";
import { RowChart } from "./row-chart.tsx";
import { scoreAxis } from "./score-axis.ts";

export interface ScoreRow {
  readonly optionId: OptionId;
  readonly name: string;
  readonly score: number;
  readonly low: number;
  readonly high: number;
  readonly isExcluded: boolean;
  /** Each opens into what is behind it. */
  readonly figure: ReactNode;
  readonly range: ReactNode;
  /** What a screen reader says of the row; it starts with the name. */
  readonly sentence: string;
}

interface ScoreChartProps {
  /** Those that compete first, then the excluded. */
  readonly rows: readonly ScoreRow[];
  readonly selected: OptionId | null;
  readonly onSelect: (optionId: OptionId) => void;
  readonly formatTick: (value: number) => string;
}

/** Scores with the range that open answers leave. Choosing a row compares it with the leader. */
export const ScoreChart = ({ rows, selected, onSelect, formatTick }: ScoreChartProps): ReactNode => {
  const roving = useRovingFocus();
  const axis = scoreAxis(rows);
  return (
    <div {...roving.groupProps}>
      <RowChart
        className="score-chart"
        axis={axis}
        strongAt={50}
        tickLabels={axis.ticks.map(formatTick)}
        bars={rows.map(({ optionId, score, low, high, isExcluded }) => ({
          key: optionId,
          from: axis.min,
          to: score,
          optionId,
          hollow: isExcluded,
          whisker: { low, high },
        }))}
      >
        {rows.map(({ optionId, name, figure, range, sentence, isExcluded }, place) => (
          <li key={optionId} className="chart-row">
            <button
              type="button"
              className={`chart-row-button ${isExcluded ? "excluded" : ""}`}
              aria-label={sentence}
              aria-pressed={optionId === selected}
              {...roving.stopProps(place)}
              onClick={() => {
                onSelect(optionId);
              }}
            >
              <OptionMark optionId={optionId} />
              <span className={place === 0 ? "strong" : ""}>{name}</span>
            </button>
            <span className="chart-figure strong">{figure}</span>
            <span className="chart-figure">{range}</span>
          </li>
        ))}
      </RowChart>
    </div>
  );
};
