import { InterviewId } from "../../../src-shared/contract/ids.ts";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { usualMinutes } from "../../../src-shared/domain/desk/clashes.ts";
import { inBoth } from "../../components/written-text.ts";

/** An interview as it is being written: what is not said yet is empty. */
export interface InterviewDraft extends Pick<
  Interview,
  "id" | "siteId" | "role" | "contactIds" | "consultantIds" | "sectionIds" | "applicationIds"
> {
  readonly subject: string;
  readonly day: string;
  readonly starts: string;
  readonly minutes: number;
}

export const newDraft = (day: string): InterviewDraft => ({
  id: InterviewId.parse(crypto.randomUUID()),
  subject: "",
  day,
  starts: "",
  minutes: usualMinutes,
  siteId: null,
  role: "other",
  contactIds: [],
  consultantIds: [],
  sectionIds: [],
  applicationIds: [],
});

export const draftOf = (interview: Interview, language: Language): InterviewDraft => ({
  ...interview,
  subject: interview.subject[language],
  starts: interview.starts ?? "",
  minutes: interview.minutes ?? usualMinutes,
});

export const isComplete = ({ subject, day }: InterviewDraft): boolean => subject.trim() !== "" && day !== "";

/** What the draft makes of the interview that was there before, if one was. */
export const interviewFrom = (
  { subject, starts, ...draft }: InterviewDraft,
  before: Interview | undefined,
  language: Language,
): Interview => ({
  presentRoles: [],
  state: "planned",
  minutesHeld: null,
  summary: "",
  ...before,
  ...draft,
  subject: inBoth(subject, language, before?.subject),
  starts: starts === "" ? null : starts,
});
