import type { Vector } from "./centred-fits.ts";

/**
 * What each possible answer to one open question would add to every option: t_qa(x) of scoring.md,
 * section d. Never empty.
 */
export type OpenTerms = readonly Vector[];

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What option `a` may score once every open question is answered: exact, as questions are independent. */
export const rangeOf = (a: number, scores: Vector, open: readonly OpenTerms[]): Range =>
  rangeFrom(scores[a] ?? 0, open, (term) => term[a] ?? 0);

/**
 * What option `a` may lead `b` by once every open question is answered. The same answer moves both, so
 * this is narrower than the difference of their own ranges.
 */
export const leadRange = (a: number, b: number, scores: Vector, open: readonly OpenTerms[]): Range =>
  rangeFrom((scores[a] ?? 0) - (scores[b] ?? 0), open, (term) => (term[a] ?? 0) - (term[b] ?? 0));

const rangeFrom = (now: number, open: readonly OpenTerms[], effect: (term: Vector) => number): Range => {
  let low = now;
  let high = now;
  for (const terms of open) {
    let least = Infinity;
    let most = -Infinity;
    for (const term of terms) {
      const change = effect(term);
      if (change < least) least = change;
      if (change > most) most = change;
    }
    low += least;
    high += most;
  }
  return { low, high };
};
