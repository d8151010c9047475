import { createSituation } from "../questionnaire/situation.ts";
import type { AssessmentInput } from "../scoring/assess.ts";
import { excludedBy } from "../scoring/gates.ts";
import type { ScoringModel } from "../scoring/scoring-model.ts";
import { weigh } from "../scoring/scores.ts";
import type { SimulatedApplication } from "./simulate.ts";

/** An application's answers as the simulator takes them: what gates exclude now stays excluded. */
export const applicationToSimulate = (
  model: ScoringModel,
  { answers, profiles, ratios }: AssessmentInput,
): SimulatedApplication => {
  const situation = createSituation(model.questionById, answers);
  return {
    weighing: weigh(model, situation, ratios),
    answers,
    excluded: new Set(model.gates.flatMap((gate) => excludedBy(gate, model.options, profiles, situation))),
  };
};
