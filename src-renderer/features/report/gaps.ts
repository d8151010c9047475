import type { PortfolioRow } from "../../../src-shared/contract/results.ts";

type GapKind = "conflicts" | "open" | "conditional" | "assumptions" | "undecided";

/** Something the report will have to admit, and the applications where it is so. */
export interface Gap {
  readonly kind: GapKind;
  /** Conflicts and assumptions count answers, the others applications. */
  readonly count: number;
  readonly rows: readonly PortfolioRow[];
}

/** What is missing for a report without reservations, most pressing first. */
export const gapsOf = (rows: readonly PortfolioRow[]): readonly Gap[] => {
  const applications = (kind: GapKind, isMissing: (row: PortfolioRow) => boolean): Gap => {
    const found = rows.filter(isMissing);
    return { kind, count: found.length, rows: found };
  };
  const answers = (kind: GapKind, countIn: (row: PortfolioRow) => number): Gap => ({
    kind,
    count: rows.reduce((sum, row) => sum + countIn(row), 0),
    rows: rows.filter((row) => countIn(row) > 0).toSorted((one, other) => countIn(other) - countIn(one)),
  });
  return [
    answers("conflicts", ({ conflictQuestionIds }) => conflictQuestionIds.length),
    applications("open", ({ verdict }) => verdict.level === "open"),
    applications("conditional", ({ verdict }) => verdict.conditional),
    answers("assumptions", ({ assumptions }) => assumptions),
    applications("undecided", ({ decidedOptionId }) => decidedOptionId === null),
  ].filter(({ count }) => count > 0);
};
