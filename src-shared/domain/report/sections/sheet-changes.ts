import type { Explanation, NearestWeights } from "../../../contract/explanations.ts";
import { paragraph } from "../blocks.ts";
import type { ReportContext } from "../context.ts";
import type { Block } from "../report.ts";
import type { Subject } from "./sheet-verdict.ts";

const mostAnswers = 3;

/** Which weights, and which recorded answers, would put another option first; nothing where none leads, or none competes. */
export const sheetChanges = (
  context: ReportContext,
  { application, assessment }: Subject,
): readonly Block[] => {
  const explanation = context.input.explanations.get(application.id);
  if (!explanation || assessment.verdict.optionId === null || assessment.runnerUpId === null) return [];
  return [
    paragraph("note", [weightSentence(context, explanation), answerSentence(context, explanation)].join(" ")),
  ];
};

const weightSentence = (
  { input, optionName, phrases, text }: ReportContext,
  { nearestWeights, weights }: Explanation,
): string => {
  if (nearestWeights === null) return phrases.sheet.noWeights;
  const labels = new Map(input.pack.criteria.map(({ id, label }) => [id, text(label)]));
  const moving = (sign: 1 | -1): readonly string[] =>
    movedCriteria(weights, nearestWeights, sign).map((id) => labels.get(id) ?? id);
  return phrases.sheet.nearestWeights(
    optionName(nearestWeights.optionId),
    nearestWeights.moved * 100,
    moving(-1),
    moving(1),
  );
};

/** The criteria that give weight away (-1) or take it (1), those that move most first. */
const movedCriteria = (
  weights: Explanation["weights"],
  nearest: NearestWeights,
  sign: 1 | -1,
): readonly string[] => {
  const change = (id: string): number => sign * ((nearest.weights[id] ?? 0) - (weights[id] ?? 0));
  return Object.keys(weights)
    .filter((id) => change(id) > 1e-9)
    .toSorted((one, other) => change(other) - change(one));
};

const answerSentence = ({ phrases, questionName }: ReportContext, { answerChanges }: Explanation): string => {
  const { sheet } = phrases;
  if (answerChanges.length === 0) return sheet.noAnswerChange;
  const names = answerChanges.slice(0, mostAnswers).map(({ questionId }) => questionName(questionId));
  const others = answerChanges.length - names.length;
  return sheet.answerChanges(answerChanges.length, others > 0 ? [...names, sheet.andOthers(others)] : names);
};
