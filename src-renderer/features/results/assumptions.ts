import type { Answer } from "../../../src-shared/contract/answers.ts";
import type { OptionResult } from "../../../src-shared/contract/results.ts";

export interface Assumption {
  readonly questionId: string;
  readonly isOrganisation: boolean;
  /** Between the option it helps most and the one it hurts most. */
  readonly pointsAtStake: number;
}

/** The answers nobody has evidenced, those that move the comparison most first. */
export const assumptionsOf = (
  answers: readonly Answer[],
  options: readonly OptionResult[],
): readonly Assumption[] =>
  answers
    .filter(({ state, grade }) => state === "answered" && grade === "D")
    .map(({ questionId, applicationId, archetypeId }) => ({
      questionId,
      isOrganisation: applicationId === null && archetypeId === null,
      pointsAtStake: spreadOf(questionId, options),
    }))
    .toSorted((a, b) => b.pointsAtStake - a.pointsAtStake);

const spreadOf = (questionId: string, options: readonly OptionResult[]): number => {
  const points = options
    .filter(({ status }) => status !== "excluded")
    .map(({ contributions }) => contributions.find(({ sourceId }) => sourceId === questionId)?.points ?? 0);
  return points.length === 0 ? 0 : Math.max(...points) - Math.min(...points);
};
