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
const neutral = 50;

/** A situation with the shares that hold in it. */
export interface Weighing {
  readonly model: ScoringModel;
  readonly situation: Situation;
  readonly ratios: MeasuredRatios;
  /**
   * Points per unit in each leaf: w_j over the sum of the units of all that feed leaf j here, questions
   * in play (answered or not) and measured ratios alike.
   */
  readonly perUnit: Vector;
}

export const weigh = (model: ScoringModel, situation: Situation, ratios: MeasuredRatios): Weighing => {
  const units = model.leaves.map(() => 0);
  const add = (feed: { readonly leaf: number; readonly units: number }): void => {
    units[feed.leaf] = (units[feed.leaf] ?? 0) + feed.units;
  };
  for (const { id, feeds } of model.questions) {
    if (feeds.length > 0 && isInPlay(situation, id)) feeds.forEach(add);
  }
  measuredOf(model, ratios).forEach(add);
  const perUnit = model.leaves.map(({ weight }, leaf) => (units[leaf] ? weight / units[leaf] : 0));
  return { model, situation, ratios, perUnit };
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

/** w_j s_mj (v_ma - 50); nothing for an option whose ratio is not known. */
export const measuredPoints = (
  { model, ratios, perUnit }: Weighing,
  { kind, leaf, units, curve }: Measure,
): LeafPoints => {
  const factor = (perUnit[leaf] ?? 0) * units;
  const points = model.options.map((option) => {
    const ratio = ratios[kind]?.[option];
    return ratio === undefined ? 0 : (valueAt(curve, ratio) - neutral) * factor;
  });
  return { leaf, points };
};

/** S_a of every option: 50, and the points of all that is answered and measured. */
export const scoresOf = (weighing: Weighing): Vector => {
  const { model, situation, ratios } = weighing;
  const scores = model.options.map(() => neutral);
  const add = ({ points }: LeafPoints): void => {
    for (let option = 0; option < points.length; option += 1) {
      scores[option] = (scores[option] ?? 0) + (points[option] ?? 0);
    }
  };
  for (const question of model.questions) {
    if (question.feeds.length === 0 || !isInPlay(situation, question.id)) continue;
    const value = situation.valueOf(question.id);
    if (value !== undefined) answerPoints(weighing, question, value).forEach(add);
  }
  for (const measure of measuredOf(model, ratios)) add(measuredPoints(weighing, measure));
  return scores;
};

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
