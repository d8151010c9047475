import type { Action, Finding } from "../../../src-shared/contract/findings.ts";
import { ApplicationId } from "../../../src-shared/contract/ids.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { inBoth } from "../../components/written-text.ts";

/** A finding as a person writes it, in one language. */
export interface FindingDraft {
  readonly severity: Finding["severity"];
  readonly title: string;
  readonly text: string;
  readonly applicationIds: readonly string[];
  readonly questionIds: readonly string[];
}

export const draftOfFinding = (finding: Finding | undefined, language: Language): FindingDraft =>
  finding
    ? { ...finding, title: finding.title[language], text: finding.text[language] }
    : { severity: "medium", title: "", text: "", applicationIds: [], questionIds: [] };

export const findingOf = (draft: FindingDraft, before: Finding | undefined, language: Language): Finding => ({
  id: before?.id ?? crypto.randomUUID(),
  severity: draft.severity,
  title: inBoth(draft.title, language, before?.title),
  text: inBoth(draft.text, language, before?.text),
  applicationIds: draft.applicationIds.map((id) => ApplicationId.parse(id)),
  questionIds: [...draft.questionIds],
});

/** An action as a person writes it; an empty day and no number say that it is not known. */
export interface ActionDraft {
  readonly findingId: string | null;
  readonly title: string;
  readonly owner: string;
  readonly due: string;
  readonly effortDays: number;
  readonly state: Action["state"];
}

export const draftOfAction = (
  action: Action | undefined,
  findingId: string | null,
  language: Language,
): ActionDraft =>
  action
    ? {
        findingId,
        title: action.title[language],
        owner: action.owner[language],
        due: action.due ?? "",
        effortDays: action.effortDays ?? Number.NaN,
        state: action.state,
      }
    : { findingId, title: "", owner: "", due: "", effortDays: Number.NaN, state: "open" };

export const actionOf = (draft: ActionDraft, before: Action | undefined, language: Language): Action => ({
  id: before?.id ?? crypto.randomUUID(),
  findingId: draft.findingId,
  title: inBoth(draft.title, language, before?.title),
  owner: inBoth(draft.owner, language, before?.owner),
  due: draft.due === "" ? null : draft.due,
  effortDays: Number.isNaN(draft.effortDays) ? null : draft.effortDays,
  state: draft.state,
});
