import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow, VerdictLevel } from "../../../src-shared/contract/results.ts";

const levelsWeakestFirst: readonly VerdictLevel[] = ["open", "leaning", "strong", "proven"];

/** Weakest first: conflicts, then the weaker verdict, then the smaller lead; then by name. */
export const weakestFirst = (
  rows: readonly PortfolioRow[],
  compareNames: (one: string, other: string) => number,
): readonly PortfolioRow[] =>
  rows.toSorted(
    (a, b) =>
      Number(b.conflictQuestionIds.length > 0) - Number(a.conflictQuestionIds.length > 0) ||
      levelsWeakestFirst.indexOf(a.verdict.level) - levelsWeakestFirst.indexOf(b.verdict.level) ||
      a.lead - b.lead ||
      compareNames(a.name, b.name),
  );

/** What most deserves work in an application's result. */
export type WeakPoint =
  | { readonly kind: "conflicts" | "nothing" | "assumptions" | "open"; readonly count: number }
  | { readonly kind: "tie"; readonly points: number; readonly optionId: OptionId }
  | { readonly kind: "gates"; readonly gateId: string }
  | { readonly kind: "next"; readonly questionId: string }
  | { readonly kind: "none" };

/** Below these the answers, or the lead, are too thin to speak of anything else. */
const THIN_COVERAGE = 0.2;
const THIN_LEAD = 1;

export const weakPoint = (row: PortfolioRow): WeakPoint => {
  const {
    verdict,
    conflictQuestionIds,
    coverage,
    lead,
    runnerUpId,
    assumptions,
    nextQuestionId,
    openQuestions,
  } = row;
  if (conflictQuestionIds.length > 0) return { kind: "conflicts", count: conflictQuestionIds.length };
  if (coverage < THIN_COVERAGE) return { kind: "nothing", count: openQuestions };
  if (verdict.level !== "proven" && lead < THIN_LEAD && runnerUpId !== null) {
    return { kind: "tie", points: lead, optionId: runnerUpId };
  }
  const waiting = waitingGate(row);
  if (waiting !== undefined) return { kind: "gates", gateId: waiting };
  if (nextQuestionId !== null) return { kind: "next", questionId: nextQuestionId };
  if (assumptions > 0) return { kind: "assumptions", count: assumptions };
  return openQuestions > 0 ? { kind: "open", count: openQuestions } : { kind: "none" };
};

/** The first gate that keeps the leading option conditional. */
const waitingGate = ({ gates, verdict }: PortfolioRow): string | undefined => {
  const { optionId } = verdict;
  if (optionId === null) return undefined;
  const of = (outcome: "open" | "condition") =>
    gates.find(({ outcomes }) => outcomes[optionId] === outcome)?.gateId;
  return of("open") ?? of("condition");
};
