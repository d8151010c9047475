import type { AnswerValue } from "../../contract/answers.ts";
import type { ScoredCase, ScoringCase } from "../../contract/cases.ts";
import type { EvidenceGradeId, Pack, PerOption } from "../../contract/content.ts";
import type { OptionResult } from "../../contract/results.ts";
import type { SimulatedOption, Simulation } from "../../contract/simulations.ts";
import { problem } from "../../rpc/problems.ts";
import type { StandingAnswer } from "../questionnaire/situation.ts";
import { validateAnswer } from "../questionnaire/validate-answer.ts";
import { applicationToSimulate } from "../simulation/application-to-simulate.ts";
import { createSimulator, defaultIterations, defaultSeed } from "../simulation/simulate.ts";
import { drawSimulation } from "../simulation/simulation-draws.ts";
import { assess } from "./assess.ts";
import type { AssessmentInput } from "./assess.ts";
import { prepareModel } from "./scoring-model.ts";
import { withSimulation } from "./verdict.ts";
import { weightsOf } from "./weights.ts";

/**
 * Scores a case that belongs to no engagement. Its weight profile is `balanced` unless it names one,
 * whatever its answers say. Refuses a question or an answer that the pack does not have.
 */
export const scoreCase = (pack: Pack, scoringCase: ScoringCase): ScoredCase => {
  const model = prepareModel(pack, weightsOf(pack, scoringCase.weight_profile ?? "balanced"));
  const input: AssessmentInput = {
    answers: standingAnswers(pack, scoringCase),
    profiles: scoringCase.target_profiles ?? {},
    ratios: scoringCase.measured_ratios ?? {},
  };
  const draws = drawSimulation(
    model,
    scoringCase.iterations ?? defaultIterations,
    scoringCase.seed ?? defaultSeed,
  );
  const simulation = createSimulator(model, draws)(applicationToSimulate(model, input));
  const { options, gates, coverage, lead, proven, nextQuestions, verdict } = withSimulation(
    assess(model, input),
    simulation,
  );
  const perOption = <Value>(pick: (result: OptionResult) => Value) =>
    Object.fromEntries(options.map((result) => [result.optionId, pick(result)]));
  return {
    scores: perOption(({ score }) => score) satisfies PerOption,
    status: perOption(({ status }) => status),
    coverage,
    low: perOption(({ low }) => low),
    high: perOption(({ high }) => high),
    lead,
    proven,
    voi: nextQuestions.map(({ questionId, value, flip }) => ({ question: questionId, value, flip })),
    contributions: perOption(({ contributions }) => contributions),
    gates,
    smaa: simulatedCase(simulation),
    verdict: { level: verdict.level, conditional: verdict.conditional, option: verdict.optionId },
  };
};

const simulatedCase = ({ entropy, iterations, options, seed }: Simulation): ScoredCase["smaa"] => {
  const competing = options.filter(({ rankAcceptability }) => rankAcceptability.length > 0);
  return {
    rankAcceptability: of(competing, ({ rankAcceptability }) => rankAcceptability),
    error: of(competing, ({ error }) => error),
    centralWeights: of(competing, ({ centralWeights }) => centralWeights),
    confidence: of(competing, ({ confidence }) => confidence),
    pairwise: of(competing, ({ beats }) => beats),
    entropy,
    band: of(options, ({ band }) => band),
    unagreedFirst: of(competing, ({ unagreedFirst }) => unagreedFirst),
    iterations,
    seed,
  };
};

const of = <Value>(among: readonly SimulatedOption[], pick: (option: SimulatedOption) => Value) =>
  Object.fromEntries(among.map((option) => [option.optionId, pick(option)]));

const standingAnswers = (
  pack: Pack,
  { answers, evidence_grades: grades = {} }: ScoringCase,
): ReadonlyMap<string, StandingAnswer> => {
  const questionById = new Map(pack.questions.map((question) => [question.id, question]));
  return new Map(
    Object.entries(answers).map(([questionId, value]) => {
      const question = questionById.get(questionId);
      if (!question) throw problem("question.unknown", { questionId });
      const expected = validateAnswer(question, value);
      if (expected) throw problem("answer.invalid", { questionId, expected });
      return [questionId, answered(value, grades[questionId])];
    }),
  );
};

const answered = (value: AnswerValue, grade: EvidenceGradeId | undefined): StandingAnswer => ({
  state: "answered",
  value,
  grade: grade ?? null,
});
