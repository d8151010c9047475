import type { Contact } from "../../src-shared/contract/desk.ts";
import type { Person, Site } from "../../src-shared/contract/engagements.ts";
import type { EngagementId, InterviewId } from "../../src-shared/contract/ids.ts";
import type { Interview } from "../../src-shared/contract/interviews.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import { usualMinutes } from "../../src-shared/domain/desk/clashes.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { CalendarEvent, WriteCalendar } from "../calendar/calendar-file.ts";
import type { Clock, Files, Reader, Store } from "../ports.ts";
import type { HandlersFor } from "./handlers-for.ts";
import { requireEngagement } from "./require-engagement.ts";

export interface InterviewCalendarDeps {
  readonly clock: Clock;
  readonly files: Files;
  readonly store: Store;
  readonly writeCalendar: WriteCalendar;
}

export type InterviewCalendarService = HandlersFor<"interviews.export">;

/** Hands interviews to whatever calendar the person keeps; the id of an event is that of its interview. */
export const createInterviewCalendarService = ({
  clock,
  files,
  store,
  writeCalendar,
}: InterviewCalendarDeps): InterviewCalendarService => ({
  "interviews.export": async ({ engagementId, interviewId, language }) => {
    const { code } = await requireEngagement(store.read, engagementId);
    const interviews = chosen(await store.read.listInterviews(engagementId), interviewId);
    const known = await whoAndWhere(store.read, engagementId);
    const fileName = `${code}_${language === "fr" ? "entretiens" : "interviews"}.ics`;
    const { fileId, path } = await files.offer(fileName);
    const events = interviews.map((interview) => eventOf(interview, known, language));
    await writeCalendar({ name: code, madeAt: clock.now(), events }, path);
    return { fileId, fileName };
  },
});

const chosen = (interviews: readonly Interview[], id: InterviewId | null): readonly Interview[] => {
  if (id === null) {
    return interviews
      .filter(({ state }) => state === "planned")
      .toSorted((one, other) => startOf(one).localeCompare(startOf(other)));
  }
  const interview = interviews.find((one) => one.id === id);
  if (!interview) throw problem("record.unknown", { noun: "interview", id });
  return [interview];
};

const startOf = ({ day, starts, id }: Interview): string => `${day} ${starts ?? ""} ${id}`;

interface WhoAndWhere {
  readonly people: readonly Person[];
  readonly contacts: readonly Contact[];
  readonly sites: readonly Site[];
}

const whoAndWhere = async (reader: Reader, engagementId: EngagementId): Promise<WhoAndWhere> => {
  const [people, contacts, sites] = await Promise.all([
    reader.listPeople(engagementId),
    reader.listContacts(engagementId),
    reader.listSites(engagementId),
  ]);
  return { people, contacts, sites };
};

const eventOf = (
  interview: Interview,
  { people, contacts, sites }: WhoAndWhere,
  language: Language,
): CalendarEvent => ({
  id: interview.id,
  day: interview.day,
  starts: interview.starts,
  minutes: interview.minutes ?? usualMinutes,
  subject: interview.subject[language],
  place: sites.find(({ id }) => id === interview.siteId)?.name[language] ?? "",
  description: [
    ...contacts
      .filter(({ id }) => interview.contactIds.includes(id))
      .map(({ name, jobTitle }) => (jobTitle === "" ? name : `${name}, ${jobTitle}`)),
    ...interview.presentRoles.map((role) => role[language]),
    ...people.filter(({ id }) => interview.consultantIds.includes(id)).map(({ name }) => name),
  ].join("\n"),
});
