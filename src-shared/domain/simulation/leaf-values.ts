import type { AnswerValue } from "../../contract/answers.ts";
import type { EvidenceGradeId } from "../../contract/content.ts";
import { isInPlay } from "../questionnaire/situation.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import type { Weighing } from "../scoring/scores.ts";
import type { ModelQuestion, ScoringModel } from "../scoring/scoring-model.ts";
import { neighbouringAnswers } from "./neighbouring-answers.ts";
import type { SimulationDraws } from "./simulation-draws.ts";

/**
 * What each leaf criterion gives to each option per unit of its weight, in every iteration: iterations ×
 * options × leaves, one after the other. A score is 50 plus the weighted sum over the leaves.
 */
export type LeafValues = Float64Array;

/** An answer that nobody graded is what one person said. */
const ungraded: EvidenceGradeId = "C";

/**
 * Fills `into`: answers move to a neighbouring one with their grade's error rate, open questions take any
 * possible answer. Which questions apply stays as it is now, and so do measured ratios.
 */
export const fillLeafValues = (
  into: LeafValues,
  weighing: Weighing,
  answers: ReadonlyMap<string, StandingAnswer>,
  draws: SimulationDraws,
): void => {
  const { model, situation } = weighing;
  fillWithRecorded(into, weighing);
  for (const [index, question] of model.questions.entries()) {
    if (question.feeds.length === 0 || !isInPlay(situation, question.id)) continue;
    const recorded = situation.valueOf(question.id);
    if (recorded === undefined) {
      const steps = stepsTo(question.possible, undefined, question, weighing);
      const picks = draws.picks[index];
      if (steps.length > 0 && picks) addPicked(into, steps, picks, model);
    } else {
      const steps = stepsTo(neighbouringAnswers(question.possible, recorded), recorded, question, weighing);
      const grade = answers.get(question.id)?.grade ?? ungraded;
      const errors = draws.errors[index];
      if (steps.length > 0 && errors) addErrors(into, steps, errors, model, model.errorRates[grade] ?? 0);
    }
  }
};

/** What everything recorded gives, the same in every iteration. */
const fillWithRecorded = (into: LeafValues, { model, tallies }: Weighing): void => {
  const width = model.options.length * model.leaves.length;
  for (let option = 0; option < model.options.length; option += 1) {
    for (const [leaf, { sums, units }] of tallies.entries()) {
      into[option * model.leaves.length + leaf] = units > 0 ? (sums[option] ?? 0) / units : 0;
    }
  }
  // Each copy doubles what is filled.
  for (let filled = width; filled < into.length; filled *= 2) {
    into.copyWithin(filled, 0, Math.min(filled, into.length - filled));
  }
};

/** What one answer changes: places within an iteration's values, and the amounts to add there. */
interface Step {
  readonly places: Uint32Array;
  readonly amounts: Float64Array;
}

const stepsTo = (
  values: readonly AnswerValue[],
  from: AnswerValue | undefined,
  { feeds }: ModelQuestion,
  { model, tallies }: Weighing,
): readonly Step[] =>
  values.map((value) => {
    const changes = feeds.flatMap(({ centred, leaf, units }) => {
      const share = units / (tallies[leaf]?.units ?? units);
      const before = from === undefined ? undefined : centred(from);
      return centred(value).map((fit, option) => ({
        place: option * model.leaves.length + leaf,
        amount: share * (fit - (before?.[option] ?? 0)),
      }));
    });
    return {
      places: Uint32Array.from(changes, ({ place }) => place),
      amounts: Float64Array.from(changes, ({ amount }) => amount),
    };
  });

const addPicked = (
  into: LeafValues,
  steps: readonly Step[],
  picks: Uint16Array,
  { leaves, options }: ScoringModel,
): void => {
  const width = leaves.length * options.length;
  for (let iteration = 0; iteration < picks.length; iteration += 1) {
    add(into, iteration * width, steps[picks[iteration] ?? 0]);
  }
};

const addErrors = (
  into: LeafValues,
  steps: readonly Step[],
  { iterations, levels, sides }: SimulationDraws["errors"][number],
  { leaves, options }: ScoringModel,
  rate: number,
): void => {
  const width = leaves.length * options.length;
  for (let at = 0; at < iterations.length; at += 1) {
    if ((levels[at] ?? 1) >= rate) continue;
    add(into, (iterations[at] ?? 0) * width, steps[Math.floor((sides[at] ?? 0) * steps.length)]);
  }
};

const add = (into: LeafValues, start: number, step: Step | undefined): void => {
  if (!step) return;
  const { amounts, places } = step;
  for (let at = 0; at < places.length; at += 1) {
    const place = start + (places[at] ?? 0);
    into[place] = (into[place] ?? 0) + (amounts[at] ?? 0);
  }
};
