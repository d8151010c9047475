import { useId } from "react";
import type { ReactNode } from "react";
import { Bar, BarChart, ReferenceArea, ReferenceLine, XAxis, YAxis } from "recharts";
import type { BarShapeProps } from "recharts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { OptionPatterns, OptionRect } from "./option-fill.tsx";
import { Connectors, Whiskers } from "./row-chart-marks.tsx";
import { shareOfAxis } from "./score-axis.ts";
import type { Axis } from "./score-axis.ts";

export interface RowBar {
  readonly key: string;
  readonly from: number;
  readonly to: number;
  readonly optionId: OptionId | null;
  readonly hollow?: boolean;
  readonly whisker?: { readonly low: number; readonly high: number };
}

interface Band {
  readonly from: number;
  readonly to: number;
}

interface RowChartProps {
  readonly axis: Axis;
  /** The line that means something: 50, where nothing is known, or 0. */
  readonly strongAt: number;
  readonly bars: readonly RowBar[];
  /** Ticks written above the plot, one per tick of the axis; none hides them. */
  readonly tickLabels?: readonly string[];
  readonly connected?: boolean;
  /** Stretches of the axis that are set apart, hatched behind the bars. */
  readonly bands?: readonly Band[];
  /** One `li` with class `chart-row` per bar, in the same order: its text left and right of the bar. */
  readonly children: ReactNode;
  readonly className?: string;
}

const noBands: readonly Band[] = [];

/**
 * Bars beside rows of text. The text is HTML, so it keeps its size, wraps in no picture, and can hold
 * links and buttons; recharts draws only the marks between.
 */
export const RowChart = ({
  axis,
  strongAt,
  bars,
  tickLabels,
  connected,
  bands = noBands,
  children,
  className,
}: RowChartProps): ReactNode => (
  <div className={`row-chart ${className ?? ""}`} style={{ "--chart-rows": bars.length }}>
    {tickLabels && (
      <div className="row-chart-ticks" aria-hidden="true">
        {axis.ticks.map((tick, place) => (
          <span key={tick} style={{ insetInlineStart: `${shareOfAxis(axis, tick) * 100}%` }}>
            {tickLabels[place]}
          </span>
        ))}
      </div>
    )}
    <div className="row-chart-plot" aria-hidden="true">
      <Plot axis={axis} strongAt={strongAt} bars={bars} connected={connected ?? false} bands={bands} />
    </div>
    <ol className="row-chart-rows">{children}</ol>
  </div>
);

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };
const fullSize = { width: "100%", height: "100%" };
/** On paper the column is wider than the screen's and nothing is drawn anew: marks widen with it, so that they stay below their ticks. */
const widening = { preserveAspectRatio: "none" };
const spanOf = ({ from, to }: RowBar): [number, number] => [Math.min(from, to), Math.max(from, to)];

interface PlotProps {
  readonly axis: Axis;
  readonly strongAt: number;
  readonly bars: readonly RowBar[];
  readonly connected: boolean;
  readonly bands: readonly Band[];
}

const Plot = ({ axis, strongAt, bars, connected, bands }: PlotProps): ReactNode => {
  const prefix = useId();
  return (
    <BarChart
      layout="vertical"
      data={bars.map((bar) => ({ ...bar, prefix }))}
      margin={noMargin}
      barCategoryGap="26%"
      accessibilityLayer={false}
      responsive
      style={fullSize}
      {...widening}
    >
      <OptionPatterns prefix={prefix} />
      {bands.length > 0 && <BandPattern id={`${prefix}band`} />}
      <XAxis type="number" domain={[axis.min, axis.max]} allowDataOverflow hide />
      <YAxis type="category" dataKey="key" hide />
      {axis.ticks.map((tick) => (
        <ReferenceLine
          key={tick}
          x={tick}
          zIndex={0}
          stroke={tick === strongAt ? "var(--color-control)" : "var(--color-line)"}
        />
      ))}
      {bands.map(({ from, to }) => (
        <ReferenceArea key={from} x1={from} x2={to} zIndex={0} fill={`url(#${prefix}band)`} fillOpacity={1} />
      ))}
      <Bar dataKey={spanOf} isAnimationActive={false} shape={RowBarShape} />
      {connected && <Connectors bars={bars} />}
      <Whiskers bars={bars} />
    </BarChart>
  );
};

const BandPattern = ({ id }: { readonly id: string }): ReactNode => (
  <defs>
    <pattern id={id} width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)">
      <rect width="1.5" height="6" fill="var(--color-control)" />
    </pattern>
  </defs>
);

const RowBarShape = ({ x, y, width, height, payload }: BarShapeProps): ReactNode => {
  const { optionId, hollow = false, prefix }: RowBar & { readonly prefix: string } = payload;
  return (
    <OptionRect
      x={x}
      y={y}
      width={width}
      height={height}
      prefix={prefix}
      optionId={optionId}
      hollow={hollow}
    />
  );
};
