import { z } from "zod";
import { job, mutation, query } from "../rpc/procedure.ts";
import { OptionId } from "./content.ts";
import { ApplicationId, EngagementId, FileId, PersonId, ofEngagement } from "./ids.ts";
import { ReportSection } from "./reports.ts";
import { Day, Instant, LocalisedText } from "./text.ts";

export const Severity = z.enum(["high", "medium", "low"]);

export const Finding = z.object({
  id: z.uuid(),
  severity: Severity,
  title: LocalisedText,
  text: LocalisedText,
  applicationIds: z.array(ApplicationId),
  questionIds: z.array(z.string()),
});
export type Finding = z.output<typeof Finding>;

export const Action = z.object({
  id: z.uuid(),
  findingId: z.uuid().nullable(),
  title: LocalisedText,
  owner: LocalisedText,
  due: Day.nullable(),
  effortDays: z.number().min(0).nullable(),
  state: z.enum(["open", "done", "dropped"]),
});
export type Action = z.output<typeof Action>;

/** A remark on a section, application, answer or finding, named by its kind and id. */
export const Comment = z.object({
  id: z.uuid(),
  about: z.object({ kind: z.enum(["section", "application", "answer", "finding"]), id: z.string() }),
  replyTo: z.uuid().nullable(),
  text: z.string().min(1).max(20_000),
  resolved: z.boolean(),
  /** Whom a document that came back names as its author; null: whoever recorded it. */
  writtenBy: z.string().max(500).nullable().default(null),
  /** Who is to answer; null: anybody. */
  assignedTo: PersonId.nullable().default(null),
  author: z.string(),
  writtenAt: Instant,
});
export type Comment = z.output<typeof Comment>;

/** The option a person chose, with a reason where it differs from the verdict. */
export const Decision = z.object({
  applicationId: ApplicationId,
  optionId: OptionId,
  followsVerdict: z.boolean(),
  reason: LocalisedText,
  decidedBy: LocalisedText,
  decidedOn: Day,
});
export type Decision = z.output<typeof Decision>;

const recorded = z.object({ recordedAt: Instant });
const deletion = z.object({ engagementId: EngagementId, id: z.uuid() });

export const findingProcedures = {
  "findings.list": query({
    input: ofEngagement,
    output: z.array(Finding),
    reads: ["findings"],
  }),
  "findings.record": mutation({
    input: z.object({ engagementId: EngagementId, finding: Finding }),
    output: recorded,
    changes: ["findings"],
  }),
  "findings.delete": mutation({ input: deletion, output: recorded, changes: ["findings"] }),
  "actions.list": query({
    input: ofEngagement,
    output: z.array(Action),
    reads: ["findings"],
  }),
  "actions.record": mutation({
    input: z.object({ engagementId: EngagementId, action: Action }),
    output: recorded,
    changes: ["findings"],
  }),
  "actions.delete": mutation({ input: deletion, output: recorded, changes: ["findings"] }),
  "comments.list": query({
    input: ofEngagement,
    output: z.array(Comment),
    reads: ["findings"],
  }),
  "comments.record": mutation({
    input: z.object({ engagementId: EngagementId, comment: Comment.omit({ author: true, writtenAt: true }) }),
    output: recorded,
    changes: ["findings"],
  }),
  /** What reviewers wrote into the margin of a report in Word. */
  "comments.import": job({
    input: z.object({
      engagementId: EngagementId,
      fileId: FileId,
      dryRun: z.boolean(),
      /** Sentences that are taken over as the reviewer wrote them, by their keys; none unless some are named. */
      texts: z.array(z.string().max(200)).max(10_000).optional(),
    }),
    output: z.object({
      /** Comments of the document that are in the engagement already. */
      known: z.int(),
      /** Sentences that the document says otherwise than the report does today. */
      texts: z.array(
        z.object({
          key: z.string(),
          section: ReportSection,
          heading: z.string(),
          said: z.string(),
          returned: z.string(),
        }),
      ),
      /** The document says data that have changed since it was made. */
      isOlder: z.boolean(),
      changes: z.array(
        z.object({
          kind: z.enum(["comment", "reply", "resolution"]),
          about: Comment.shape.about,
          author: z.string(),
          text: z.string(),
        }),
      ),
    }),
    changes: ["findings", "reviews"],
  }),
  "decisions.list": query({
    input: ofEngagement,
    output: z.array(Decision),
    reads: ["decisions"],
  }),
  /** Null takes the decision back. */
  "decisions.record": mutation({
    input: z.object({
      engagementId: EngagementId,
      applicationId: ApplicationId,
      decision: Decision.omit({ applicationId: true, followsVerdict: true }).nullable(),
    }),
    output: recorded,
    changes: ["decisions"],
  }),
} as const;
