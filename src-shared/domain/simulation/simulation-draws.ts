import type { EvidenceGradeId } from "../../contract/content.ts";
import { createDraws } from "../smaa/random-draws.ts";
import type { RandomDraws } from "../smaa/random-draws.ts";
import { weightsUnder } from "../smaa/weight-law.ts";
import type { DrawWeights } from "../smaa/weight-law.ts";
import type { ModelQuestion, ScoringModel } from "../scoring/scoring-model.ts";

/** How close drawn weights stay to the agreed ones (scoring.md, section d): of top criteria, and inside each. */
const concentration = { top: 40, inside: 20 } as const;

/** In which iterations an answer is wrong, in their order. */
export interface ErrorDraws {
  readonly iterations: Uint32Array;
  /** Uniform from 0 to 1: which of the neighbouring answers is the true one. */
  readonly sides: Float64Array;
}

/**
 * All random draws that simulations of one model share: applications are compared under the same weights
 * and the same luck, and each draws nothing of its own.
 */
export interface SimulationDraws {
  readonly iterations: number;
  readonly seed: number;
  /** Iterations × leaves: weights around the agreed profile. */
  readonly agreed: Float64Array;
  /** Iterations × leaves: weights when nothing is agreed. */
  readonly unagreed: Float64Array;
  /** Per question of the model, for each iteration the index of one possible answer, all equally likely. */
  readonly picks: readonly Uint16Array[];
  /** Per question and grade; an answer that is wrong at one error rate is wrong at each higher one too. */
  readonly errors: readonly ErrorsByGrade[];
}

type ErrorsByGrade = Readonly<Partial<Record<EvidenceGradeId, ErrorDraws>>>;

/** Each question has a stream of its own, so that no other question of the pack changes its draws. */
export const drawSimulation = (model: ScoringModel, iterations: number, seed: number): SimulationDraws => ({
  iterations,
  seed,
  agreed: drawAll(iterations, model, agreedWeights(model, createDraws(seed, "weights"))),
  unagreed: drawAll(iterations, model, unagreedWeights(model, createDraws(seed, "no weights"))),
  picks: model.questions.map((question) =>
    pickAnswers(question, iterations, createDraws(seed, `answer ${question.id}`)),
  ),
  errors: model.questions.map(({ feeds, id }) =>
    feeds.length === 0 ? {} : drawErrors(model, iterations, createDraws(seed, `error ${id}`)),
  ),
});

const drawAll = (iterations: number, { leaves }: ScoringModel, draw: DrawWeights): Float64Array => {
  const drawn = new Float64Array(iterations * leaves.length);
  for (let from = 0; from < drawn.length; from += leaves.length) draw(drawn, from);
  return drawn;
};

/** Leaves of one top criterion stand together in a model; these are their places and agreed weights. */
interface Group {
  readonly from: number;
  readonly weights: readonly number[];
}

const groupsOf = ({ leaves }: ScoringModel): readonly Group[] =>
  [...Map.groupBy(leaves.entries(), ([, { topId }]) => topId).values()].map((members) => ({
    from: members[0]?.[0] ?? 0,
    weights: members.map(([, { weight }]) => weight),
  }));

const agreedWeights = (model: ScoringModel, draws: RandomDraws): DrawWeights =>
  hierarchical(
    groupsOf(model),
    (weights) => ({ kind: "dirichlet", alpha: weights.map((weight) => concentration.top * weight) }),
    (weights) => ({
      kind: "dirichlet",
      alpha: weights.map((weight) => (concentration.inside * weight) / (sum(weights) || 1)),
    }),
    draws,
  );

const unagreedWeights = (model: ScoringModel, draws: RandomDraws): DrawWeights =>
  hierarchical(
    groupsOf(model),
    () => ({ kind: "uniform" }),
    () => ({ kind: "uniform" }),
    draws,
  );

type LawOf = (weights: readonly number[]) => Parameters<typeof weightsUnder>[0];

/** Weights of top criteria, each shared out among its leaves. */
const hierarchical = (
  groups: readonly Group[],
  topLaw: LawOf,
  insideLaw: LawOf,
  draws: RandomDraws,
): DrawWeights => {
  const tops = new Float64Array(groups.length);
  const drawTops = weightsUnder(topLaw(groups.map(({ weights }) => sum(weights))), groups.length, draws);
  const insides = groups.map(({ from, weights }) => ({
    from,
    count: weights.length,
    // A criterion that weighs nothing shares nothing out.
    draw: sum(weights) === 0 ? undefined : weightsUnder(insideLaw(weights), weights.length, draws),
  }));
  return (into, start) => {
    drawTops(tops, 0);
    for (let group = 0; group < insides.length; group += 1) {
      const inside = insides[group];
      if (!inside?.draw) continue;
      const first = start + inside.from;
      inside.draw(into, first);
      for (let at = first; at < first + inside.count; at += 1)
        into[at] = (into[at] ?? 0) * (tops[group] ?? 0);
    }
  };
};

const pickAnswers = (
  { feeds, possible }: ModelQuestion,
  iterations: number,
  draws: RandomDraws,
): Uint16Array =>
  feeds.length === 0 || possible.length === 0
    ? new Uint16Array(0)
    : new Uint16Array(iterations).map(() => draws.below(possible.length));

const drawErrors = ({ errorRates }: ScoringModel, iterations: number, draws: RandomDraws): ErrorsByGrade => {
  const levels = new Float64Array(iterations).map(draws.uniform);
  const sides = new Float64Array(iterations).map(draws.uniform);
  return Object.fromEntries(
    Object.entries(errorRates).map(([grade, rate]) => {
      const wrong = Uint32Array.from(levels.keys()).filter((iteration) => (levels[iteration] ?? 1) < rate);
      const errors: ErrorDraws = {
        iterations: wrong,
        sides: Float64Array.from(wrong, (iteration) => sides[iteration] ?? 0),
      };
      return [grade, errors];
    }),
  );
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
