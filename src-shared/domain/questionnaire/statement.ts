import type { Answer, AnswerValue, Statement } from "../../contract/answers.ts";
import type { InterviewId } from "../../contract/ids.ts";
import type { EvidenceGradeId, Question } from "../../contract/content.ts";

/**
 * The grade of an answer nobody has graded: one person said it, if we know who; else it is an
 * assumption. Documents and second persons are claimed only by hand.
 */
const usualGrade = (respondent: string): EvidenceGradeId => (respondent.trim() === "" ? "D" : "C");

/** `value` as said by `respondent`, in an interview or none; without a grade it has the usual one. */
export const stateAnswered = (
  value: AnswerValue,
  respondent: string,
  interviewId: InterviewId | null = null,
  grade: EvidenceGradeId | null = null,
): Statement => ({
  state: "answered",
  value,
  grade: grade ?? usualGrade(respondent),
  respondent,
  interviewId,
  reason: "",
});

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
  return stateAnswered(
    value,
    earlier?.respondent || respondent,
    interviewId ?? earlier?.interviewId ?? null,
    earlier?.grade ?? usualGrade(respondent),
  );
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

/** Asked of `respondent`, who does not know yet: the question stays open. */
export const stateUnknown = (respondent: string, interviewId: InterviewId | null = null): Statement => ({
  state: "unknown",
  value: null,
  grade: null,
  respondent,
  interviewId,
  reason: "",
});

/** `respondent` says that the question makes no sense here, and why. */
export const stateNotApplicable = (
  reason: string,
  respondent: string,
  interviewId: InterviewId | null = null,
): Statement => ({
  ...stateUnknown(respondent, interviewId),
  state: "not_applicable",
  reason,
});

/** A note or a flag alone arrives without a statement, dated at the beginning of time. */
export const isSaid = ({ recordedAt }: Pick<Answer, "recordedAt">): boolean => Date.parse(recordedAt) > 0;

/** The statement of a recorded answer, to be said again with a change; undefined where nothing was said. */
export const statementOf = (answer: Answer): Statement | undefined => {
  if (!isSaid(answer)) return undefined;
  const { state, value, grade, respondent, interviewId, reason } = answer;
  return { state, value, grade, respondent, interviewId, reason };
};
