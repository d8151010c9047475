import type { MeasuredRatios } from "../../contract/applications.ts";
import type { OptionId } from "../../contract/content.ts";
import type { Assessment, OptionResult, QuestionValue } from "../../contract/results.ts";
import { createSituation, isInPlay } from "../questionnaire/situation.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import { contributionsOf, criteriaOf, sourcesOf } from "./explain.ts";
import { exclusionsOf, gateResult, statusOf } from "./gates.ts";
import type { Profiles } from "./gates.ts";
import { openQuestionsOf, rangeOf } from "./open-questions.ts";
import { coverageOf, scoresOf, weigh } from "./scores.ts";
import type { ModelQuestion, ScoringModel } from "./scoring-model.ts";
import { isPossible, rankOf, standingsOf, winnerOf } from "./standings.ts";
import { questionValue } from "./value-of-information.ts";
import type { Basis } from "./value-of-information.ts";
import { verdictLevel } from "./verdict.ts";

export { prepareModel } from "./scoring-model.ts";
export type { ScoringModel } from "./scoring-model.ts";
export { weightsOf } from "./weights.ts";

/** Changes whenever the same input may give another result; every result is stamped with it. */
export const engineVersion = "1.1.0";

export interface AssessmentInput {
  readonly answers: ReadonlyMap<string, StandingAnswer>;
  readonly profiles: Profiles;
  readonly ratios: MeasuredRatios;
}

/** Where an application stands now: what supposing another answer starts from. */
export const basisOf = (model: ScoringModel, { answers, profiles, ratios }: AssessmentInput): Basis => {
  const situation = createSituation(model.questionById, answers);
  const weighing = weigh(model, situation, ratios);
  const gates = model.gates.map((gate) => gateResult(gate, profiles, situation));
  const exclusions = exclusionsOf(gates, model.options);
  const excluded = new Set([...exclusions.values()].flat());
  const scores = scoresOf(weighing);
  return {
    weighing,
    answers,
    profiles,
    gates,
    scores,
    exclusions,
    excluded,
    leader: winnerOf(scores, excluded),
  };
};

/** Everything the method says of one application without simulation (scoring.md, sections c and d). */
export const assess = (model: ScoringModel, input: AssessmentInput): Assessment => {
  const { options } = model;
  const basis = basisOf(model, input);
  const { answers, excluded, gates, scores, weighing } = basis;
  const { situation } = weighing;

  const open = openQuestionsOf(weighing);
  const standings = standingsOf(scores, excluded, open);
  const sources = sourcesOf(weighing, answers);
  const optionResult = (optionId: OptionId, option: number): OptionResult => ({
    optionId,
    score: scores[option] ?? 0,
    ...rangeOf(option, scores, open),
    status: statusOf(optionId, gates),
    rank: rankOf(option, scores, excluded),
    possible: isPossible(option, scores, excluded, open),
    contributions: contributionsOf(option, model, sources),
    criteria: criteriaOf(option, model, sources),
  });
  const results = options.map(optionResult);
  const leader = results[standings.leader ?? -1];

  return {
    options: results,
    gates: [...gates],
    coverage: coverageOf(weighing),
    runnerUpId: options[standings.runnerUp ?? -1] ?? null,
    lead: standings.lead,
    worstCaseLead: standings.worstCaseLead,
    proven: standings.isProven,
    questionSetMayChange: model.questions.some(
      (question) => counts(question) && situation.applies(question.id) === "unknown",
    ),
    verdict: {
      level: leader
        ? verdictLevel({ ...standings, proven: standings.isProven, firstShare: undefined })
        : "open",
      conditional: leader?.status === "conditional",
      optionId: leader?.optionId ?? null,
    },
    simulation: null,
    nextQuestions: open.map((question) => questionValue(question, basis)).toSorted(mostValuableFirst),
    applicableQuestionIds: model.questions.filter(({ id }) => isInPlay(situation, id)).map(({ id }) => id),
    openQuestionIds: open.map(({ question }) => question.id),
  };
};

/** It scores or decides gates; the other questions serve sizing, planning and identification. */
const counts = ({ feeds, gates }: ModelQuestion): boolean => feeds.length > 0 || gates.length > 0;

const mostValuableFirst = (one: QuestionValue, other: QuestionValue): number =>
  other.value - one.value || other.flip - one.flip;
