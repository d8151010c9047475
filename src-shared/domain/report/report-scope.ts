import { ReportSection } from "../../contract/reports.ts";
import type { ApplicationId } from "../../contract/ids.ts";
import type { ReportInput } from "./report-input.ts";

/** Which part of a report is wanted. */
export interface ReportScope {
  readonly sections?: readonly ReportSection[] | undefined;
  readonly applicationId?: ApplicationId | undefined;
  /** It goes to a reviewer and comes back. */
  readonly isForReview?: boolean;
}

/** What a reader of one application wants: its sheet, and what that rests on. */
const aboutOneApplication: readonly ReportSection[] = ["sheets", "gateTexts", "stamp", "answers"];

/** The sections of a scope, in the order in which they are read, whatever the order in which they were named. */
export const sectionsIn = ({ applicationId, sections }: ReportScope): readonly ReportSection[] => {
  const wanted = sections ?? (applicationId === undefined ? ReportSection.options : aboutOneApplication);
  return ReportSection.options.filter((section) => wanted.includes(section));
};

/** The input as far as it concerns one application; what was answered for the organisation holds for it too. */
export const inputAbout = (input: ReportInput, applicationId: ApplicationId): ReportInput => {
  const isIt = (one: { readonly applicationId: ApplicationId }): boolean =>
    one.applicationId === applicationId;
  const findings = input.findings.filter(({ applicationIds }) => applicationIds.includes(applicationId));
  const findingIds = new Set(findings.map(({ id }) => id));
  return {
    ...input,
    applications: input.applications.filter(({ id }) => id === applicationId),
    rows: input.rows.filter(isIt),
    answers: input.answers.filter(
      (answer) => answer.applicationId === null || answer.applicationId === applicationId,
    ),
    assessments: new Map([...input.assessments].filter(([id]) => id === applicationId)),
    explanations: new Map([...input.explanations].filter(([id]) => id === applicationId)),
    decisions: input.decisions.filter(isIt),
    dependencies: input.dependencies.filter(
      ({ fromId, toId }) => fromId === applicationId || toId === applicationId,
    ),
    findings,
    actions: input.actions.filter(({ findingId }) => findingId !== null && findingIds.has(findingId)),
  };
};
