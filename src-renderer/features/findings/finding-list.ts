import type { Action, Finding } from "../../../src-shared/contract/findings.ts";

const severities: readonly Finding["severity"][] = ["high", "medium", "low"];

/** A finding with what to do about it. */
export interface FindingWithActions {
  readonly finding: Finding;
  readonly actions: readonly Action[];
}

/** Gravest first, and within a gravity as they were written. */
export const bySeverity = (findings: readonly Finding[]): readonly Finding[] =>
  findings.toSorted((one, other) => severities.indexOf(one.severity) - severities.indexOf(other.severity));

/** Open before closed, then by day; an action without a day comes after those that have one. */
const byUrgency = (actions: readonly Action[]): readonly Action[] =>
  actions.toSorted(
    (one, other) =>
      Number(one.state !== "open") - Number(other.state !== "open") ||
      (one.due ?? "9999").localeCompare(other.due ?? "9999"),
  );

export const withActions = (
  findings: readonly Finding[],
  actions: readonly Action[],
): readonly FindingWithActions[] =>
  bySeverity(findings).map((finding) => ({
    finding,
    actions: byUrgency(actions.filter(({ findingId }) => findingId === finding.id)),
  }));

/** Actions that follow from no finding, or from one that was taken away. */
export const looseActions = (findings: readonly Finding[], actions: readonly Action[]): readonly Action[] =>
  byUrgency(actions.filter(({ findingId }) => !findings.some(({ id }) => id === findingId)));

/** On `day` (`YYYY-MM-DD`) it should have been done already. */
export const isOverdue = ({ due, state }: Action, day: string): boolean =>
  state === "open" && due !== null && due < day;
