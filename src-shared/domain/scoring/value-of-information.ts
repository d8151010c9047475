import type { AnswerValue } from "../../contract/answers.ts";
import type { QuestionValue } from "../../contract/results.ts";
import type { Situation } from "../questionnaire/conditions.ts";
import { createSituation, isInPlay, supposing } from "../questionnaire/situation.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import type { Vector } from "./centred-fits.ts";
import { excludedBy } from "./gates.ts";
import type { Profiles } from "./gates.ts";
import type { OpenQuestion } from "./open-questions.ts";
import { scoresOf, weigh } from "./scores.ts";
import type { Weighing } from "./scores.ts";
import type { ModelQuestion } from "./scoring-model.ts";
import { winnerOf } from "./standings.ts";

/** Where an application stands before the question is asked. */
export interface Basis {
  readonly weighing: Weighing;
  readonly answers: ReadonlyMap<string, StandingAnswer>;
  readonly profiles: Profiles;
  readonly scores: Vector;
  /** Per gate of the model, the options it excludes now. */
  readonly exclusions: readonly (readonly number[])[];
  readonly leader: number | undefined;
}

/** What an answer would lead to. */
interface Outlook {
  readonly scores: Vector;
  readonly excluded: ReadonlySet<number>;
}

/** Rounding leaves some 1e-14 where the exact value of a question is 0. */
const negligible = 1e-9;

/**
 * What asking a question is worth (scoring.md, section d): the mean of the best utility after each
 * answer, less the best mean utility; all possible answers are equally likely, and an excluded option
 * is worth 0. `flip` is the share of answers after which the same option no longer leads.
 */
export const questionValue = (open: OpenQuestion, basis: Basis): QuestionValue => {
  const questionId = open.question.id;
  const outlooks = outlooksOf(open, basis);
  if (outlooks.length === 0) return { questionId, value: 0, flip: 0 };

  const utilities = outlooks.map(({ scores, excluded }) =>
    scores.map((score, option) => (excluded.has(option) ? 0 : score)),
  );
  const meanOfBest = mean(utilities.map((utility) => Math.max(...utility)));
  const bestOfMean = Math.max(
    ...basis.weighing.model.options.map((_, a) => mean(utilities.map((utility) => utility[a] ?? 0))),
  );
  const value = meanOfBest - bestOfMean;
  const flips = outlooks.filter(({ scores, excluded }) => winnerOf(scores, excluded) !== basis.leader);
  return {
    questionId,
    value: value < negligible ? 0 : value,
    flip: flips.length / outlooks.length,
  };
};

const outlooksOf = ({ question, terms }: OpenQuestion, basis: Basis): readonly Outlook[] => {
  const { id, feeds, gates, isSwitch, possible } = question;
  if (feeds.length === 0 && gates.length === 0 && !isSwitch) return [];
  const kept = basis.exclusions.flatMap((options, gate) => (gates.includes(gate) ? [] : options));
  return possible.map((value, index) => {
    const supposed = isSwitch
      ? createSituation(basis.weighing.model.questionById, withAnswer(basis.answers, id, value))
      : supposing(basis.weighing.situation, id, value);
    return isSwitch && switchesAny(supposed, basis)
      ? wholeOutlook(supposed, basis)
      : localOutlook(question, terms[index] ?? [], supposed, basis, kept);
  });
};

const withAnswer = (
  answers: Basis["answers"],
  questionId: string,
  value: AnswerValue,
): ReadonlyMap<string, StandingAnswer> =>
  new Map(answers).set(questionId, { state: "answered", value, grade: null });

const switchesAny = (supposed: Situation, { weighing: { model, situation } }: Basis): boolean =>
  model.switchableIds.some((id) => isInPlay(supposed, id) !== isInPlay(situation, id));

/** The answer adds its own term and decides its own gates; all else stays. */
const localOutlook = (
  question: ModelQuestion,
  term: Vector,
  supposed: Situation,
  { weighing: { model }, profiles, scores }: Basis,
  kept: readonly number[],
): Outlook => {
  const decided = question.gates.flatMap((index) => {
    const gate = model.gates[index];
    return gate ? excludedBy(gate, model.options, profiles, supposed) : [];
  });
  return {
    scores: scores.map((score, option) => score + (term[option] ?? 0)),
    excluded: new Set([...kept, ...decided]),
  };
};

/** Other questions come or go with the answer, and shares and gates with them: everything is worked out anew. */
const wholeOutlook = (supposed: Situation, { weighing: { model, ratios }, profiles }: Basis): Outlook => ({
  scores: scoresOf(weigh(model, supposed, ratios)),
  excluded: new Set(model.gates.flatMap((gate) => excludedBy(gate, model.options, profiles, supposed))),
});

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;
