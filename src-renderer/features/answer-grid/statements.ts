import type { AnswerValue, Statement } from "../../../src-shared/contract/answers.ts";
import type { EvidenceGradeId, Question } from "../../../src-shared/contract/content.ts";
import type { EngagementId, InterviewId } from "../../../src-shared/contract/ids.ts";
import {
  isSaid,
  stateAnswered,
  statementOf,
  stateNotApplicable,
  stateUnknown,
} from "../../../src-shared/domain/questionnaire/statement.ts";
import type { AnswerSubject, Entry } from "../../answers/answer-outbox.ts";
import type { GridCell } from "./answer-book.ts";
import type { GridRow } from "./grid-rows.ts";

/** Who says what is entered, in which interview, and how well it is evidenced; null grades as usual. */
export interface Source {
  readonly respondent: string;
  readonly interviewId: InterviewId | null;
  readonly grade: EvidenceGradeId | null;
}

export const answeredBy = (value: AnswerValue, { respondent, interviewId, grade }: Source): Statement =>
  stateAnswered(value, respondent.trim(), interviewId, grade);

export const unknownBy = ({ respondent, interviewId }: Source): Statement =>
  stateUnknown(respondent.trim(), interviewId);

export const notApplicableBy = (reason: string, { respondent, interviewId }: Source): Statement =>
  stateNotApplicable(reason.trim(), respondent.trim(), interviewId);

/** What a cell says, to be said again elsewhere or with a change; undefined where nothing was said. */
export const statementIn = ({ answer }: GridCell): Statement | undefined =>
  answer && isSaid(answer) ? statementOf(answer) : undefined;

export const subjectOfRow = (engagementId: EngagementId, row: GridRow): AnswerSubject => ({
  engagementId,
  applicationId: row.kind === "application" ? row.id : null,
  ...(row.kind === "archetype" && { archetypeId: row.id }),
});

export const entryFor = (
  engagementId: EngagementId,
  row: GridRow,
  questionId: string,
  statement: Statement | null,
): Entry => ({
  subject: subjectOfRow(engagementId, row),
  questionId,
  change: { kind: "statement", statement },
});

/** The answer that a digit gives: a choice by its place, a level of a scale by itself. */
export const answerByDigit = (question: Question, digit: number): AnswerValue | undefined => {
  if (question.type === "single" || question.type === "yesno") return question.options?.[digit - 1]?.value;
  const { min, max } = question.bounds ?? { min: 0, max: 4 };
  return question.type === "scale" && digit >= min && digit <= max ? digit : undefined;
};
