import type { AnswerValue } from "../../contract/answers.ts";
import type { EvidenceGradeId } from "../../contract/content.ts";
import { isInPlay } from "../questionnaire/situation.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import type { Weighing } from "../scoring/scores.ts";
import type { ModelQuestion } from "../scoring/scoring-model.ts";
import { addLanes, lanes } from "./lanes.ts";
import { neighbouringAnswers } from "./neighbouring-answers.ts";
import type { ErrorDraws, SimulationDraws } from "./simulation-draws.ts";

/**
 * What each leaf criterion gives to each option per unit of its weight, in every iteration: iterations ×
 * leaves × lanes, one after the other. A score is 50 plus the weighted sum over the leaves.
 */
export type LeafValues = Float64Array;

/** An answer that nobody graded is what one person said. */
const ungraded: EvidenceGradeId = "C";

/**
 * Returns a function that fills the iterations `from` (included) to `to` (excluded) of `into`, to be called
 * for one stretch after the other: a stretch that fits the processor's cache is filled several times as
 * fast as the whole. Answers move to a neighbouring one with their grade's error rate, open questions take
 * any possible answer; which questions apply stays as it is now, and so do measured ratios.
 */
export const leafValuesOf = (
  weighing: Weighing,
  answers: ReadonlyMap<string, StandingAnswer>,
  draws: SimulationDraws,
): ((into: LeafValues, from: number, to: number) => void) => {
  const recorded = recordedValues(weighing);
  const openQuestions: Open[] = [];
  const uncertain: Uncertain[] = [];
  for (const [index, question] of weighing.model.questions.entries()) {
    const varied = variationOf(question, weighing);
    if (!varied) continue;
    const { changes, isOpen } = varied;
    const picks = draws.picks[index];
    const errors = draws.errors[index]?.[answers.get(question.id)?.grade ?? ungraded];
    if (isOpen && picks) openQuestions.push({ changes, picks });
    if (!isOpen && errors) uncertain.push({ changes, errors, next: 0 });
  }

  return (into, from, to) => {
    fillWith(into, recorded, from, to);
    for (const { changes, picks } of openQuestions) {
      for (const change of changes) addPicked(into, change, picks, recorded.length, from, to);
    }
    for (const answer of uncertain) addErrors(into, answer, recorded.length, to);
  };
};

/** What the values of a question add in one leaf: a row of lanes per value. */
interface Change {
  /** Where the leaf starts among an iteration's values. */
  readonly offset: number;
  readonly rows: number;
  readonly amounts: Float64Array;
}

interface Open {
  readonly changes: readonly Change[];
  readonly picks: Uint16Array;
}

interface Uncertain {
  readonly changes: readonly Change[];
  readonly errors: ErrorDraws;
  /** The first error not yet looked at. */
  next: number;
}

const recordedValues = ({ tallies }: Weighing): Float64Array =>
  Float64Array.from(
    tallies.flatMap(({ sums, units }) => eachLane((option) => (units > 0 ? (sums[option] ?? 0) / units : 0))),
  );

/** What an application's question may change in its leaves; undefined for one that always says the same. */
const variationOf = (
  question: ModelQuestion,
  { situation, tallies }: Weighing,
): { readonly changes: readonly Change[]; readonly isOpen: boolean } | undefined => {
  const { feeds, id, possible } = question;
  if (feeds.length === 0 || !isInPlay(situation, id)) return undefined;
  const recorded = situation.valueOf(id);
  const values: readonly AnswerValue[] =
    recorded === undefined ? possible : neighbouringAnswers(possible, recorded);
  if (values.length === 0) return undefined;
  const changes = feeds.map(({ centred, leaf, units }): Change => {
    const share = units / (tallies[leaf]?.units ?? units);
    const before = recorded === undefined ? undefined : centred(recorded);
    return {
      offset: leaf * lanes,
      rows: values.length,
      amounts: Float64Array.from(
        values.flatMap((value) => {
          const fits = centred(value);
          return eachLane((option) => share * ((fits[option] ?? 0) - (before?.[option] ?? 0)));
        }),
      ),
    };
  });
  return { changes, isOpen: recorded === undefined };
};

const fillWith = (into: LeafValues, recorded: Float64Array, from: number, to: number): void => {
  for (let iteration = from; iteration < to; iteration += 1) into.set(recorded, iteration * recorded.length);
};

const addPicked = (
  into: LeafValues,
  { amounts, offset }: Change,
  picks: Uint16Array,
  width: number,
  from: number,
  to: number,
): void => {
  for (let iteration = from; iteration < to; iteration += 1) {
    addLanes(into, iteration * width + offset, amounts, (picks[iteration] ?? 0) * lanes);
  }
};

const addErrors = (into: LeafValues, answer: Uncertain, width: number, to: number): void => {
  const { changes, errors } = answer;
  const { iterations, sides } = errors;
  let next = answer.next;
  for (; next < iterations.length && (iterations[next] ?? 0) < to; next += 1) {
    const start = (iterations[next] ?? 0) * width;
    for (const { amounts, offset, rows } of changes) {
      addLanes(into, start + offset, amounts, Math.floor((sides[next] ?? 0) * rows) * lanes);
    }
  }
  answer.next = next;
};

const eachLane = (valueOf: (option: number) => number): readonly number[] =>
  Array.from({ length: lanes }, (_, option) => valueOf(option));
