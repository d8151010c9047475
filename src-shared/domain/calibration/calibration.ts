import type { OptionId } from "../../contract/content.ts";

/** What came of one recommendation. */
export interface ExecutedOutcome {
  /** How sure the recommendation was: its share of first ranks when it was made, 0 to 1. */
  readonly forecast: number;
  readonly recommended: OptionId;
  readonly executed: OptionId;
  readonly complexity: string;
  /** Person-days; null where nobody kept them. */
  readonly estimatedEffort: number | null;
  readonly actualEffort: number | null;
}

/** How far efforts were off for one option and complexity. */
export interface EffortBias {
  readonly option: OptionId;
  readonly complexity: string;
  readonly count: number;
  /** Median of actual / estimate: above 1 it took longer. */
  readonly median: number;
  /** What estimates are multiplied by: the median once there are ten outcomes, until then 1. */
  readonly multiplier: number;
}

/** So many outcomes make a median worth correcting with (scoring.md 4.4). */
const enough = 10;

/**
 * Brier score: mean of (forecast − came true)², where true means that the recommended option was executed. 0
 * is perfect, 0.25 is a coin, 1 is always wrong. Null without outcomes.
 */
export const brierScore = (
  outcomes: readonly Pick<ExecutedOutcome, "forecast" | "recommended" | "executed">[],
): number | null =>
  outcomes.length === 0
    ? null
    : outcomes.reduce(
        (sum, { forecast, recommended, executed }) =>
          sum + (forecast - (recommended === executed ? 1 : 0)) ** 2,
        0,
      ) / outcomes.length;

/** Effort bias by executed option and complexity, in the order of their names. Estimates of 0 tell nothing. */
export const effortBiases = (outcomes: readonly ExecutedOutcome[]): readonly EffortBias[] => {
  const ratiosByKind = new Map<
    string,
    { readonly option: OptionId; readonly complexity: string; readonly ratios: number[] }
  >();
  for (const { executed: option, complexity, estimatedEffort, actualEffort } of outcomes) {
    if (actualEffort === null || estimatedEffort === null || estimatedEffort <= 0) continue;
    const key = `${option} ${complexity}`;
    const kind = ratiosByKind.get(key) ?? { option, complexity, ratios: [] };
    kind.ratios.push(actualEffort / estimatedEffort);
    ratiosByKind.set(key, kind);
  }
  return [...ratiosByKind.entries()]
    .toSorted(([one], [other]) => (one < other ? -1 : 1))
    .map(([, { option, complexity, ratios }]) => {
      const median = medianOf(ratios);
      const count = ratios.length;
      return { option, complexity, count, median, multiplier: count >= enough ? median : 1 };
    });
};

/** The middle value, or the mean of the two in the middle. */
const medianOf = (numbers: readonly number[]): number => {
  const sorted = numbers.toSorted((one, other) => one - other);
  const middle = sorted.length / 2;
  const [lower = 0, upper = 0] = [sorted[Math.ceil(middle) - 1], sorted[Math.floor(middle)]];
  return (lower + upper) / 2;
};
