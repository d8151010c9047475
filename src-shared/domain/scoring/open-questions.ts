import { isOpen } from "../questionnaire/situation.ts";
import type { Vector } from "./centred-fits.ts";
import { answerPoints, sumOf } from "./scores.ts";
import type { Weighing } from "./scores.ts";
import type { ModelQuestion } from "./scoring-model.ts";

/** A question in play that nobody has answered. */
export interface OpenQuestion {
  readonly question: ModelQuestion;
  /** What each of its possible answers would add to every option: t_qa(x) of scoring.md, section d. */
  readonly terms: readonly Vector[];
}

export const openQuestionsOf = (weighing: Weighing): readonly OpenQuestion[] => {
  const { model, situation } = weighing;
  return model.questions
    .filter(({ id }) => isOpen(situation, id))
    .map((question) => ({
      question,
      terms: question.possible.map((value) => sumOf(answerPoints(weighing, question, value), model)),
    }));
};

export interface Range {
  readonly low: number;
  readonly high: number;
}

/** What option `a` may score once every open question is answered: exact, as questions are independent. */
export const rangeOf = (a: number, scores: Vector, open: readonly OpenQuestion[]): Range =>
  rangeFrom(scores[a] ?? 0, open, (term) => term[a] ?? 0);

/**
 * What option `a` may lead `b` by once every open question is answered. The same answer moves both, so
 * this is narrower than the difference of their own ranges.
 */
export const leadRange = (a: number, b: number, scores: Vector, open: readonly OpenQuestion[]): Range =>
  rangeFrom((scores[a] ?? 0) - (scores[b] ?? 0), open, (term) => (term[a] ?? 0) - (term[b] ?? 0));

const rangeFrom = (now: number, open: readonly OpenQuestion[], effect: (term: Vector) => number): Range => {
  let low = now;
  let high = now;
  for (const { question, terms } of open) {
    if (question.feeds.length === 0) continue;
    let least = Infinity;
    let most = -Infinity;
    for (const term of terms) {
      const change = effect(term);
      if (change < least) least = change;
      if (change > most) most = change;
    }
    low += least;
    high += most;
  }
  return { low, high };
};
