import type { Statement } from "../../src-shared/contract/answers.ts";
import { ApplicationId, EngagementId } from "../../src-shared/contract/ids.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";

export const engagementId = EngagementId.parse("0192f0aa-0000-7000-8000-0000000000e1");

export const applicationIdOf = (number: number): ApplicationId =>
  ApplicationId.parse(`0192f0aa-0000-7000-8000-${number.toString(16).padStart(12, "0")}`);

export const said = (value: Statement["value"]): Statement => ({
  state: "answered",
  value,
  grade: "C",
  respondent: "Chief information officer",
  interviewId: null,
  reason: "",
});

/** The change that records a statement about an application. */
export const answerOf = (applicationId: ApplicationId, value: Statement["value"], questionId = "APP-01") =>
  ({
    engagementId,
    entityType: "answer",
    entityId: `${applicationId}/${questionId}`,
    field: "statement",
    kind: "set",
    value: said(value),
  }) as const satisfies Change;

/** The change by which a person names an application. */
export const applicationOf = (applicationId: ApplicationId, name: string) =>
  ({
    engagementId,
    entityType: "application",
    entityId: applicationId,
    field: "edits",
    kind: "set",
    value: { name },
  }) as const satisfies Change;
