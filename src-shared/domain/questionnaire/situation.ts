import type { AnswerState, AnswerValue } from "../../contract/answers.ts";
import type { EvidenceGradeId, Question } from "../../contract/content.ts";
import { holds } from "./conditions.ts";
import type { Situation } from "./conditions.ts";
import type { Truth } from "./truth.ts";

/** What stands as the answer to one question. */
export interface StandingAnswer {
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
  readonly grade: EvidenceGradeId | null;
}

/**
 * Answers seen through the questionnaire: which questions they switch on or off, by way of other
 * questions if need be, and by a person's word that one does not apply. A question that the pack does
 * not have never applies.
 */
export const createSituation = (
  questionById: ReadonlyMap<string, Question>,
  answers: Pick<ReadonlyMap<string, StandingAnswer>, "get">,
): Situation => {
  const known = new Map<string, Truth>();
  const decide = (questionId: string): Truth => {
    const question = questionById.get(questionId);
    if (!question || answers.get(questionId)?.state === "not_applicable") return "no";
    return question.applicable_when ? holds(question.applicable_when, situation) : "yes";
  };
  const situation: Situation = {
    applies: (questionId) => {
      const found = known.get(questionId);
      if (found) return found;
      // Should a pack's conditions run in a circle, the question that closes it decides nothing.
      known.set(questionId, "unknown");
      const truth = decide(questionId);
      known.set(questionId, truth);
      return truth;
    },
    valueOf: (questionId) => {
      const answer = answers.get(questionId);
      return answer?.state === "answered" ? (answer.value ?? undefined) : undefined;
    },
  };
  return situation;
};

/** Scored and asked: everything that no answer has switched off. */
export const isInPlay = (situation: Situation, questionId: string): boolean =>
  situation.applies(questionId) !== "no";

export const isOpen = (situation: Situation, questionId: string): boolean =>
  isInPlay(situation, questionId) && situation.valueOf(questionId) === undefined;

/** The same situation with one more answer to a question that switches no other on or off. */
export const supposing = (situation: Situation, questionId: string, value: AnswerValue): Situation => ({
  applies: situation.applies,
  valueOf: (asked) => (asked === questionId ? value : situation.valueOf(asked)),
});
