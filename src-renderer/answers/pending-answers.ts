import type { Answer } from "../../src-shared/contract/answers.ts";
import { isHeldBy } from "../api/freshness.ts";
import type { Freshness } from "../api/freshness.ts";
import type { AnswerSubject, Pending } from "./answer-outbox.ts";

/**
 * Whether a change is to be shown over the host's answers: they can't hold it yet. What they have held once is
 * not shown again while they are asked for anew, for they may hold by then what another window said after it.
 */
export const showsOver = (pending: Pending, freshness: Freshness): boolean =>
  pending.phase !== "refused" &&
  !isHeldBy(pending, { ...freshness, isFetching: freshness.isFetching && !pending.isSettled });

/** An answer as it is once a change of it is recorded. */
export const withPending = (
  recorded: Answer | undefined,
  { subject, questionId, change, submittedAt }: Pending,
): Answer => {
  const answer = recorded ?? nothingSaid(subject, questionId);
  switch (change.kind) {
    case "note":
      return { ...answer, note: change.note };
    case "flag":
      return { ...answer, flagged: change.flagged };
    case "statement": {
      const { note, flagged } = answer;
      const unsaid = { ...nothingSaid(subject, questionId), note, flagged };
      if (!change.statement) return unsaid;
      return { ...unsaid, ...change.statement, recordedAt: new Date(submittedAt).toISOString() };
    }
  }
};

const nothingSaid = ({ applicationId, archetypeId }: AnswerSubject, questionId: string): Answer => ({
  applicationId,
  archetypeId: archetypeId ?? null,
  questionId,
  state: "unknown",
  value: null,
  grade: null,
  respondent: "",
  interviewId: null,
  reason: "",
  author: "",
  recordedAt: new Date(0).toISOString(),
  note: "",
  flagged: false,
  alternatives: [],
});
