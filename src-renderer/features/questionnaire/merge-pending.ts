import type { Answer } from "../../../src-shared/contract/answers.ts";
import { isHeldBy } from "../../api/freshness.ts";
import type { Freshness } from "../../api/freshness.ts";
import type { Pending } from "./outbox-store.ts";

/** The answers as the person sees them: those of the host, and over them what is not yet among those. */
export const mergePending = (
  answers: readonly Answer[],
  pending: readonly Pending[],
  freshness: Freshness,
): readonly Answer[] => {
  const answerByKey = new Map(answers.map((answer) => [keyOf(answer), answer]));
  for (const change of pending.filter((one) => !isAmongAnswers(one, freshness))) {
    const key = keyOf({ applicationId: change.subject.applicationId, questionId: change.questionId });
    const answer = withChange(answerByKey.get(key) ?? nothingSaid(change), change);
    answerByKey.set(key, answer);
  }
  return [...answerByKey.values()];
};

const keyOf = ({ applicationId, questionId }: Pick<Answer, "applicationId" | "questionId">): string =>
  `${applicationId ?? ""}/${questionId}`;

/** Whether the host's answers hold a change already, or hold by now what somebody said after it. */
export const isAmongAnswers = (pending: Pending, freshness: Freshness): boolean =>
  pending.isSettled || isHeldBy(pending, freshness);

const withChange = (answer: Answer, { change, submittedAt }: Pending): Answer => {
  switch (change.kind) {
    case "note":
      return { ...answer, note: change.note };
    case "flag":
      return { ...answer, flagged: change.flagged };
    case "statement":
      return change.statement
        ? {
            ...answer,
            ...change.statement,
            author: "",
            recordedAt: new Date(submittedAt).toISOString(),
            alternatives: [],
          }
        : { ...nothingSaidAbout(answer), note: answer.note, flagged: answer.flagged };
  }
};

const nothingSaid = ({ subject, questionId }: Pending): Answer =>
  nothingSaidAbout({ applicationId: subject.applicationId, questionId });

const nothingSaidAbout = ({
  applicationId,
  questionId,
}: Pick<Answer, "applicationId" | "questionId">): Answer => ({
  applicationId,
  archetypeId: null,
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
