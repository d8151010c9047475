import type { Answer, AnswerValue, Statement } from "../../../src-shared/contract/answers.ts";
import type { InterviewId } from "../../../src-shared/contract/ids.ts";
import type { EvidenceGradeId, Question } from "../../../src-shared/contract/content.ts";
import { isSaid } from "./question-plan.ts";

/**
 * The grade of an answer nobody has graded: one person said it, if we know who; else it is an
 * assumption. Documents and second persons are claimed only by hand.
 */
const usualGrade = (respondent: string): EvidenceGradeId => (respondent.trim() === "" ? "D" : "C");

/**
 * A new value from whoever is being asked now. What is written or ticked piece by piece keeps its evidence
 * while it grows; another choice or figure is another statement, and has to earn its grade again.
 */
export const stateValue = (
  question: Question,
  answer: Answer | undefined,
  value: AnswerValue,
  respondent: string,
  interviewId: InterviewId | null = null,
): Statement => {
  const earlier = growing(question, answer);
  return {
    state: "answered",
    value,
    grade: earlier?.grade ?? usualGrade(respondent),
    respondent: earlier?.respondent || respondent,
    interviewId: interviewId ?? earlier?.interviewId ?? null,
    reason: "",
  };
};

/** The answer that a new value only adds to. */
const growing = ({ type }: Question, answer: Answer | undefined): Answer | undefined =>
  ["multi", "text", "table"].includes(type) &&
  answer?.state === "answered" &&
  isItsOwn(answer) &&
  answer.alternatives.length === 0
    ? answer
    : undefined;

/** Whether it was said about the subject itself; else it is inherited from an archetype. */
const isItsOwn = ({ archetypeId }: Answer): boolean => archetypeId === null;

/** Whether recording `value` would say nothing new; an application may say what it inherits in its own name. */
export const isSameValue = (answer: Answer | undefined, value: AnswerValue): boolean =>
  answer?.state === "answered" &&
  isItsOwn(answer) &&
  answer.alternatives.length === 0 &&
  JSON.stringify(answer.value) === JSON.stringify(value);

export const stateUnknown = (respondent: string, interviewId: InterviewId | null = null): Statement => ({
  state: "unknown",
  value: null,
  grade: null,
  respondent,
  interviewId,
  reason: "",
});

export const stateNotApplicable = (
  reason: string,
  respondent: string,
  interviewId: InterviewId | null = null,
): Statement => ({
  ...stateUnknown(respondent, interviewId),
  state: "not_applicable",
  reason,
});

/** The statement of a recorded answer, to be said again with a change. */
export const statementOf = (answer: Answer): Statement | undefined => {
  if (!isSaid(answer)) return undefined;
  const { state, value, grade, respondent, interviewId, reason } = answer;
  return { state, value, grade, respondent, interviewId, reason };
};
