import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { Assessment, OptionResult } from "../../../src-shared/contract/results.ts";

export interface ScoredApplication {
  readonly id: ApplicationId;
  readonly name: string;
  readonly assessment: Assessment;
}

/** The shape that `case score` prints too, with option ids as keys. */
export const asJson = ({ assessment, id, name }: ScoredApplication): object => ({
  id,
  name,
  verdict: assessment.verdict,
  scores: perOption(assessment, ({ score }) => score),
  status: perOption(assessment, ({ status }) => status),
  coverage: assessment.coverage,
  low: perOption(assessment, ({ low }) => low),
  high: perOption(assessment, ({ high }) => high),
  lead: assessment.lead,
  proven: assessment.proven,
  gates: assessment.gates.filter(({ outcomes }) =>
    Object.values(outcomes).some((outcome) => outcome !== "pass"),
  ),
  next: assessment.nextQuestions.map(({ flip, questionId, value }) => ({
    question: questionId,
    value,
    flip,
  })),
});

export const asLines = ({ assessment, name }: ScoredApplication): readonly string[] => [
  `${name}: ${verdictOf(assessment)}, ${percent(assessment.coverage)} covered`,
  ...assessment.options.map(
    ({ high, low, optionId, score, status }) =>
      `  ${optionId.padEnd(8)} ${score.toFixed(1).padStart(5)}  [${low.toFixed(1)} to ${high.toFixed(1)}]  ${status}`,
  ),
  `  next: ${
    assessment.nextQuestions
      .filter(({ value }) => value > 0)
      .slice(0, 3)
      .map(({ questionId }) => questionId)
      .join(", ") || "nothing: no single answer would change the leader"
  }`,
];

const verdictOf = ({ verdict }: Assessment): string =>
  [verdict.optionId ?? "no option", verdict.level, ...(verdict.conditional ? ["conditional"] : [])].join(
    ", ",
  );

const percent = (share: number): string => `${Math.round(share * 100)} %`;

const perOption = <Value>(
  { options }: Assessment,
  read: (option: OptionResult) => Value,
): Partial<Record<OptionId, Value>> =>
  Object.fromEntries(options.map((option) => [option.optionId, read(option)] as const));
