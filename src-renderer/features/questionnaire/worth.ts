import type { Assessment } from "../../../src-shared/contract/results.ts";
import { isOpen } from "./question-plan.ts";
import type { PlannedQuestion } from "./question-plan.ts";

/** What asking a question is worth now. */
export type Worth =
  | { readonly kind: "canFlip" | "cannotFlip" | "nothing"; readonly value: number; readonly flip: number }
  | { readonly kind: "answered" | "answeredOnly" | "proven" | "organisation" };

export const worthOf = (planned: PlannedQuestion, assessment: Assessment | undefined): Worth => {
  if (!assessment) return { kind: "organisation" };
  if (!isOpen(planned)) {
    const { feeds, gates } = planned.question;
    return { kind: feeds || gates ? "answered" : "answeredOnly" };
  }
  if (assessment.proven) return { kind: "proven" };
  const { value, flip } = assessment.nextQuestions.find(
    ({ questionId }) => questionId === planned.question.id,
  ) ?? {
    value: 0,
    flip: 0,
  };
  if (flip > 0) return { kind: "canFlip", value, flip };
  return { kind: value > 0 ? "cannotFlip" : "nothing", value, flip };
};
