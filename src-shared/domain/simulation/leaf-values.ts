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

  const openLeaves = byLeaf(openQuestions);
  return (into, from, to) => {
    fillWith(into, recorded, from, to);
    for (const picked of openLeaves) {
      for (let at = 0; at < picked.length; at += 3) {
        addPicked(into, picked[at], picked[at + 1], picked[at + 2], recorded.length, from, to);
      }
    }
    for (const answer of uncertain) addErrors(into, answer, recorded.length, to);
  };
};

/** What an open question adds in one leaf, and which of its answers each iteration picks. */
interface Picked extends Change {
  readonly picks: Uint16Array;
}

/** Questions of one leaf stand together: its values are read and written once for three of them. */
const byLeaf = (open: readonly Open[]): readonly (readonly Picked[])[] => [
  ...Map.groupBy(
    open.flatMap(({ changes, picks }) => changes.map((change): Picked => ({ ...change, picks }))),
    ({ offset }) => offset,
  ).values(),
];

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
    const amounts = new Float64Array(values.length * lanes);
    for (const [row, value] of values.entries()) {
      const fits = centred(value);
      for (let option = 0; option < lanes; option += 1) {
        amounts[row * lanes + option] = share * ((fits[option] ?? 0) - (before?.[option] ?? 0));
      }
    }
    return { offset: leaf * lanes, rows: values.length, amounts };
  });
  return { changes, isOpen: recorded === undefined };
};

const fillWith = (into: LeafValues, recorded: Float64Array, from: number, to: number): void => {
  for (let iteration = from; iteration < to; iteration += 1) into.set(recorded, iteration * recorded.length);
};

/** Adds what up to three questions pick in a leaf, one after the other, so that sums are the same to the bit. */
const addPicked = (
  into: LeafValues,
  first: Picked | undefined,
  second: Picked | undefined,
  third: Picked | undefined,
  width: number,
  from: number,
  to: number,
): void => {
  if (!first) return;
  if (second && third) addThree(into, first, second, third, width, from, to);
  else if (second) addTwo(into, first, second, width, from, to);
  else addOne(into, first, width, from, to);
};

const addOne = (
  into: LeafValues,
  { amounts, offset, picks }: Picked,
  width: number,
  from: number,
  to: number,
): void => {
  for (let iteration = from; iteration < to; iteration += 1) {
    addLanes(into, iteration * width + offset, amounts, (picks[iteration] ?? 0) * lanes);
  }
};

// oxlint-disable-next-line complexity -- written out, it has no branch: each `??` stands for a value that is there
const addTwo = (
  into: LeafValues,
  { amounts: ones, offset, picks: onePicks }: Picked,
  { amounts: twos, picks: twoPicks }: Picked,
  width: number,
  from: number,
  to: number,
): void => {
  for (let iteration = from; iteration < to; iteration += 1) {
    const at = iteration * width + offset;
    const one = (onePicks[iteration] ?? 0) * lanes;
    const two = (twoPicks[iteration] ?? 0) * lanes;
    into[at] = (into[at] ?? 0) + (ones[one] ?? 0) + (twos[two] ?? 0);
    into[at + 1] = (into[at + 1] ?? 0) + (ones[one + 1] ?? 0) + (twos[two + 1] ?? 0);
    into[at + 2] = (into[at + 2] ?? 0) + (ones[one + 2] ?? 0) + (twos[two + 2] ?? 0);
    into[at + 3] = (into[at + 3] ?? 0) + (ones[one + 3] ?? 0) + (twos[two + 3] ?? 0);
    into[at + 4] = (into[at + 4] ?? 0) + (ones[one + 4] ?? 0) + (twos[two + 4] ?? 0);
  }
};

// oxlint-disable-next-line complexity -- written out, it has no branch: each `??` stands for a value that is there
const addThree = (
  into: LeafValues,
  { amounts: ones, offset, picks: onePicks }: Picked,
  { amounts: twos, picks: twoPicks }: Picked,
  { amounts: threes, picks: threePicks }: Picked,
  width: number,
  from: number,
  to: number,
): void => {
  for (let iteration = from; iteration < to; iteration += 1) {
    const at = iteration * width + offset;
    const one = (onePicks[iteration] ?? 0) * lanes;
    const two = (twoPicks[iteration] ?? 0) * lanes;
    const three = (threePicks[iteration] ?? 0) * lanes;
    into[at] = (into[at] ?? 0) + (ones[one] ?? 0) + (twos[two] ?? 0) + (threes[three] ?? 0);
    into[at + 1] =
      (into[at + 1] ?? 0) + (ones[one + 1] ?? 0) + (twos[two + 1] ?? 0) + (threes[three + 1] ?? 0);
    into[at + 2] =
      (into[at + 2] ?? 0) + (ones[one + 2] ?? 0) + (twos[two + 2] ?? 0) + (threes[three + 2] ?? 0);
    into[at + 3] =
      (into[at + 3] ?? 0) + (ones[one + 3] ?? 0) + (twos[two + 3] ?? 0) + (threes[three + 3] ?? 0);
    into[at + 4] =
      (into[at + 4] ?? 0) + (ones[one + 4] ?? 0) + (twos[two + 4] ?? 0) + (threes[three + 4] ?? 0);
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
