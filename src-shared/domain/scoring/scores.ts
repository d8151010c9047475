import type { AnswerValue } from "../../contract/answers.ts";
import type { MeasuredRatios } from "../../contract/applications.ts";
import type { Situation } from "../questionnaire/conditions.ts";
import { isInPlay } from "../questionnaire/situation.ts";
import type { Vector } from "./centred-fits.ts";
import { valueAt } from "./curve.ts";
import type { Measure } from "./measures.ts";
import type { ModelQuestion, ScoringModel } from "./scoring-model.ts";

/** Points that one source gives to every option within one leaf criterion. */
export interface LeafPoints {
  readonly leaf: number;
  readonly points: Vector;
}

/** What every option scores before anything is known. */
export const neutral = 50;

/** What feeds one leaf here. */
interface LeafTally {
  /** Units of the questions in play, answered or not, and of the measured ratios. */
  units: number;
  /** Per option, the sum of units times centred value of all that is answered and measured. */
  readonly sums: number[];
}

/** A situation with the shares that hold in it. */
export interface Weighing {
  readonly model: ScoringModel;
  readonly situation: Situation;
  readonly ratios: MeasuredRatios;
  readonly tallies: readonly Readonly<LeafTally>[];
  /** Points per unit in each leaf: w_j over the sum of its units. */
  readonly perUnit: Vector;
}

export const weigh = (model: ScoringModel, situation: Situation, ratios: MeasuredRatios): Weighing => {
  const tallies = model.leaves.map(() => ({ units: 0, sums: model.options.map(() => 0) }));
  for (const question of model.questions) tally(tallies, question, situation, 1);
  for (const measure of measuredOf(model, ratios)) {
    add(tallies[measure.leaf], measure.units, measuredValues(model, measure, ratios), 1);
  }
  return withShares(model, situation, ratios, tallies);
};

/** The weighing of another situation, which differs in nothing but how it takes `affected` questions. */
export const reweigh = (
  { model, situation, ratios, tallies }: Weighing,
  supposed: Situation,
  affected: readonly ModelQuestion[],
): Weighing => {
  const adjusted = tallies.map(({ units, sums }) => ({ units, sums: [...sums] }));
  for (const question of affected) {
    tally(adjusted, question, situation, -1);
    tally(adjusted, question, supposed, 1);
  }
  return withShares(model, supposed, ratios, adjusted);
};

const withShares = (
  model: ScoringModel,
  situation: Situation,
  ratios: MeasuredRatios,
  tallies: readonly LeafTally[],
): Weighing => {
  const perUnit = model.leaves.map(({ weight }, leaf) => {
    const units = tallies[leaf]?.units ?? 0;
    return units > 0 ? weight / units : 0;
  });
  return { model, situation, ratios, tallies, perUnit };
};

const tally = (
  tallies: readonly LeafTally[],
  { id, feeds }: ModelQuestion,
  situation: Situation,
  sign: 1 | -1,
): void => {
  if (feeds.length === 0 || !isInPlay(situation, id)) return;
  const value = situation.valueOf(id);
  for (const { leaf, units, centred } of feeds) {
    add(tallies[leaf], units, value === undefined ? undefined : centred(value), sign);
  }
};

const add = (leaf: LeafTally | undefined, units: number, values: Vector | undefined, sign: 1 | -1): void => {
  if (!leaf) return;
  leaf.units += sign * units;
  if (!values) return;
  for (let option = 0; option < leaf.sums.length; option += 1) {
    leaf.sums[option] = (leaf.sums[option] ?? 0) + sign * units * (values[option] ?? 0);
  }
};

/** The ratios that somebody measured; one that nobody did takes no share of its leaf. */
export const measuredOf = (model: ScoringModel, ratios: MeasuredRatios): readonly Measure[] =>
  model.measures.filter(({ kind }) => model.options.some((option) => ratios[kind]?.[option] !== undefined));

/** w_j s_qj c_qaj(x) of an answer, in every leaf it feeds. */
export const answerPoints = (
  { perUnit }: Weighing,
  question: ModelQuestion,
  value: AnswerValue,
): readonly LeafPoints[] =>
  question.feeds.map(({ leaf, units, centred }) => {
    const factor = (perUnit[leaf] ?? 0) * units;
    return { leaf, points: centred(value).map((fit) => fit * factor) };
  });

/** w_j s_mj (v_ma - 50). */
export const measuredPoints = ({ model, ratios, perUnit }: Weighing, measure: Measure): LeafPoints => {
  const factor = (perUnit[measure.leaf] ?? 0) * measure.units;
  return {
    leaf: measure.leaf,
    points: measuredValues(model, measure, ratios).map((value) => value * factor),
  };
};

/** v_ma - 50; nothing for an option whose ratio is not known. */
const measuredValues = (
  { options }: ScoringModel,
  { kind, curve }: Measure,
  ratios: MeasuredRatios,
): Vector =>
  options.map((option) => {
    const ratio = ratios[kind]?.[option];
    return ratio === undefined ? 0 : valueAt(curve, ratio) - neutral;
  });

/** S_a of every option: 50, and the points of all that is answered and measured. */
export const scoresOf = ({ model, tallies, perUnit }: Weighing): Vector =>
  model.options.map((_, option) =>
    tallies.reduce((score, { sums }, leaf) => score + (perUnit[leaf] ?? 0) * (sums[option] ?? 0), neutral),
  );

/** Share of the weight that is answered or measured, 0 to 1. */
export const coverageOf = ({ model, situation, ratios, perUnit }: Weighing): number => {
  const answered = model.questions
    .filter(({ id }) => isInPlay(situation, id) && situation.valueOf(id) !== undefined)
    .flatMap(({ feeds }) => feeds);
  const known = [...answered, ...measuredOf(model, ratios)];
  const share = known.reduce((total, { leaf, units }) => total + (perUnit[leaf] ?? 0) * units, 0);
  return Math.min(1, share);
};

/** The same points over all leaves. */
export const sumOf = (parts: readonly LeafPoints[], { options }: ScoringModel): Vector => {
  const [only] = parts;
  if (only && parts.length === 1) return only.points;
  return options.map((_, option) => parts.reduce((sum, { points }) => sum + (points[option] ?? 0), 0));
};
