import { useState } from "react";
import type { AnswerValue, Statement } from "../../../src-shared/contract/answers.ts";
import type { EvidenceGradeId, Pack } from "../../../src-shared/contract/content.ts";
import type { Assessment } from "../../../src-shared/contract/results.ts";
import { neighbour, neighbourSection } from "./move.ts";
import { useRespondents } from "../../answers/respondents.ts";
import type { AnswerChange, AnswerSubject } from "../../answers/answer-outbox.ts";
import type { PlannedQuestion, QuestionPlan } from "./question-plan.ts";
import {
  isSameValue,
  stateNotApplicable,
  statementOf,
  stateUnknown,
  stateValue,
} from "../../../src-shared/domain/questionnaire/statement.ts";
import { useAnswerRecorder } from "../../answers/use-answer-recorder.ts";

export interface InterviewInput {
  readonly subject: AnswerSubject;
  readonly pack: Pack;
  readonly plan: QuestionPlan;
  readonly assessment: Assessment | undefined;
  readonly planned: PlannedQuestion;
  readonly applicationNames: readonly string[];
  readonly goTo: (questionId: string) => void;
  /** Where an interview's agenda leaves this subject: after which question, and how. */
  readonly agendaEnd?: { readonly questionId: string; readonly leave: () => void } | undefined;
}

/** What can be done at the question on the screen. */
export interface Interview extends InterviewInput {
  /** Who is being asked; each new answer remembers it. */
  readonly respondent: string;
  readonly isAskingReason: boolean;
  /** Grows when an answer changes otherwise than through its own field. */
  readonly resets: number;
  /** Null takes the answer back. */
  readonly answer: (planned: PlannedQuestion, value: AnswerValue | null) => void;
  readonly keep: (statement: Statement) => void;
  readonly markUnknown: () => void;
  readonly askReason: () => void;
  readonly cancelReason: () => void;
  readonly markNotApplicable: (reason: string) => void;
  readonly withdraw: (questionId: string) => void;
  readonly toggleFlag: () => void;
  readonly setGrade: (grade: EvidenceGradeId) => void;
  readonly setSaidBy: (name: string) => void;
  /** Somebody else speaks now. What this interview has recorded here is theirs; earlier answers are not. */
  readonly speak: (name: string) => void;
  readonly writeNote: (note: string) => void;
  readonly retry: (key: string) => void;
  readonly next: () => void;
  readonly previous: () => void;
  readonly best: () => void;
  readonly section: (by: -1 | 1) => void;
}

export const useInterview = (input: InterviewInput): Interview => {
  const { subject, plan, planned, assessment, goTo } = input;
  const { id: questionId } = planned.question;
  const { submit: submitEntries, retry } = useAnswerRecorder();
  const { respondent, interviewId, remember } = useRespondents(subject.engagementId);
  const [reasonFor, setReasonFor] = useState<string | null>(null);
  const [resets, setResets] = useState(0);

  const submit = (about: string, change: AnswerChange): void => {
    submitEntries([{ subject, questionId: about, change }]);
  };
  /** A statement made beside the answers: fields that still show the old one start afresh. */
  const state = (statement: Statement | null): void => {
    setReasonFor(null);
    setResets(resets + 1);
    submit(questionId, { kind: "statement", statement });
  };
  const restate = (change: Partial<Statement>): void => {
    const statement = planned.answer && statementOf(planned.answer);
    if (statement) submit(questionId, { kind: "statement", statement: { ...statement, ...change } });
  };
  const goToIfAny = (id: string | undefined): void => {
    setReasonFor(null);
    if (id !== undefined) goTo(id);
  };
  return {
    ...input,
    respondent,
    retry: (key) => {
      retry([key]);
    },
    resets,
    isAskingReason: reasonFor === questionId,
    answer: ({ question, answer }, value) => {
      if (value !== null && isSameValue(answer, value)) return;
      const statement = value === null ? null : stateValue(question, answer, value, respondent, interviewId);
      submit(question.id, { kind: "statement", statement });
    },
    keep: state,
    markUnknown: () => {
      state(stateUnknown(respondent, interviewId));
    },
    askReason: () => {
      setReasonFor(questionId);
    },
    cancelReason: () => {
      setReasonFor(null);
    },
    markNotApplicable: (reason) => {
      state(stateNotApplicable(reason, respondent, interviewId));
    },
    withdraw: () => {
      state(null);
    },
    toggleFlag: () => {
      submit(questionId, { kind: "flag", flagged: planned.answer?.flagged !== true });
    },
    setGrade: (grade) => {
      if (planned.answer?.state === "answered") restate({ grade });
    },
    setSaidBy: (name) => {
      remember(name);
      if (planned.answer && name !== planned.answer.respondent)
        restate({ respondent: name, ...(interviewId && { interviewId }) });
    },
    speak: (name) => {
      remember(name);
      if (interviewId !== null && planned.answer?.interviewId === interviewId) restate({ respondent: name });
    },
    writeNote: (note) => {
      submit(questionId, { kind: "note", note });
    },
    next: () => {
      if (input.agendaEnd?.questionId === questionId) input.agendaEnd.leave();
      else goToIfAny(neighbour(plan, questionId, 1));
    },
    previous: () => {
      goToIfAny(neighbour(plan, questionId, -1));
    },
    best: () => {
      goToIfAny(assessment?.nextQuestions.find((one) => one.questionId !== questionId)?.questionId);
    },
    section: (by) => {
      goToIfAny(neighbourSection(plan, questionId, by));
    },
  };
};
