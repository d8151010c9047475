import type { Standing } from "../../contract/what-if.ts";
import type { Simulation } from "../../contract/simulations.ts";
import { basisOf } from "./assess.ts";
import type { AssessmentInput } from "./assess.ts";
import { statusOf } from "./gates.ts";
import { openQuestionsOf } from "./open-questions.ts";
import type { ScoringModel } from "./scoring-model.ts";
import { rankOf, standingsOf } from "./standings.ts";
import { firstShareOf, simulatedVerdict, verdictLevel } from "./verdict.ts";

/**
 * How the options stand, as `assess` says it, at a fraction of the work: no explanations, no value of asking.
 * The verdict rests on leads alone.
 */
export const standingOf = (model: ScoringModel, input: AssessmentInput): Standing => {
  const { options } = model;
  const { excluded, gates, scores, weighing } = basisOf(model, input);
  const standings = standingsOf(scores, excluded, openQuestionsOf(weighing));
  const optionId = options[standings.leader ?? -1] ?? null;
  const grounds = { proven: standings.isProven, lead: standings.lead, firstShare: undefined };
  return {
    verdict: {
      level: optionId === null ? "open" : verdictLevel(grounds),
      conditional: optionId !== null && statusOf(optionId, gates) === "conditional",
      optionId,
    },
    runnerUpId: options[standings.runnerUp ?? -1] ?? null,
    lead: standings.lead,
    proven: standings.isProven,
    firstShare: null,
    simulated: false,
    options: options.map((id, option) => ({
      optionId: id,
      score: scores[option] ?? 0,
      rank: rankOf(option, scores, excluded),
      status: statusOf(id, gates),
    })),
  };
};

/** The standing with the verdict that its simulation allows. */
export const simulatedStanding = (standing: Standing, simulation: Simulation): Standing => ({
  ...standing,
  verdict: simulatedVerdict(standing, simulation),
  firstShare: firstShareOf(standing.verdict, simulation) ?? null,
  simulated: true,
});
