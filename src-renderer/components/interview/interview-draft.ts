import { InterviewId } from "../../../src-shared/contract/ids.ts";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { usualMinutes } from "../../../src-shared/domain/desk/clashes.ts";
import { inBoth } from "../written-text.ts";

/** An interview as it is being planned or set up: what is not said yet is empty. */
export interface InterviewDraft extends Pick<
  Interview,
  "id" | "day" | "siteId" | "role" | "contactIds" | "consultantIds" | "sectionIds" | "applicationIds"
> {
  readonly subject: string;
  readonly starts: string;
  readonly minutes: number;
  /** One name or role a line: those in the room who are no contacts. */
  readonly others: string;
}

export const newDraft = (day: string, role: Interview["role"]): InterviewDraft => ({
  id: InterviewId.parse(crypto.randomUUID()),
  subject: "",
  day,
  starts: "",
  minutes: usualMinutes,
  siteId: null,
  role,
  contactIds: [],
  others: "",
  consultantIds: [],
  sectionIds: [],
  applicationIds: [],
});

export const draftOf = (interview: Interview, language: Language): InterviewDraft => ({
  ...interview,
  subject: interview.subject[language],
  starts: interview.starts ?? "",
  minutes: interview.minutes ?? usualMinutes,
  others: interview.presentRoles.map((present) => present[language]).join("\n"),
});

/** What the draft makes of the interview that was there before, if one was. A text that was not changed keeps both its languages. */
export const interviewFrom = (
  { subject, starts, others, ...draft }: InterviewDraft,
  before: Interview | undefined,
  language: Language,
): Interview => ({
  state: "planned",
  minutesHeld: null,
  summary: "",
  ...before,
  ...draft,
  subject: inBoth(subject, language, before?.subject),
  starts: starts === "" ? null : starts,
  presentRoles: namesIn(others).map(
    (name) => before?.presentRoles.find((role) => role[language] === name) ?? { en: name, fr: name },
  ),
});

const namesIn = (lines: string): readonly string[] =>
  lines
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");
