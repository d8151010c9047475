import type { CriterionPoints } from "../../contract/engagements.ts";
import { ahp } from "../mcda/ahp.ts";
import type { Ahp } from "../mcda/ahp.ts";
import { allPoints } from "./move-weight.ts";

/** Two criteria to compare, `one` before `other` in the pack. */
export interface Pair {
  /** Names the pair in judgements. */
  readonly key: string;
  readonly one: string;
  readonly other: string;
}

export const pairsOf = (ids: readonly string[]): readonly Pair[] =>
  ids.flatMap((one, at) => ids.slice(at + 1).map((other) => ({ key: `${one}/${other}`, one, other })));

/** By the key of a pair, from -8 to 8: 0 alike, 2 the first three times the other, -2 the other three times it. */
export type Judgements = Readonly<Record<string, number>>;

export interface PairwiseWeights extends Ahp {
  readonly points: CriterionPoints;
}

/** AHP (eigenvector) over judgements on Saaty's scale; a pair that nobody judged counts as alike. */
export const pairwiseWeights = (ids: readonly string[], judgements: Judgements): PairwiseWeights => {
  const ratioOf = (one: number, other: number): number => {
    if (one === other) return 1;
    const [first, second] = one < other ? [one, other] : [other, one];
    const step = judgements[`${ids[first] ?? ""}/${ids[second] ?? ""}`] ?? 0;
    const ratio = step >= 0 ? step + 1 : 1 / (1 - step);
    return one < other ? ratio : 1 / ratio;
  };
  const found = ahp(ids.map((_, one) => ids.map((__, other) => ratioOf(one, other))));
  return {
    ...found,
    points: Object.fromEntries(ids.map((id, at) => [id, (found.weights[at] ?? 0) * allPoints])),
  };
};
