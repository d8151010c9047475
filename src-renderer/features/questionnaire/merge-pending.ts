import type { Answer } from "../../../src-shared/contract/answers.ts";
import type { Freshness } from "../../api/freshness.ts";
import type { Pending } from "../../answers/answer-outbox.ts";
import { showsOver, withPending } from "../../answers/pending-answers.ts";

/** The answers as the person sees them: those of the host, and over them what is not yet among those. */
export const mergePending = (
  answers: readonly Answer[],
  pending: readonly Pending[],
  freshness: Freshness,
): readonly Answer[] => {
  const answerByKey = new Map(answers.map((answer) => [keyOf(answer), answer]));
  for (const change of pending.filter((one) => showsOver(one, freshness))) {
    const key = keyOf({ ...change.subject, questionId: change.questionId });
    answerByKey.set(key, withPending(answerByKey.get(key), change));
  }
  return [...answerByKey.values()];
};

const keyOf = ({ applicationId, questionId }: Pick<Answer, "applicationId" | "questionId">): string =>
  `${applicationId ?? ""}/${questionId}`;
