import type { Vector } from "./centred-fits.ts";
import { leadRange, rangeOf } from "./open-questions.ts";
import type { OpenQuestion } from "./open-questions.ts";

/** Closer than this, in points, is a tie: rounding makes no leader. */
const tieMargin = 1e-9;

/** How the options stand that no gate excludes; options are indices of the model's. */
export interface Standings {
  /** Nobody leads on a tie, or when every option is excluded. */
  readonly leader: number | undefined;
  readonly runnerUp: number | undefined;
  /** Points between the first and the second; the excluded ones count 0. */
  readonly lead: number;
  /** The least lead that any completion of the open answers leaves to the first. */
  readonly worstCaseLead: number;
  /** Worst-case lead above 0 against every competitor. */
  readonly isProven: boolean;
}

export const standingsOf = (
  scores: Vector,
  excluded: ReadonlySet<number>,
  open: readonly OpenQuestion[],
): Standings => {
  const [first, second] = competitors(scores, excluded).toSorted(
    (a, b) => scoreOf(scores, b) - scoreOf(scores, a),
  );
  if (first === undefined) {
    return { leader: undefined, runnerUp: undefined, lead: 0, worstCaseLead: 0, isProven: false };
  }
  const worstCaseLead = leastLead(first, scores, excluded, open);
  const leader = winnerOf(scores, excluded);
  return {
    leader,
    runnerUp: leader === undefined ? undefined : second,
    lead:
      leader === undefined
        ? 0
        : scoreOf(scores, first) - (second === undefined ? 0 : scoreOf(scores, second)),
    worstCaseLead,
    isProven: worstCaseLead > tieMargin,
  };
};

/** The option that leads alone; none on a tie or when all are excluded. */
export const winnerOf = (scores: Vector, excluded: ReadonlySet<number>): number | undefined => {
  let winner: number | undefined;
  let best = -Infinity;
  for (const [option, score] of scores.entries()) {
    if (excluded.has(option) || score < best - tieMargin) continue;
    winner = score > best + tieMargin ? option : undefined;
    best = Math.max(best, score);
  }
  return winner;
};

/** Place among the competing options, 1 first; options that tie share a place. */
export const rankOf = (option: number, scores: Vector, excluded: ReadonlySet<number>): number | null =>
  excluded.has(option)
    ? null
    : 1 +
      competitors(scores, excluded).filter(
        (other) => scoreOf(scores, other) > scoreOf(scores, option) + tieMargin,
      ).length;

/** Nothing yet known keeps the option from coming first: for every competitor some completion beats it. */
export const isPossible = (
  option: number,
  scores: Vector,
  excluded: ReadonlySet<number>,
  open: readonly OpenQuestion[],
): boolean =>
  !excluded.has(option) &&
  competitors(scores, excluded).every(
    (other) => other === option || leadRange(option, other, scores, open).high > tieMargin,
  );

const leastLead = (
  first: number,
  scores: Vector,
  excluded: ReadonlySet<number>,
  open: readonly OpenQuestion[],
): number => {
  const rivals = competitors(scores, excluded).filter((option) => option !== first);
  return rivals.length === 0
    ? rangeOf(first, scores, open).low
    : Math.min(...rivals.map((rival) => leadRange(first, rival, scores, open).low));
};

const competitors = (scores: Vector, excluded: ReadonlySet<number>): readonly number[] =>
  [...scores.keys()].filter((option) => !excluded.has(option));

const scoreOf = (scores: Vector, option: number): number => scores[option] ?? 0;
