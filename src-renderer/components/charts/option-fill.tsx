import type { ReactNode } from "react";
import type { OptionId } from "../../../src-shared/contract/content.ts";

/** The name of an option in the design tokens; "retain" is shown to people as Stay. */
export const optionToken = (optionId: OptionId): string => (optionId === "retain" ? "stay" : optionId);

/** The patterns that tell options apart without colour; `prefix` keeps two charts on a page apart. */
export const OptionPatterns = ({ prefix }: { readonly prefix: string }): ReactNode => (
  <defs>
    <pattern
      id={`${prefix}paas`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <rect width="1.6" height="6" fill="var(--color-surface)" />
    </pattern>
    <pattern id={`${prefix}private`} width="6" height="6" patternUnits="userSpaceOnUse">
      <circle cx="3" cy="3" r="1.1" fill="var(--color-surface)" />
    </pattern>
    <pattern id={`${prefix}stay`} width="6" height="5" patternUnits="userSpaceOnUse">
      <rect width="6" height="1.3" fill="var(--color-surface)" />
    </pattern>
    <pattern
      id={`${prefix}retire`}
      width="6"
      height="6"
      patternUnits="userSpaceOnUse"
      patternTransform="rotate(45)"
    >
      <path d="M0 0H6M0 0V6" stroke="var(--color-surface)" strokeWidth="1.8" fill="none" />
    </pattern>
  </defs>
);

interface OptionRectProps {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly prefix: string;
  /** Null draws in ink, for sums. */
  readonly optionId: OptionId | null;
  /** Dashed outline without fill: excluded, or nobody leads. */
  readonly hollow?: boolean;
}

/** A bar in an option's colour and pattern. */
export const OptionRect = ({
  x,
  y,
  width,
  height,
  prefix,
  optionId,
  hollow = false,
}: OptionRectProps): ReactNode => {
  const colour = optionId === null ? "var(--color-ink)" : `var(--opt-${optionToken(optionId)})`;
  if (hollow) {
    return (
      <rect
        x={x + 0.5}
        y={y + 0.5}
        width={Math.max(width - 1, 0)}
        height={height - 1}
        fill="none"
        stroke={optionId === null ? "var(--state-open)" : colour}
        strokeDasharray="3 2"
      />
    );
  }
  return (
    <g>
      <rect x={x} y={y} width={width} height={height} fill={colour} />
      {optionId !== null && optionId !== "store" && (
        <rect
          x={x}
          y={y}
          width={width}
          height={height}
          fill={`url(#${prefix}${optionToken(optionId)})`}
          opacity={0.5}
        />
      )}
    </g>
  );
};
