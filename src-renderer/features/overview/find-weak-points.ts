import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";

interface About {
  readonly applicationId: PortfolioRow["applicationId"];
  readonly name: string;
  /** The question to go to: the one in conflict, else where asking helps most, if it still does. */
  readonly questionId: string | null;
}

export type WeakPoint = About &
  (
    | { readonly kind: "conflict"; readonly conflicts: number }
    | {
        readonly kind: "open";
        readonly coverage: number;
        readonly openQuestions: number;
        readonly tie: Tie | null;
      }
    | { readonly kind: "conditional"; readonly optionId: OptionId; readonly gateIds: readonly string[] }
    | { readonly kind: "assumed"; readonly assumptions: number }
  );

interface Tie {
  readonly firstId: OptionId;
  readonly secondId: OptionId;
  readonly points: number;
}

const order: readonly WeakPoint["kind"][] = ["conflict", "open", "conditional", "assumed"];

/** What a lead would look at first: contradictions, then open verdicts, open gates, and assumptions. */
export const findWeakPoints = (rows: readonly PortfolioRow[]): readonly WeakPoint[] =>
  rows
    .flatMap(weakPointsOf)
    .toSorted(
      (one, other) => order.indexOf(one.kind) - order.indexOf(other.kind) || weightOf(other) - weightOf(one),
    );

const weakPointsOf = (row: PortfolioRow): readonly WeakPoint[] => {
  const about: About = { applicationId: row.applicationId, name: row.name, questionId: row.nextQuestionId };
  const { optionId, level, conditional } = row.verdict;
  const points: WeakPoint[] = [];
  const [firstConflict] = row.conflictQuestionIds;
  if (firstConflict !== undefined) {
    const conflicts = row.conflictQuestionIds.length;
    points.push({ ...about, questionId: firstConflict, kind: "conflict", conflicts });
  }
  if (level === "open") {
    const { coverage, openQuestions } = row;
    points.push({ ...about, kind: "open", coverage, openQuestions, tie: tieOf(row) });
  } else if (conditional && optionId) {
    const gateIds = row.gates
      .filter(({ outcomes }) => outcomes[optionId] === "open" || outcomes[optionId] === "condition")
      .map(({ gateId }) => gateId);
    points.push({ ...about, kind: "conditional", optionId, gateIds });
  }
  if (row.assumptions > 0) points.push({ ...about, kind: "assumed", assumptions: row.assumptions });
  return points;
};

const tieOf = ({ verdict, runnerUpId, options, lead }: PortfolioRow): Tie | null => {
  const firstId = verdict.optionId ?? options.find(({ rank }) => rank === 1)?.optionId;
  return firstId && runnerUpId ? { firstId, secondId: runnerUpId, points: lead } : null;
};

/** Within a kind: more conflicts, less coverage, more assumptions first; of gates the fewest, since those are nearest to being lifted. */
const weightOf = (point: WeakPoint): number => {
  switch (point.kind) {
    case "conflict":
      return point.conflicts;
    case "open":
      return 1 - point.coverage;
    case "conditional":
      return -point.gateIds.length;
    case "assumed":
      return point.assumptions;
  }
};
