import { useState } from "react";
import type { ReactNode } from "react";
import {
  ReferenceLine,
  Scatter,
  ScatterChart,
  usePlotArea,
  useXAxisScale,
  useYAxisScale,
  XAxis,
  YAxis,
  ZIndexLayer,
} from "recharts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { optionShape } from "../option-mark.tsx";
import { optionToken } from "./option-fill.tsx";
import { placeLabels } from "./place-labels.ts";
import type { Axis } from "./score-axis.ts";
import { useRovingFocus } from "../roving-focus.ts";
import type { RovingFocus } from "../roving-focus.ts";

export interface ScatterPoint {
  readonly key: string;
  readonly name: string;
  readonly x: number;
  readonly y: number;
  /** Null where no option leads: an open circle. */
  readonly optionId: OptionId | null;
  readonly href: string;
  /** What a screen reader says of the point. */
  readonly sentence: string;
}

interface OptionScatterProps {
  /** Those worth naming first: names are written only where they cover nothing. */
  readonly points: readonly ScatterPoint[];
  readonly named: number;
  readonly xAxis: Axis;
  readonly yAxis: Axis;
  readonly xLabel: string;
  readonly yLabel: string;
  readonly formatTick: (value: number) => string;
}

const margin = { top: 20, right: 12, bottom: 20, left: 0 };
const fullSize = { width: "100%", height: "100%" };
const tickStyle = { fontSize: 11, fill: "var(--color-ink-3)" };

/** Applications between two criteria. Each point is a link; hovering or focusing it writes its name. */
export const OptionScatter = ({
  points,
  named,
  xAxis,
  yAxis,
  xLabel,
  yLabel,
  formatTick,
}: OptionScatterProps): ReactNode => {
  const roving = useRovingFocus();
  const [activeKey, setActiveKey] = useState<string | null>(null);
  return (
    <div className="scatter" {...roving.groupProps}>
      <ScatterChart margin={margin} accessibilityLayer={false} responsive style={fullSize}>
        <XAxis
          type="number"
          dataKey="x"
          domain={[xAxis.min, xAxis.max]}
          ticks={[...xAxis.ticks]}
          tickFormatter={formatTick}
          tick={tickStyle}
          tickLine={false}
          axisLine={false}
          height={20}
        />
        <YAxis
          type="number"
          dataKey="y"
          domain={[yAxis.min, yAxis.max]}
          ticks={[...yAxis.ticks]}
          tickFormatter={formatTick}
          tick={tickStyle}
          tickLine={false}
          axisLine={false}
          width={30}
        />
        {xAxis.ticks.map((tick) => (
          <ReferenceLine key={`x${tick}`} x={tick} zIndex={0} stroke={lineColour(tick)} />
        ))}
        {yAxis.ticks.map((tick) => (
          <ReferenceLine key={`y${tick}`} y={tick} zIndex={0} stroke={lineColour(tick)} />
        ))}
        {/* Scales need something to measure; the marks themselves are links, drawn below. */}
        <Scatter data={[{ x: xAxis.min, y: yAxis.min }]} isAnimationActive={false} fill="none" />
        <AxisNames xLabel={xLabel} yLabel={yLabel} />
        <Points
          points={points}
          named={named}
          activeKey={activeKey}
          onActivate={setActiveKey}
          stopProps={roving.stopProps}
        />
      </ScatterChart>
    </div>
  );
};

const lineColour = (tick: number): string => (tick === 50 ? "var(--color-control)" : "var(--color-line)");

const AxisNames = ({ xLabel, yLabel }: { readonly xLabel: string; readonly yLabel: string }): ReactNode => {
  const area = usePlotArea();
  if (!area) return null;
  return (
    <g className="chart-axis-name">
      <text x={area.x + area.width} y={area.y + area.height + 34} textAnchor="end">
        {xLabel}
      </text>
      <text x={area.x} y={area.y - 8}>
        {yLabel}
      </text>
    </g>
  );
};

interface PointsProps {
  readonly points: readonly ScatterPoint[];
  readonly named: number;
  readonly activeKey: string | null;
  readonly onActivate: (key: string | null) => void;
  readonly stopProps: RovingFocus["stopProps"];
}

/** Inter at 12 px is about this wide per letter, semibold a little more. */
const LETTER = 6.7;

const Points = ({ points, named, activeKey, onActivate, stopProps }: PointsProps): ReactNode => {
  const area = usePlotArea();
  const xScale = useXAxisScale();
  const yScale = useYAxisScale();
  if (!area || !xScale || !yScale) return null;

  const drawn = points.map((point) => ({
    ...point,
    x: xScale(point.x) ?? 0,
    y: yScale(point.y) ?? 0,
    width: point.name.length * LETTER,
  }));
  const labels = placeLabels(drawn.slice(0, named), drawn, {
    width: area.x + area.width,
    height: area.y + area.height,
  });
  const nameByKey = new Map(points.map(({ key, name }) => [key, name]));
  const active = drawn.find(({ key }) => key === activeKey);
  return (
    <>
      <ZIndexLayer zIndex={500}>
        {drawn.map((point, place) => (
          <a
            key={point.key}
            href={point.href}
            aria-label={point.sentence}
            className="scatter-mark"
            {...stopProps(place)}
            onFocus={() => {
              stopProps(place).onFocus();
              onActivate(point.key);
            }}
            onBlur={() => {
              onActivate(null);
            }}
            onMouseEnter={() => {
              onActivate(point.key);
            }}
            onMouseLeave={() => {
              onActivate(null);
            }}
          >
            <circle cx={point.x} cy={point.y} r="12" fill="transparent" />
            <Mark x={point.x} y={point.y} optionId={point.optionId} />
          </a>
        ))}
      </ZIndexLayer>
      <ZIndexLayer zIndex={600}>
        {labels
          .filter(({ key }) => key !== activeKey)
          .map(({ key, x, y }) => (
            <text key={key} x={x} y={y} className="scatter-name">
              {nameByKey.get(key)}
            </text>
          ))}
        {active && (
          <ActiveName
            x={active.x}
            y={active.y}
            width={active.width}
            name={active.name}
            right={area.x + area.width}
          />
        )}
      </ZIndexLayer>
    </>
  );
};

const Mark = ({ x, y, optionId }: Pick<ScatterPoint, "x" | "y" | "optionId">): ReactNode =>
  optionId === null ? (
    <circle
      cx={x}
      cy={y}
      r="4.5"
      fill="var(--color-surface)"
      stroke="var(--state-open)"
      strokeWidth="1.5"
      strokeDasharray="2 1.5"
    />
  ) : (
    <path
      d={optionShape[optionId]}
      transform={`translate(${x - 6} ${y - 6})`}
      fill={`var(--opt-${optionToken(optionId)})`}
      stroke="var(--color-surface)"
      paintOrder="stroke"
      strokeWidth="2"
    />
  );

interface ActiveNameProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly name: string;
  readonly right: number;
}

const ActiveName = ({ x, y, width, name, right }: ActiveNameProps): ReactNode => {
  const turnsLeft = x + 12 + width > right;
  return (
    <g pointerEvents="none">
      <circle cx={x} cy={y} r="8.5" fill="none" stroke="var(--color-focus)" strokeWidth="2" />
      <text
        x={turnsLeft ? x - 13 : x + 13}
        y={y + 4}
        textAnchor={turnsLeft ? "end" : "start"}
        className="scatter-name active"
      >
        {name}
      </text>
    </g>
  );
};
