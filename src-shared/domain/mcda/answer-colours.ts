import type { Pack, Question } from "../../contract/content.ts";
import type { Situation } from "../questionnaire/conditions.ts";
import { isInPlay } from "../questionnaire/situation.ts";
import type { RiskCounts } from "./konveyor-risk.ts";

/** The source by which a pack marks a question that Konveyor's questionnaire asks too. */
const konveyorSource = "KONV";

/** Fits for the PaaS, 0 to 100, from which an answer is green, and yellow; our own reading of the colours. */
const greenFit = 60;
const yellowFit = 30;

/**
 * How the answers to Konveyor's questions are coloured: Konveyor asks how well an application suits
 * containers, which is what the fit for the PaaS says. Counted are choices that apply and say something
 * of the PaaS; without an answer they are unknown. Undefined where the pack has none at all.
 */
export const answerColours = ({ questions }: Pack, situation: Situation): RiskCounts | undefined => {
  const asked = questions.filter(({ sources, options }) =>
    Boolean(sources.includes(konveyorSource) && options?.some(({ fit }) => fit?.paas !== undefined)),
  );
  if (asked.length === 0) return undefined;
  const counts = { red: 0, yellow: 0, green: 0, unknown: 0 };
  for (const question of asked) {
    if (isInPlay(situation, question.id)) counts[colourOf(question, situation)] += 1;
  }
  return counts;
};

const colourOf = ({ id, options = [] }: Question, situation: Situation): keyof RiskCounts => {
  const value = situation.valueOf(id);
  const fit = options.find((option) => option.value === value)?.fit?.paas;
  if (fit === undefined) return "unknown";
  if (fit >= greenFit) return "green";
  return fit >= yellowFit ? "yellow" : "red";
};
