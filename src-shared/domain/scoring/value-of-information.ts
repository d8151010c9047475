import type { AnswerValue } from "../../contract/answers.ts";
import type { GateResult, QuestionValue } from "../../contract/results.ts";
import type { Situation } from "../questionnaire/conditions.ts";
import { createSituation, isInPlay, supposing } from "../questionnaire/situation.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import type { Vector } from "./centred-fits.ts";
import { excludedBy } from "./gates.ts";
import type { Profiles } from "./gates.ts";
import type { OpenQuestion } from "./open-questions.ts";
import { reweigh, scoresOf } from "./scores.ts";
import type { Weighing } from "./scores.ts";
import type { ModelQuestion } from "./scoring-model.ts";
import { winnerOf } from "./standings.ts";

/** Where an application stands before the question is asked. */
export interface Basis {
  readonly weighing: Weighing;
  readonly answers: ReadonlyMap<string, StandingAnswer>;
  readonly profiles: Profiles;
  readonly gates: readonly GateResult[];
  readonly scores: Vector;
  /** By the index of a gate that excludes options now, those options. */
  readonly exclusions: ReadonlyMap<number, readonly number[]>;
  /** The same options, of all gates. */
  readonly excluded: ReadonlySet<number>;
  readonly leader: number | undefined;
}

/** What an answer would lead to. */
export interface Outlook {
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
  const means = basis.scores.map((_, option) => mean(utilities.map((utility) => utility[option] ?? 0)));
  const value = meanOfBest - Math.max(...means);
  const flips = outlooks.filter(({ scores, excluded }) => winnerOf(scores, excluded) !== basis.leader);
  return { questionId, value: value < negligible ? 0 : value, flip: flips.length / outlooks.length };
};

/** One outlook per possible answer; none for a question that moves nothing. Each term is added to the scores as they are. */
export const outlooksOf = ({ question, terms }: OpenQuestion, basis: Basis): readonly Outlook[] => {
  const { feeds, gates, switches, possible } = question;
  if (feeds.length === 0 && gates.length === 0 && switches.length === 0) return [];
  return possible.map((value, index) => {
    const supposed = suppose(question, value, basis);
    const switched = switchedIn(supposed, question, basis.weighing);
    const affected = [question, ...switched];
    return {
      scores:
        switched.length === 0
          ? plus(basis.scores, terms[index])
          : scoresOf(reweigh(basis.weighing, supposed, affected)),
      excluded: excludedAfter(affected, supposed, basis),
    };
  });
};

const suppose = (
  { id, switches }: ModelQuestion,
  value: AnswerValue,
  { answers, weighing: { model, situation } }: Basis,
): Situation => {
  if (switches.length === 0) return supposing(situation, id, value);
  const answer: StandingAnswer = { state: "answered", value, grade: null };
  return createSituation(model.questionById, {
    get: (asked) => (asked === id ? answer : answers.get(asked)),
  });
};

/** The questions that the supposed answer brings into play, or takes out of it. */
const switchedIn = (
  supposed: Situation,
  { switches }: ModelQuestion,
  { model, situation }: Weighing,
): readonly ModelQuestion[] =>
  switches.flatMap((index) => {
    const question = model.questions[index];
    return question && isInPlay(supposed, question.id) !== isInPlay(situation, question.id) ? [question] : [];
  });

/** Gates that look at an affected question decide anew; the others exclude what they exclude now. */
const excludedAfter = (
  affected: readonly ModelQuestion[],
  supposed: Situation,
  { weighing: { model }, profiles, exclusions, excluded }: Basis,
): ReadonlySet<number> => {
  const decided = new Set(affected.flatMap(({ gates }) => gates));
  if (decided.size === 0) return excluded;
  const kept = [...exclusions].flatMap(([index, options]) => (decided.has(index) ? [] : options));
  const anew = [...decided].flatMap((index) => {
    const gate = model.gates[index];
    return gate ? excludedBy(gate, model.options, profiles, supposed) : [];
  });
  return new Set([...kept, ...anew]);
};

const plus = (scores: Vector, term: Vector = []): Vector =>
  scores.map((score, option) => score + (term[option] ?? 0));

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((total, number) => total + number, 0) / numbers.length;
