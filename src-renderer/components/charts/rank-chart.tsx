import { useId } from "react";
import type { ReactNode } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { BarShapeProps } from "recharts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { OptionMark } from "../option-mark.tsx";
import { OptionPatterns, OptionRect } from "./option-fill.tsx";

export interface RankRow {
  readonly optionId: OptionId;
  readonly name: string;
  /** Shares of first, second … rank; together 1. */
  readonly shares: readonly number[];
  /** The first rank, in figures. */
  readonly figure: string;
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };
const fullSize = { width: "100%", height: "100%" };

/** How often each option has which rank: the first in its colour, the others in ever lighter ink. */
export const RankChart = ({ rows }: { readonly rows: readonly RankRow[] }): ReactNode => {
  const prefix = useId();
  const ranks = rows[0]?.shares.length ?? 0;
  return (
    <div className="row-chart rank-chart" style={{ "--chart-rows": rows.length }}>
      <div className="row-chart-plot" aria-hidden="true">
        <BarChart
          layout="vertical"
          data={rows.map((row) => ({ ...row, prefix }))}
          margin={noMargin}
          barCategoryGap="26%"
          accessibilityLayer={false}
          responsive
          style={fullSize}
        >
          <OptionPatterns prefix={prefix} />
          <XAxis type="number" domain={[0, 1]} allowDataOverflow hide />
          <YAxis type="category" dataKey="optionId" hide />
          {Array.from({ length: ranks }, (_, rank) => (
            <Bar
              key={rank}
              dataKey={({ shares }: RankRow) => shares[rank] ?? 0}
              stackId="ranks"
              isAnimationActive={false}
              shape={rankShapes[rank] ?? LastShape}
            />
          ))}
        </BarChart>
      </div>
      <ol className="row-chart-rows">
        {rows.map(({ figure, name, optionId }) => (
          <li key={optionId} className="chart-row">
            <span className="rank-name">
              <OptionMark optionId={optionId} />
              {name}
            </span>
            <span className="chart-figure strong">{figure}</span>
          </li>
        ))}
      </ol>
    </div>
  );
};

/** A sliver of paper keeps neighbours apart. */
const gap = 1;

const FirstShape = ({ x, y, width, height, payload }: BarShapeProps): ReactNode => {
  const { optionId, prefix }: RankRow & { readonly prefix: string } = payload;
  return (
    <OptionRect
      x={x}
      y={y}
      width={Math.max(width - gap, 0)}
      height={height}
      prefix={prefix}
      optionId={optionId}
    />
  );
};

const inkShape = (opacity: number) =>
  function InkShape({ x, y, width, height }: BarShapeProps): ReactNode {
    return (
      <rect
        x={x}
        y={y}
        width={Math.max(width - gap, 0)}
        height={height}
        fill="var(--color-ink)"
        opacity={opacity}
      />
    );
  };

const LastShape = inkShape(0.06);
const rankShapes = [FirstShape, inkShape(0.42), inkShape(0.26), inkShape(0.14), LastShape];
