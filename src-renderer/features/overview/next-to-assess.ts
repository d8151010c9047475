import type { PortfolioRow } from "../../../src-shared/contract/results.ts";

export interface NextToAssess {
  readonly applicationId: PortfolioRow["applicationId"];
  readonly name: string;
  readonly questionId: string;
  readonly isStarted: boolean;
}

type Row = Pick<PortfolioRow, "applicationId" | "name" | "nextQuestionId" | "decidedOptionId" | "coverage">;

/**
 * Where to go on: of the undecided applications with a question that can still change the result, the one
 * that was begun and is furthest from done; if none was begun, the first.
 */
export const nextToAssess = (rows: readonly Row[]): NextToAssess | undefined => {
  const waiting = rows.flatMap(({ applicationId, name, nextQuestionId, decidedOptionId, coverage }) =>
    nextQuestionId === null || decidedOptionId !== null
      ? []
      : [{ applicationId, name, questionId: nextQuestionId, coverage, isStarted: coverage > 0 }],
  );
  const started = waiting.filter(({ isStarted }) => isStarted);
  return started.toSorted((one, other) => one.coverage - other.coverage)[0] ?? waiting[0];
};
