import type { Contribution } from "../../contract/results.ts";
import { isInPlay } from "../questionnaire/situation.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import type { Vector } from "./centred-fits.ts";
import { answerPoints, measuredOf, measuredPoints, sumOf } from "./scores.ts";
import type { LeafPoints, Weighing } from "./scores.ts";
import type { ScoringModel } from "./scoring-model.ts";

/** All that moved the scores from 50: one source with its points per option. */
export interface Source {
  readonly contribution: Omit<Contribution, "points" | "criteria">;
  readonly parts: readonly LeafPoints[];
  readonly points: Vector;
}

export const sourcesOf = (
  weighing: Weighing,
  answers: ReadonlyMap<string, StandingAnswer>,
): readonly Source[] => {
  const { model, situation, ratios } = weighing;
  const answered = model.questions.flatMap((question) => {
    const value = isInPlay(situation, question.id) ? situation.valueOf(question.id) : undefined;
    if (value === undefined || question.feeds.length === 0) return [];
    const grade = answers.get(question.id)?.grade ?? null;
    const parts = answerPoints(weighing, question, value);
    return [source(model, { kind: "answer", sourceId: question.id, grade }, parts)];
  });
  const measured = measuredOf(model, ratios).map((measure) => {
    const parts = [measuredPoints(weighing, measure)];
    return source(model, { kind: "measured", sourceId: measure.kind, grade: null }, parts);
  });
  return [...answered, ...measured];
};

const source = (
  model: ScoringModel,
  origin: Pick<Contribution, "kind" | "sourceId" | "grade">,
  parts: readonly LeafPoints[],
): Source => ({
  contribution: origin,
  parts,
  points: sumOf(parts, model),
});

/** The bars of one option's waterfall, largest first; they add up to its score less 50. */
export const contributionsOf = (
  option: number,
  { leaves }: ScoringModel,
  sources: readonly Source[],
): Contribution[] =>
  sources
    .map(({ contribution, parts, points }) => ({
      ...contribution,
      points: points[option] ?? 0,
      criteria: pointsByCriterion(option, leaves, parts),
    }))
    .filter(({ points }) => points !== 0)
    .toSorted((one, other) => Math.abs(other.points) - Math.abs(one.points));

/** The same points by top criterion. */
export const criteriaOf = (
  option: number,
  { leaves }: ScoringModel,
  sources: readonly Source[],
): Record<string, number> => {
  const points: Record<string, number> = Object.fromEntries(leaves.map(({ topId }) => [topId, 0]));
  const given = pointsByCriterion(
    option,
    leaves,
    sources.flatMap(({ parts }) => parts),
  );
  return { ...points, ...given };
};

const pointsByCriterion = (
  option: number,
  leaves: ScoringModel["leaves"],
  parts: readonly LeafPoints[],
): Record<string, number> => {
  const points: Record<string, number> = {};
  for (const { leaf, points: given } of parts) {
    const topId = leaves[leaf]?.topId;
    if (topId !== undefined) points[topId] = (points[topId] ?? 0) + (given[option] ?? 0);
  }
  return points;
};
