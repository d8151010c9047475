import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { Simulation } from "../../../src-shared/contract/simulations.ts";

/** Those who would put an option first: the criterion that weighs most more with them than agreed. */
export interface Chooser {
  readonly optionId: OptionId;
  readonly criterionId: string;
  /** Shares of all weight. */
  readonly theirs: number;
  readonly agreed: number;
  /** How sure they could be. */
  readonly confidence: number;
}

/** Too few draws to say anything of who they are. */
const leastShare = 0.01;

/** Closer than this to the agreed weight, in shares of all weight, is no priority of their own. */
const leastMore = 0.005;

/** For every option that is first now and then, but for the leader: whose priorities would put it there. */
export const choosersOf = (
  { options }: Simulation,
  leaderId: OptionId | null,
  agreed: Readonly<Record<string, number>>,
): readonly Chooser[] =>
  options.flatMap(({ centralWeights, confidence, optionId, rankAcceptability }) => {
    if (optionId === leaderId || (rankAcceptability[0] ?? 0) < leastShare || !centralWeights) return [];
    const [most] = Object.entries(centralWeights).toSorted(
      ([one, weight], [other, otherWeight]) =>
        otherWeight - (agreed[other] ?? 0) - (weight - (agreed[one] ?? 0)),
    );
    if (!most) return [];
    const [criterionId, theirs] = most;
    const own = agreed[criterionId] ?? 0;
    return theirs - own < leastMore
      ? []
      : [{ optionId, criterionId, theirs, agreed: own, confidence: confidence ?? 0 }];
  });
