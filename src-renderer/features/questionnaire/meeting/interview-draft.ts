import { InterviewId } from "../../../../src-shared/contract/ids.ts";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import type { Language } from "../../../../src-shared/contract/text.ts";

/** An interview as it is set up before it begins. */
export interface InterviewDraft extends Pick<
  Interview,
  "role" | "sectionIds" | "applicationIds" | "contactIds" | "consultantIds"
> {
  readonly subject: string;
  /** One name or role a line: those in the room who are no contacts. */
  readonly others: string;
}

/** One that nobody planned: today, with whoever owns an application. */
export const unplannedInterview = (): Interview => ({
  id: InterviewId.parse(crypto.randomUUID()),
  day: new Date().toISOString().slice(0, 10),
  siteId: null,
  subject: { en: "", fr: "" },
  presentRoles: [],
  consultantIds: [],
  applicationIds: [],
  state: "planned",
  starts: null,
  minutes: null,
  minutesHeld: null,
  role: "owner",
  sectionIds: [],
  contactIds: [],
  summary: "",
});

export const draftOf = (interview: Interview, language: Language): InterviewDraft => {
  const { role, sectionIds, applicationIds, contactIds, consultantIds } = interview;
  return {
    role,
    sectionIds,
    applicationIds,
    contactIds,
    consultantIds,
    subject: interview.subject[language],
    others: interview.presentRoles.map((present) => present[language]).join("\n"),
  };
};

const othersOf = ({ others }: InterviewDraft): readonly string[] =>
  others
    .split("\n")
    .map((line) => line.trim())
    .filter((line) => line !== "");

/** The interview that a draft describes. A text that was not changed keeps both its languages. */
export const interviewOf = (
  draft: InterviewDraft,
  before: Interview,
  language: Language,
  fallbackSubject: string,
): Interview => {
  const { others: _others, subject: written, ...set } = draft;
  const subject = written.trim() === "" ? fallbackSubject : written.trim();
  return {
    ...before,
    ...set,
    state: "planned",
    subject: before.subject[language] === subject ? before.subject : { en: subject, fr: subject },
    presentRoles: othersOf(draft).map(
      (name) => before.presentRoles.find((role) => role[language] === name) ?? { en: name, fr: name },
    ),
  };
};
