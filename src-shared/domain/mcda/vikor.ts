import { checkedDecision, columnsOf } from "./decision.ts";
import type { Decision } from "./decision.ts";
import { placesOf } from "./places.ts";

export interface Vikor {
  /** Group utility: the weighted distance to the best over all criteria, 0 to 1; less is better. */
  readonly s: readonly number[];
  /** Individual regret: the greatest of those weighted distances; less is better. */
  readonly r: readonly number[];
  /** Both together, 0 to 1; less is better. */
  readonly q: readonly number[];
  readonly v: number;
  readonly rank: readonly number[];
  /** The alternatives (rows) that the method proposes together, the best by Q first. */
  readonly compromise: readonly number[];
}

/**
 * VIKOR: compromise between the good of all criteria (weight `v`, 0 to 1) and the regret on the worst
 * one. The first by Q stands alone when it leads by 1/(m - 1) and is first by S or by R too; without the
 * lead, all within it are proposed, without the other, the second as well. Throws `matrix.invalid` as
 * `checkedDecision` does. Source: Opricovic and Tzeng, European Journal of Operational Research 156(2), 2004.
 */
export const vikor = (decision: Decision, v = 0.5): Vikor => {
  const checked = checkedDecision(decision);
  const distances = columnsOf(checked).map((column, criterion) =>
    weightedDistances(column, checked.benefit[criterion] ?? true, checked.weights[criterion] ?? 0),
  );
  const ofAlternative = checked.matrix.map((_, row) => distances.map((column) => column[row] ?? 0));
  const s = ofAlternative.map((row) => row.reduce((sum, one) => sum + one, 0));
  const r = ofAlternative.map((row) => Math.max(...row));
  const [sPart, rPart] = [spanOf(s), spanOf(r)];
  const q = s.map((_, row) => v * (sPart[row] ?? 0) + (1 - v) * (rPart[row] ?? 0));
  return { s, r, q, v, rank: placesOf(q.map((one) => -one)), compromise: compromiseOf(s, r, q) };
};

/** 0 at the best value of a criterion, its weight at the worst; 0 for all where all are equal. */
const weightedDistances = (
  column: readonly number[],
  isBenefit: boolean,
  weight: number,
): readonly number[] => spanOf(isBenefit ? column.map((x) => -x) : column).map((share) => weight * share);

/** 0 for the least, 1 for the greatest. */
const spanOf = (numbers: readonly number[]): readonly number[] => {
  const [least, most] = [Math.min(...numbers), Math.max(...numbers)];
  return numbers.map((number) => (least === most ? 0 : (number - least) / (most - least)));
};

const compromiseOf = (
  s: readonly number[],
  r: readonly number[],
  q: readonly number[],
): readonly number[] => {
  const byQ = [...q.keys()].toSorted((one, other) => (q[one] ?? 0) - (q[other] ?? 0));
  const [first = 0, second] = byQ;
  if (second === undefined) return byQ;
  const advantage = 1 / (q.length - 1);
  const isAhead = (q[second] ?? 0) - (q[first] ?? 0) >= advantage;
  if (!isAhead) return byQ.filter((row) => (q[row] ?? 0) - (q[first] ?? 0) < advantage);
  const isStable = s[first] === Math.min(...s) || r[first] === Math.min(...r);
  return isStable ? [first] : [first, second];
};
