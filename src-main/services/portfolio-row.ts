import type { Assessment, PortfolioRow } from "../../src-shared/contract/results.ts";
import { firstShareOf } from "../../src-shared/domain/scoring/verdict.ts";
import type { ApplicationInputs } from "./assessment-inputs.ts";

/** The line of an application in the portfolio: its assessment without the explanations. */
export const portfolioRow = (
  { id, name, answers, decision }: ApplicationInputs,
  assessment: Assessment,
): PortfolioRow => ({
  applicationId: id,
  name,
  verdict: assessment.verdict,
  runnerUpId: assessment.runnerUpId,
  lead: assessment.lead,
  firstShare: assessment.simulation
    ? (firstShareOf(assessment.verdict, assessment.simulation) ?? null)
    : null,
  simulated: assessment.simulation !== null,
  coverage: assessment.coverage,
  options: assessment.options.map(({ contributions: _explained, ...option }) => option),
  gates: assessment.gates
    .filter(({ outcomes }) => Object.values(outcomes).some((outcome) => outcome !== "pass"))
    .map(({ gateId, outcomes }) => ({ gateId, outcomes })),
  applicableQuestions: assessment.applicableQuestionIds.length,
  openQuestions: assessment.openQuestionIds.length,
  assumptions: answers.filter(({ statement }) => statement?.grade === "D").length,
  conflictQuestionIds: answers
    .filter(({ alternatives }) => alternatives.length > 1)
    .map(({ questionId }) => questionId),
  nextQuestionId: assessment.nextQuestions.find(({ value }) => value > 0)?.questionId ?? null,
  decidedOptionId: decision?.optionId ?? null,
});
