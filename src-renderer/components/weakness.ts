import type { OptionId } from "../../src-shared/contract/content.ts";
import type { PortfolioRow, VerdictLevel } from "../../src-shared/contract/results.ts";

type Compare = (one: string, other: string) => number;

const levelsWeakestFirst: readonly VerdictLevel[] = ["open", "leaning", "strong", "proven"];

/**
 * Weakest first: open verdicts and ties, then conflicts, then the weaker verdict, then the smaller lead; then by
 * name, as the language sorts.
 */
export const weakestFirst = (rows: readonly PortfolioRow[], compare: Compare): readonly PortfolioRow[] =>
  rows.toSorted(
    (a, b) =>
      Number(isUnsettled(b)) - Number(isUnsettled(a)) ||
      Number(b.conflictQuestionIds.length > 0) - Number(a.conflictQuestionIds.length > 0) ||
      levelsWeakestFirst.indexOf(a.verdict.level) - levelsWeakestFirst.indexOf(b.verdict.level) ||
      a.lead - b.lead ||
      compare(a.name, b.name),
  );

const isUnsettled = (row: PortfolioRow): boolean => row.verdict.level === "open" || isTie(row);

/** Two options are level, or nearly so. */
const isTie = (row: PortfolioRow): boolean =>
  levelOptions(row).length > 1 ||
  (row.verdict.level !== "proven" && row.lead < THIN_LEAD && row.runnerUpId !== null);

/** The options that share the first place where none leads. */
export const levelOptions = ({ options, verdict }: PortfolioRow): readonly OptionId[] =>
  verdict.optionId === null ? options.filter(({ rank }) => rank === 1).map(({ optionId }) => optionId) : [];

/** What most deserves work in an application's result. */
export type WeakPoint =
  | { readonly kind: "conflicts" | "nothing" | "assumptions" | "open"; readonly count: number }
  | { readonly kind: "tie"; readonly points: number; readonly optionId: OptionId }
  | { readonly kind: "level"; readonly optionIds: readonly OptionId[] }
  | { readonly kind: "gates"; readonly gateId: string }
  | { readonly kind: "next"; readonly questionId: string }
  | { readonly kind: "none" };

/** Below these the answers, or the lead, are too thin to speak of anything else. */
const THIN_COVERAGE = 0.2;
const THIN_LEAD = 1;

export const weakPoint = (row: PortfolioRow): WeakPoint => {
  const { conflictQuestionIds, coverage, lead, runnerUpId, assumptions, nextQuestionId, openQuestions } = row;
  if (conflictQuestionIds.length > 0) return { kind: "conflicts", count: conflictQuestionIds.length };
  if (coverage < THIN_COVERAGE) return { kind: "nothing", count: openQuestions };
  const optionIds = levelOptions(row);
  if (optionIds.length > 1) return { kind: "level", optionIds };
  if (runnerUpId !== null && isTie(row)) {
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

/** The kinds of weakness, with what one application that has it weighs. */
const weakWeights = {
  conflict: 8,
  noOption: 6,
  tie: 5,
  thin: 4,
  gateOpen: 3,
  differs: 2,
  assumptions: 1,
} as const;
export type WeakKind = keyof typeof weakWeights;

/** All that is weak in one result; `weakPoint` names the most pressing. */
export const weakKindsOf = (row: PortfolioRow): readonly WeakKind[] => {
  const { verdict, options, decidedOptionId } = row;
  const { optionId } = verdict;
  const isWeak: Readonly<Record<WeakKind, boolean>> = {
    conflict: row.conflictQuestionIds.length > 0,
    noOption: options.every(({ status }) => status === "excluded"),
    tie: isTie(row),
    thin: row.coverage < THIN_COVERAGE,
    gateOpen: optionId !== null && row.gates.some(({ outcomes }) => outcomes[optionId] === "open"),
    differs: decidedOptionId !== null && decidedOptionId !== optionId,
    assumptions: row.assumptions > 0,
  };
  return weakKinds.filter((kind) => isWeak[kind]);
};

export const weakKinds = [
  "conflict",
  "noOption",
  "tie",
  "thin",
  "gateOpen",
  "differs",
  "assumptions",
] as const;

export interface Weakness {
  readonly kind: WeakKind;
  /** Weakest first. */
  readonly rows: readonly PortfolioRow[];
}

/** What is weak in the portfolio, the heaviest first: how many are affected, by how grave it is. */
export const weaknessesOf = (rows: readonly PortfolioRow[], compare: Compare): readonly Weakness[] => {
  const ordered = weakestFirst(rows, compare);
  const weightOf = ({ kind, rows: affected }: Weakness): number => weakWeights[kind] * affected.length;
  return weakKinds
    .map((kind) => ({ kind, rows: ordered.filter((row) => weakKindsOf(row).includes(kind)) }))
    .filter(({ rows: affected }) => affected.length > 0)
    .toSorted((one, other) => weightOf(other) - weightOf(one));
};
