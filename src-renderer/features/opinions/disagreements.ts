import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { MethodOpinion, Reversal } from "../../../src-shared/contract/second-opinions.ts";

type MethodName = MethodOpinion["method"];

/** A pair of options that some methods put the other way round for the same reason. */
export interface Disagreement extends Reversal {
  /** The methods see no difference where we see a lead; else they put the other option first. */
  readonly isLevel: boolean;
  /** The pair includes the option that we put first. */
  readonly isAboutOurFirst: boolean;
  readonly methods: readonly MethodName[];
}

/** What methods say otherwise, told once where several say it: about our first option first, then by how many say it. */
export const disagreementsOf = (opinions: readonly MethodOpinion[]): readonly Disagreement[] => {
  const told = opinions.flatMap(({ method, options, reversals }) => {
    const places = new Map(options.map((option) => [option.optionId, option]));
    const rankOf = (id: OptionId): number | undefined => places.get(id)?.rank;
    return reversals.map((reversal) => ({
      ...reversal,
      method,
      isLevel: rankOf(reversal.aheadId) === rankOf(reversal.behindId),
      isAboutOurFirst: places.get(reversal.aheadId)?.ourRank === 1,
    }));
  });
  const groups = Map.groupBy(told, ({ aheadId, agreesWithout, behindId, criterionId, isLevel }) =>
    [aheadId, behindId, criterionId, agreesWithout, isLevel].join(" "),
  );
  return [...groups.values()]
    .flatMap(([first, ...others]) => {
      if (!first) return [];
      const { method, ...disagreement } = first;
      return [{ ...disagreement, methods: [method, ...others.map((other) => other.method)] }];
    })
    .toSorted(
      (one, other) =>
        Number(other.isAboutOurFirst) - Number(one.isAboutOurFirst) ||
        other.methods.length - one.methods.length,
    );
};
