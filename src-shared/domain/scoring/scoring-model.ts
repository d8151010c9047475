import type { AnswerValue } from "../../contract/answers.ts";
import type { Gate, OptionId, Pack, Question } from "../../contract/content.ts";
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
  /** Its answer decides whether other questions apply. */
  readonly isSwitch: boolean;
}

/** A pack under one set of weights, prepared once and used for many applications. */
export interface ScoringModel {
  readonly options: readonly OptionId[];
  readonly leaves: readonly WeightedLeaf[];
  readonly questions: readonly ModelQuestion[];
  /** The questions that answers can switch on or off. */
  readonly switchableIds: readonly string[];
  readonly questionById: ReadonlyMap<string, Question>;
  readonly gates: readonly Gate[];
  readonly measures: readonly Measure[];
}

/** `weights` are points per top criterion; they are scaled to sum to 1. */
export const prepareModel = (pack: Pack, weights: CriterionWeights): ScoringModel => {
  const options = pack.options_scored.map(({ id }) => id);
  const leaves = weightedLeaves(pack, weights);
  const leafIndex = new Map(leaves.map(({ id }, index) => [id, index]));
  const switches = new Set(
    pack.questions
      .flatMap(({ applicable_when }) => (applicable_when ? testsOf(applicable_when) : []))
      .map(({ q }) => q),
  );
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
      isSwitch: switches.has(question.id),
    };
  };

  return {
    options,
    leaves,
    questions: pack.questions.map(modelQuestion),
    switchableIds: pack.questions.flatMap(({ id, applicable_when }) => (applicable_when ? [id] : [])),
    questionById: new Map(pack.questions.map((question) => [question.id, question])),
    gates: pack.gates,
    measures: measures(pack, leafIndex),
  };
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
