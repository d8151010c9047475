import { z } from "zod";
import { job, mutation, query } from "../rpc/procedure.ts";
import { EvidenceGradeId } from "./content.ts";
import { ApplicationId, ArchetypeId, EngagementId, FileId, InterviewId } from "./ids.ts";
import { Instant, LocalisedText } from "./text.ts";

const TableRow = z.record(z.string(), z.union([z.string(), z.number(), z.null()]));

/** A choice's value, several of them, a number, a text, a day, or the rows of a table question. */
export const AnswerValue = z.union([
  z.number(),
  z.string().max(20_000),
  z.array(z.string().max(2_000)).max(200),
  z.array(TableRow).max(2_000),
]);
export type AnswerValue = z.output<typeof AnswerValue>;

/**
 * `answered` has a value; `unknown`: asked, and nobody knows yet, so the question stays open;
 * `not_applicable`: a person says, with a reason, that it makes no sense here.
 */
export const AnswerState = z.enum(["answered", "unknown", "not_applicable"]);
export type AnswerState = z.output<typeof AnswerState>;

/** What people said, as one change: the value, how well it is evidenced, and who said it. */
export const Statement = z.object({
  state: AnswerState,
  value: AnswerValue.nullable(),
  grade: EvidenceGradeId.nullable(),
  respondent: z.string().max(200),
  interviewId: InterviewId.nullable(),
  /** Why the question does not apply; empty otherwise. */
  reason: z.string().max(2_000),
});
export type Statement = z.output<typeof Statement>;

/** One of several statements that nobody has yet chosen between. */
export const RecordedStatement = Statement.extend({
  author: z.string(),
  recordedAt: Instant,
});
export type RecordedStatement = z.output<typeof RecordedStatement>;

export const Answer = RecordedStatement.extend({
  /** Null for an answer about the organisation, which all applications inherit, or about an archetype. */
  applicationId: ApplicationId.nullable(),
  /** The archetype it is about, whose applications inherit it. */
  archetypeId: ArchetypeId.nullable(),
  questionId: z.string(),
  note: z.string(),
  flagged: z.boolean(),
  /** More than one value stands: the first is shown, all are kept until a person settles it. */
  alternatives: z.array(RecordedStatement),
});
export type Answer = z.output<typeof Answer>;

/**
 * What an answer is about: an application, an archetype (whose applications inherit it), or, with
 * neither, the organisation.
 */
const subject = {
  engagementId: EngagementId,
  applicationId: ApplicationId.nullable(),
  archetypeId: ArchetypeId.optional(),
  questionId: z.string(),
} as const;

interface Subject {
  readonly applicationId: ApplicationId | null;
  readonly archetypeId?: ArchetypeId | undefined;
}

const hasOneSubject = ({ applicationId, archetypeId }: Subject): boolean =>
  applicationId === null || archetypeId === undefined;

const oneSubject = "an answer is about an application or an archetype, not both";

/** One of many statements that are recorded together; null takes the answer back. */
export const BatchEntry = z
  .object({
    applicationId: ApplicationId.nullable(),
    archetypeId: ArchetypeId.optional(),
    questionId: z.string(),
    statement: Statement.nullable(),
  })
  .refine(hasOneSubject, oneSubject);
export type BatchEntry = z.output<typeof BatchEntry>;

const AnswerComplaint = z.object({
  /** Null where the file is no workbook. */
  sheet: z.string().nullable(),
  line: z.int(),
  message: LocalisedText,
});

export const answerProcedures = {
  "answers.list": query({
    input: z.object({
      engagementId: EngagementId,
      /**
       * Given: that application's own answers, those of its archetype that it does not override, and the
       * organisation's. Missing: all of the engagement.
       */
      applicationId: ApplicationId.optional(),
      /** Given: only answers to these questions. */
      questionIds: z.array(z.string()).max(2_000).optional(),
    }),
    output: z.array(Answer),
    reads: ["answers"],
  }),
  /** Records a statement. It replaces every statement that stands, so it also settles a conflict. */
  "answers.record": mutation({
    input: z.object({ ...subject, statement: Statement.nullable() }).refine(hasOneSubject, oneSubject),
    output: z.object({ recordedAt: Instant }),
    changes: ["answers"],
  }),
  "answers.recordNote": mutation({
    input: z.object({ ...subject, note: z.string().max(20_000) }).refine(hasOneSubject, oneSubject),
    output: z.object({ recordedAt: Instant }),
    changes: ["answers"],
  }),
  "answers.recordFlag": mutation({
    input: z.object({ ...subject, flagged: z.boolean() }).refine(hasOneSubject, oneSubject),
    output: z.object({ recordedAt: Instant }),
    changes: ["answers"],
  }),
  /**
   * Records many statements in one go, as one step of the history. Those that don't fit
   * are left out, each with what was expected; the others are recorded.
   */
  "answerBatches.record": job({
    input: z.object({
      engagementId: EngagementId,
      entries: z.array(BatchEntry).min(1).max(20_000),
    }),
    output: z.object({
      recordedAt: Instant,
      recorded: z.int(),
      unchanged: z.int(),
      /** By the place of the entry. */
      complaints: z.array(z.object({ place: z.int(), message: LocalisedText })),
    }),
    changes: ["answers"],
  }),
  "answers.import": job({
    input: z.object({ engagementId: EngagementId, fileId: FileId, dryRun: z.boolean() }),
    output: z.object({
      rows: z.int(),
      recorded: z.int(),
      unchanged: z.int(),
      complaints: z.array(AnswerComplaint),
    }),
    changes: ["answers"],
  }),
} as const;
