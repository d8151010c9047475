import type { Contribution } from "../../../src-shared/contract/results.ts";

/** One step from 0 to the lead: what one answer or measured ratio gives the first option over the second. */
interface WaterfallStep {
  readonly contribution: Contribution;
  /** Points for the first option, negative where the second gains. */
  readonly points: number;
  readonly from: number;
  readonly to: number;
}

export interface Waterfall {
  /** What speaks for the first option, largest first; then what speaks against it, largest first. */
  readonly steps: readonly WaterfallStep[];
  /** The smaller ones, together. */
  readonly rest: {
    readonly count: number;
    readonly points: number;
    readonly from: number;
    readonly to: number;
  };
  /** All steps together: the first option's score minus the second's. */
  readonly lead: number;
}

/** Differences below this many points would print as 0.0. */
const VISIBLE = 0.05;

/**
 * What makes `first` score above `second`, answer by answer. At most `most` steps are named, and only
 * those large enough to print; the others are one step. The steps add up to the difference of the scores.
 */
export const waterfall = (
  first: readonly Contribution[],
  second: readonly Contribution[],
  most: number,
): Waterfall => {
  const differences = subtract(first, second).toSorted((a, b) => Math.abs(b.points) - Math.abs(a.points));
  const isNamed = ({ points }: Difference, place: number): boolean =>
    place < most && Math.abs(points) >= VISIBLE;
  const named = differences.filter(isNamed);
  const others = differences.filter((difference, place) => !isNamed(difference, place));
  const inOrder = [...named.filter(({ points }) => points > 0), ...named.filter(({ points }) => points < 0)];

  let reached = 0;
  const climb = (points: number): { from: number; to: number } => {
    const from = reached;
    reached += points;
    return { from, to: reached };
  };
  const steps = inOrder.map((difference) => ({ ...difference, ...climb(difference.points) }));
  const small = others.reduce((sum, { points }) => sum + points, 0);
  return { steps, rest: { count: others.length, points: small, ...climb(small) }, lead: reached };
};

interface Difference {
  readonly contribution: Contribution;
  readonly points: number;
}

const subtract = (first: readonly Contribution[], second: readonly Contribution[]): readonly Difference[] => {
  const bySource = new Map<string, Difference>();
  for (const contribution of first) {
    bySource.set(contribution.sourceId, { contribution, points: contribution.points });
  }
  for (const contribution of second) {
    const known = bySource.get(contribution.sourceId);
    bySource.set(contribution.sourceId, {
      contribution: known?.contribution ?? contribution,
      points: (known?.points ?? 0) - contribution.points,
    });
  }
  return [...bySource.values()];
};
