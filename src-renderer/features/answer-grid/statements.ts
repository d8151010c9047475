import type { AnswerValue, BatchEntry, Statement } from "../../../src-shared/contract/answers.ts";
import type { EvidenceGradeId, Question } from "../../../src-shared/contract/content.ts";
import type { GridCell } from "./answer-book.ts";
import { isSaid } from "./answer-book.ts";
import type { GridRow } from "./grid-rows.ts";

/** Who says what is entered, and how well it is evidenced; null grades as usual. */
export interface Source {
  readonly respondent: string;
  readonly grade: EvidenceGradeId | null;
}

/** One person said it, if we know who; else it is an assumption. */
const usualGrade = (respondent: string): EvidenceGradeId => (respondent.trim() === "" ? "D" : "C");

export const answeredBy = (value: AnswerValue, { respondent, grade }: Source): Statement => ({
  state: "answered",
  value,
  grade: grade ?? usualGrade(respondent),
  respondent: respondent.trim(),
  interviewId: null,
  reason: "",
});

export const unknownBy = ({ respondent }: Source): Statement => ({
  state: "unknown",
  value: null,
  grade: null,
  respondent: respondent.trim(),
  interviewId: null,
  reason: "",
});

export const notApplicableBy = (reason: string, source: Source): Statement => ({
  ...unknownBy(source),
  state: "not_applicable",
  reason: reason.trim(),
});

/** What a cell says, to be said again elsewhere or with a change; undefined where nothing was said. */
export const statementIn = ({ answer }: GridCell): Statement | undefined => {
  if (!answer || !isSaid(answer)) return undefined;
  const { state, value, grade, respondent, interviewId, reason } = answer;
  return { state, value, grade, respondent, interviewId, reason };
};

export const entryFor = (row: GridRow, questionId: string, statement: Statement | null): BatchEntry => ({
  applicationId: row.kind === "application" ? row.id : null,
  ...(row.kind === "archetype" && { archetypeId: row.id }),
  questionId,
  statement,
});

/** The answer that a digit gives: a choice by its place, a level of a scale by itself. */
export const answerByDigit = (question: Question, digit: number): AnswerValue | undefined => {
  if (question.type === "single" || question.type === "yesno") return question.options?.[digit - 1]?.value;
  const { min, max } = question.bounds ?? { min: 0, max: 4 };
  return question.type === "scale" && digit >= min && digit <= max ? digit : undefined;
};
