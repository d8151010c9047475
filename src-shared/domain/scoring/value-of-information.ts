import type { AnswerValue } from "../../contract/answers.ts";
import type { MeasuredRatios } from "../../contract/applications.ts";
import type { QuestionValue } from "../../contract/results.ts";
import type { Situation } from "../questionnaire/conditions.ts";
import { createSituation, supposing } from "../questionnaire/situation.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import type { Vector } from "./centred-fits.ts";
import { excludedBy } from "./gates.ts";
import type { Profiles } from "./gates.ts";
import { answerPoints, pointsPerUnit, scoresOf, sumOf } from "./scores.ts";
import type { ModelQuestion, ScoringModel } from "./scoring-model.ts";
import { winnerOf } from "./standings.ts";

/** Where an application stands before the question is asked. */
export interface Basis {
  readonly model: ScoringModel;
  readonly answers: ReadonlyMap<string, StandingAnswer>;
  readonly profiles: Profiles;
  readonly ratios: MeasuredRatios;
  readonly situation: Situation;
  readonly perUnit: Vector;
  readonly scores: Vector;
  /** Per gate of the model, the options it excludes now. */
  readonly exclusions: readonly (readonly number[])[];
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
export const questionValue = (question: ModelQuestion, basis: Basis): QuestionValue => {
  const outlooks = outlooksOf(question, basis);
  if (outlooks.length === 0) return { questionId: question.id, value: 0, flip: 0 };

  const utilities = outlooks.map(({ scores, excluded }) =>
    scores.map((score, option) => (excluded.has(option) ? 0 : score)),
  );
  const meanOfBest = mean(utilities.map((utility) => Math.max(...utility)));
  const bestOfMean = Math.max(
    ...basis.model.options.map((_, a) => mean(utilities.map((utility) => utility[a] ?? 0))),
  );
  const value = meanOfBest - bestOfMean;
  const leader = winnerOf(basis.scores, new Set(basis.exclusions.flat()));
  const flips = outlooks.filter(({ scores, excluded }) => winnerOf(scores, excluded) !== leader);
  return {
    questionId: question.id,
    value: value < negligible ? 0 : value,
    flip: flips.length / outlooks.length,
  };
};

const outlooksOf = (question: ModelQuestion, basis: Basis): readonly Outlook[] => {
  if (question.isSwitch) return question.possible.map((value) => switchedOutlook(question, value, basis));
  if (question.feeds.length === 0 && question.gates.length === 0) return [];
  const kept = basis.exclusions.flatMap((options, gate) => (question.gates.includes(gate) ? [] : options));
  return question.possible.map((value) => plainOutlook(question, value, basis, kept));
};

/** Other questions come and go with this answer: everything is worked out anew. */
const switchedOutlook = (question: ModelQuestion, value: AnswerValue, basis: Basis): Outlook => {
  const { model, answers, profiles, ratios } = basis;
  const situation = createSituation(
    model.questionById,
    new Map(answers).set(question.id, { state: "answered", value, grade: null }),
  );
  const perUnit = pointsPerUnit(model, situation, ratios);
  return {
    scores: scoresOf(model, situation, ratios, perUnit),
    excluded: new Set(model.gates.flatMap((gate) => excludedBy(gate, model.options, profiles, situation))),
  };
};

/** The answer adds its own points and decides its own gates; all else stays. */
const plainOutlook = (
  question: ModelQuestion,
  value: AnswerValue,
  { model, profiles, situation, perUnit, scores }: Basis,
  kept: readonly number[],
): Outlook => {
  const added = sumOf(answerPoints(question, value, perUnit), model.options.length);
  const supposed = supposing(situation, question.id, value);
  const decided = question.gates.flatMap((index) => {
    const gate = model.gates[index];
    return gate ? excludedBy(gate, model.options, profiles, supposed) : [];
  });
  return {
    scores: scores.map((score, option) => score + (added[option] ?? 0)),
    excluded: new Set([...kept, ...decided]),
  };
};

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;
