import { useId } from "react";
import type { ReactNode } from "react";
import { Bar, BarChart, XAxis, YAxis } from "recharts";
import type { BarShapeProps } from "recharts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { OptionPatterns, OptionRect } from "./option-fill.tsx";

export interface DispositionPart {
  /** Null: no option leads. */
  readonly optionId: OptionId | null;
  readonly count: number;
}

const noMargin = { top: 0, right: 0, bottom: 0, left: 0 };
const fullSize = { width: "100%", height: "100%" };

/** One bar for the whole portfolio. The figures belong in words beside it, so it is hidden from readers. */
export const DispositionBar = ({ parts }: { readonly parts: readonly DispositionPart[] }): ReactNode => {
  const prefix = useId();
  const total = parts.reduce((sum, { count }) => sum + count, 0);
  return (
    <div className="disposition-bar" aria-hidden="true">
      <BarChart
        layout="vertical"
        data={[{ key: "all", prefix }]}
        margin={noMargin}
        barCategoryGap={0}
        accessibilityLayer={false}
        responsive
        style={fullSize}
      >
        <OptionPatterns prefix={prefix} />
        <XAxis type="number" domain={[0, Math.max(total, 1)]} hide />
        <YAxis type="category" dataKey="key" hide />
        {parts.map(({ optionId, count }) => (
          <Bar
            key={optionId ?? "open"}
            dataKey={() => count}
            stackId="all"
            isAnimationActive={false}
            shape={partShapes[optionId ?? "none"]}
          />
        ))}
      </BarChart>
    </div>
  );
};

const partShape = (optionId: OptionId | null) =>
  function PartShape({ x, y, width, height, payload }: BarShapeProps): ReactNode {
    const { prefix }: { readonly prefix: string } = payload;
    // A sliver of paper keeps neighbours apart.
    const visible = Math.max(width - 2, 0);
    return (
      <OptionRect
        x={x}
        y={y}
        width={visible}
        height={height}
        prefix={prefix}
        optionId={optionId}
        hollow={optionId === null}
      />
    );
  };

const partShapes = {
  store: partShape("store"),
  paas: partShape("paas"),
  private: partShape("private"),
  retain: partShape("retain"),
  retire: partShape("retire"),
  none: partShape(null),
} as const;
