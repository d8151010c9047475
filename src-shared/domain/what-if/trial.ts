import type { Pack } from "../../contract/content.ts";
import type { Trial } from "../../contract/what-if.ts";
import { problem } from "../../rpc/problems.ts";
import { validateAnswer } from "../questionnaire/validate-answer.ts";
import type { AssessmentInput } from "../scoring/assess.ts";
import { requireWeights } from "../scoring/weights.ts";

/** Throws unless the pack has the criteria, gates, questions and answers that a trial names. */
export const requireTrial = (pack: Pack, { answers, gateIds, weights }: Trial): void => {
  if (weights) requireWeights(pack, weights);
  const gates = new Set(pack.gates.map(({ id }) => id));
  const strange = gateIds.find((id) => !gates.has(id));
  if (strange !== undefined) throw problem("record.unknown", { noun: "gate", id: strange });
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  for (const { questionId, value } of answers) {
    const question = questionById.get(questionId);
    if (!question) throw problem("question.unknown", { questionId });
    const expected = value === null ? undefined : validateAnswer(question, value);
    if (expected) throw problem("answer.invalid", { questionId, expected });
  }
};

/**
 * The pack with some gates set aside: each applies to no option any more, and keeps its place, so that all
 * else is as it was. The same pack where none is.
 */
export const withoutGates = (pack: Pack, gateIds: readonly string[]): Pack => {
  if (gateIds.length === 0) return pack;
  const aside = new Set(gateIds);
  return {
    ...pack,
    gates: pack.gates.map((gate) => (aside.has(gate.id) ? { ...gate, applies_to: [] } : gate)),
  };
};

/** What an application says under a trial; the same input where the trial supposes nothing about it. */
export const triedInput = (
  input: AssessmentInput,
  applicationId: string,
  { answers: tried }: Trial,
): AssessmentInput => {
  const own = tried.filter(
    (answer) => answer.applicationId === null || answer.applicationId === applicationId,
  );
  if (own.length === 0) return input;
  const answers = new Map(input.answers);
  for (const { questionId, value } of own) {
    const grade = answers.get(questionId)?.grade ?? null;
    if (value === null) answers.delete(questionId);
    else answers.set(questionId, { state: "answered", value, grade });
  }
  return { ...input, answers };
};
