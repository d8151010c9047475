import type { AnswerValue } from "../../contract/answers.ts";
import type { EvidenceGradeId, Gate, OptionId, Pack, Question } from "../../contract/content.ts";
import { testsOf } from "../questionnaire/conditions.ts";
import { possibleAnswers } from "../questionnaire/possible-answers.ts";
import { centredFits } from "./centred-fits.ts";
import type { Vector } from "./centred-fits.ts";
import { measures } from "./measures.ts";
import type { Measure } from "./measures.ts";
import { comparedQuestion } from "./requirements.ts";
import { weightedLeaves } from "./weights.ts";
import type { CriterionWeights, WeightedLeaf } from "./weights.ts";

/** One question's part in one leaf criterion. */
interface Feed {
  /** Index of the leaf in the model. */
  readonly leaf: number;
  /** Units u: its share is u over the sum of u of all that feed the leaf. */
  readonly units: number;
  readonly centred: (value: AnswerValue) => Vector;
}

export interface ModelQuestion {
  readonly id: string;
  readonly possible: readonly AnswerValue[];
  readonly feeds: readonly Feed[];
  /** Indices of the gates that look at its answer. */
  readonly gates: readonly number[];
  /** Indices of the questions that its answer may bring into play or take out of it. */
  readonly switches: readonly number[];
}

/** A pack under one set of weights, prepared once and used for many applications. */
export interface ScoringModel {
  readonly options: readonly OptionId[];
  readonly leaves: readonly WeightedLeaf[];
  readonly questions: readonly ModelQuestion[];
  readonly questionById: ReadonlyMap<string, Question>;
  readonly gates: readonly Gate[];
  readonly measures: readonly Measure[];
  /** Chance, 0 to 1, that an answer of a grade is wrong. */
  readonly errorRates: Readonly<Partial<Record<EvidenceGradeId, number>>>;
}

/** `weights` are points per top criterion; they are scaled to sum to 1. */
export const prepareModel = (pack: Pack, weights: CriterionWeights): ScoringModel => {
  const options = pack.options_scored.map(({ id }) => id);
  const leaves = weightedLeaves(pack, weights);
  const leafIndex = new Map(leaves.map(({ id }, index) => [id, index]));
  const testsByQuestion = Map.groupBy(allTests(pack), ({ q }) => q);
  const gatesByQuestion = Map.groupBy(
    pack.gates.flatMap((gate, index) =>
      Array.from(questionsOf(gate), (questionId) => ({ questionId, index })),
    ),
    ({ questionId }) => questionId,
  );

  const modelQuestion = (question: Question): ModelQuestion => {
    const possible = possibleAnswers(question, testsByQuestion.get(question.id) ?? []);
    return {
      id: question.id,
      possible,
      feeds: Object.entries(question.feeds ?? {}).flatMap(([leafId, units]) => {
        const leaf = leafIndex.get(leafId);
        const centred = centredFits({ pack, options }, question, leafId, possible);
        return leaf === undefined || !centred ? [] : [{ leaf, units, centred }];
      }),
      gates: gatesByQuestion.get(question.id)?.map(({ index }) => index) ?? [],
      switches: switchedBy(question.id, pack.questions),
    };
  };

  return {
    options,
    leaves,
    questions: pack.questions.map(modelQuestion),
    questionById: new Map(pack.questions.map((question) => [question.id, question])),
    gates: pack.gates,
    measures: measures(pack, leafIndex),
    errorRates: Object.fromEntries(pack.evidence_grades.map(({ error, id }) => [id, error])),
  };
};

/** Directly, or by way of questions that it switches. */
const switchedBy = (questionId: string, questions: readonly Question[]): readonly number[] => {
  const reached = new Set([questionId]);
  const switched = new Set<number>();
  for (const switching of reached) {
    for (const [index, { id, applicable_when: condition }] of questions.entries()) {
      if (!condition || !testsOf(condition).some(({ q }) => q === switching)) continue;
      switched.add(index);
      reached.add(id);
    }
  }
  return [...switched];
};

const allTests = (pack: Pack) =>
  [
    ...pack.gates.map(({ when }) => when),
    ...pack.questions.flatMap(({ applicable_when }) => (applicable_when ? [applicable_when] : [])),
  ].flatMap(testsOf);

/** The questions whose answers a gate's condition or requirements look at. */
const questionsOf = ({ when, requires = [] }: Gate): ReadonlySet<string> =>
  new Set([
    ...testsOf(when).map(({ q }) => q),
    ...requires.map(comparedQuestion).filter((questionId) => questionId !== undefined),
  ]);
