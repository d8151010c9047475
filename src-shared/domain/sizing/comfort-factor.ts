/**
 * The margin on measured use by how it was measured (question INF-08): 1.3 over a month, 1.5 over a week,
 * else 2. `fallback` where nobody was asked.
 */
export const comfortFactorFor = (measured: unknown, fallback: number): number => {
  if (measured === "month") return 1.3;
  if (measured === "week") return 1.5;
  return measured === "partial" || measured === "none" ? momentComfortFactor : fallback;
};

/** The margin on what was seen at one moment, or nearly so: a peak is easily missed. */
export const momentComfortFactor = 2;
