import type { ReviewRefusal } from "../../rpc/review-refusals.ts";
import type { Person } from "../../contract/engagements.ts";
import { ReportSection } from "../../contract/reports.ts";
import type { ReviewState, ReviewStep, ReviewStepKind, SectionSeals } from "../../contract/reviews.ts";

const stateAfter = {
  submit: "inReview",
  requestChanges: "changesRequested",
  approve: "approved",
  issue: "issued",
} as const satisfies Record<ReviewStepKind, ReviewState>;

/** Where a report stands after its steps, oldest first. */
export const stateOf = (steps: readonly Pick<ReviewStep, "kind">[]): ReviewState => {
  const last = steps.at(-1);
  return last ? stateAfter[last.kind] : "draft";
};

/** Whether somebody stands by the report. */
export const isFinal = (state: ReviewState): boolean => state === "approved" || state === "issued";

/** Who stands by the report, and since when; null where nobody ever did. */
export const approvalOf = (
  steps: readonly Pick<ReviewStep, "kind" | "author" | "day">[],
): { readonly by: string; readonly on: string } | null => {
  const approval = steps.findLast(({ kind }) => kind === "approve");
  return approval ? { by: approval.author, on: approval.day } : null;
};

/** The version that is issued next; the first is 1. */
export const nextVersion = (steps: readonly Pick<ReviewStep, "kind">[]): number =>
  steps.filter(({ kind }) => kind === "issue").length + 1;

const turnsIn = {
  draft: ["submit"],
  inReview: ["approve", "requestChanges"],
  changesRequested: ["submit"],
  approved: ["issue", "requestChanges", "submit"],
  issued: ["submit"],
} as const satisfies Record<ReviewState, readonly ReviewStepKind[]>;

/** The steps that follow on a state, the most usual first. */
export const turnsOf = (state: ReviewState): readonly ReviewStepKind[] => turnsIn[state];

const leadSteps: ReadonlySet<ReviewStepKind> = new Set(["requestChanges", "approve", "issue"]);

export interface Reviewer {
  readonly name: string;
  readonly role: Person["role"];
  /** Whether somebody else recorded something that the report says. */
  readonly hasCoauthors: boolean;
}

/**
 * Why a person may not take a step; null where they may. A lead asks for changes, approves and issues; nobody
 * approves what nobody but themselves has written (report.md, section 3).
 */
export const refusalOf = (
  kind: ReviewStepKind,
  state: ReviewState,
  { hasCoauthors, name, role }: Reviewer,
): ReviewRefusal | null => {
  if (!turnsOf(state).includes(kind)) return "outOfTurn";
  if (name.trim() === "") return "unnamed";
  if (leadSteps.has(kind) && role !== "lead") return "notLead";
  if (kind === "approve" && !hasCoauthors) return "onlyAuthor";
  return null;
};

/** What the report said when it was last sent on; undefined where it never was. */
export const lastSealed = <Step extends Pick<ReviewStep, "kind" | "seals">>(
  steps: readonly Step[],
): Step | undefined => steps.findLast(({ kind }) => kind !== "requestChanges");

/** The sections that say something else now, in the order of the report; one that came or went is among them. */
export const changedSections = (sealed: SectionSeals, current: SectionSeals): readonly ReportSection[] =>
  ReportSection.options.filter((section) => sealed[section] !== current[section]);
