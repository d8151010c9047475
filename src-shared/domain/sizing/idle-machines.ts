/** How far below use a machine looks idle: shares from 0 to 1. */
export interface IdleLimits {
  readonly cpu: number;
  readonly memory: number;
  readonly network: number;
}

/** Shares of use, null where nobody measured. */
export interface MeasuredUse {
  readonly cpu: number | null;
  readonly memory: number | null;
  readonly network: number | null;
}

export type Idleness = "zombie" | "idle" | "used" | "unknown";

/**
 * Whether a machine does anything (rules of AWS and Azure): nothing at all is a zombie and may be switched
 * off; below every limit it is idle. A network nobody measured is left out of the rule; without both
 * processor and memory nothing can be said, except that one of them in use is use.
 */
export const idlenessOf = (use: MeasuredUse, limits: IdleLimits): Idleness => {
  const isUsed = (["cpu", "memory", "network"] as const).some((what) => (use[what] ?? -1) >= limits[what]);
  if (isUsed) return "used";
  if (use.cpu === null || use.memory === null) return "unknown";
  return use.cpu === 0 && use.memory === 0 && (use.network ?? 0) === 0 ? "zombie" : "idle";
};
