import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import {
  ApplicationId,
  ContactId,
  EngagementId,
  FileId,
  InterviewId,
  PersonId,
  SiteId,
  ofEngagement,
} from "./ids.ts";
import { Day, Instant, Language, LocalisedText, TimeOfDay } from "./text.ts";

/** Whom an interview is with: it decides which sections its agenda proposes. */
export const AgendaRole = z.enum(["cio", "security", "finance", "owner", "operations", "other"]);
export type AgendaRole = z.output<typeof AgendaRole>;

/** A meeting planned or held. What came later has a default, so that earlier records stay readable. */
export const Interview = z.object({
  id: InterviewId,
  day: Day,
  siteId: SiteId.nullable(),
  subject: LocalisedText,
  presentRoles: z.array(LocalisedText),
  consultantIds: z.array(PersonId),
  /** Empty where the organisation is talked about. */
  applicationIds: z.array(ApplicationId),
  state: z.enum(["planned", "held", "cancelled"]).default("held"),
  starts: TimeOfDay.nullable().default(null),
  /** As planned. */
  minutes: z.int().min(5).max(1_440).nullable().default(null),
  /** As the timer counted them. */
  minutesHeld: z.int().min(0).max(1_440).nullable().default(null),
  role: AgendaRole.default("other"),
  /** Sections of the questionnaire to cover, as the pack names its dimensions. */
  sectionIds: z.array(z.string().max(60)).max(100).default([]),
  contactIds: z.array(ContactId).max(100).default([]),
  /** What was read back and agreed at the end. */
  summary: z.string().max(20_000).default(""),
});
export type Interview = z.output<typeof Interview>;

/** Something that came up in an interview and is taken up later. */
export const ParkedItem = z.object({
  id: z.uuid(),
  interviewId: InterviewId.nullable(),
  text: z.string().trim().min(1).max(2_000),
  applicationId: ApplicationId.nullable(),
  questionId: z.string().nullable(),
  done: z.boolean(),
});
export type ParkedItem = z.output<typeof ParkedItem>;

/** What an interview still has to cover, by section and application (null: the organisation). */
const InterviewCoverage = z.object({
  interviewId: InterviewId,
  open: z.int(),
  parts: z.array(
    z.object({
      applicationId: ApplicationId.nullable(),
      sectionId: z.string(),
      open: z.int(),
      /** Where to begin. */
      firstQuestionId: z.string(),
    }),
  ),
});

const recorded = z.object({ recordedAt: Instant });

export const interviewProcedures = {
  "interviews.record": mutation({
    input: z.object({ engagementId: EngagementId, interview: Interview }),
    output: recorded,
    changes: ["engagements"],
  }),
  "interviews.delete": mutation({
    input: z.object({ engagementId: EngagementId, id: InterviewId }),
    output: recorded,
    changes: ["engagements"],
  }),
  /** The planned ones as a calendar file, or the one that is named. */
  "interviews.export": mutation({
    input: z.object({
      engagementId: EngagementId,
      interviewId: InterviewId.nullable(),
      language: Language,
    }),
    output: z.object({ fileId: FileId, fileName: z.string() }),
    changes: [],
  }),
  /** Of every interview that was not cancelled. */
  "interviewCoverage.list": query({
    input: ofEngagement,
    output: z.array(InterviewCoverage),
    reads: ["engagements", "answers", "inventory"],
  }),
  "parkedItems.list": query({
    input: ofEngagement,
    output: z.array(ParkedItem),
    reads: ["desk"],
  }),
  "parkedItems.record": mutation({
    input: z.object({ engagementId: EngagementId, parkedItem: ParkedItem }),
    output: recorded,
    changes: ["desk"],
  }),
  "parkedItems.delete": mutation({
    input: z.object({ engagementId: EngagementId, id: z.uuid() }),
    output: recorded,
    changes: ["desk"],
  }),
} as const;
