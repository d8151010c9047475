import type { AnswerOutcome } from "../../contract/results.ts";
import { assess } from "./assess.ts";
import type { AssessmentInput } from "./assess.ts";
import type { ScoringModel } from "./scoring-model.ts";

/**
 * Who would lead, and by how many points, after each possible answer to a question. Applicability and
 * gates follow the answer, so an answer that switches questions off is judged without them.
 */
export const outcomesOf = (
  model: ScoringModel,
  input: AssessmentInput,
  questionId: string,
): readonly AnswerOutcome[] => {
  const possible = model.questions.find(({ id }) => id === questionId)?.possible ?? [];
  const grade = input.answers.get(questionId)?.grade ?? null;
  return possible.map((value) => {
    const answers = new Map(input.answers).set(questionId, { state: "answered", value, grade });
    const { verdict, lead } = assess(model, { ...input, answers });
    return { value, optionId: verdict.optionId, lead };
  });
};
