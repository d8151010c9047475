import { z } from "zod";
import { job, mutation, query } from "../rpc/procedure.ts";
import { ReviewRefusal } from "../rpc/review-refusals.ts";
import { FileId, ofEngagement } from "./ids.ts";
import { ReportSection, reportReads } from "./reports.ts";
import { Day, Instant, Language } from "./text.ts";

/** How far a report has come. */
export const ReviewState = z.enum(["draft", "inReview", "changesRequested", "approved", "issued"]);
export type ReviewState = z.output<typeof ReviewState>;

export const ReviewStepKind = z.enum(["submit", "requestChanges", "approve", "issue"]);
export type ReviewStepKind = z.output<typeof ReviewStepKind>;

const Sha256 = z.string().regex(/^[\da-f]{64}$/u);

/** What each section said, by the hash of its content. */
export const SectionSeals = z.partialRecord(ReportSection, Sha256);
export type SectionSeals = z.output<typeof SectionSeals>;

/** One step in the life of a report: who sent it on, when, and what it said then. */
export const ReviewStep = z.object({
  id: z.uuid(),
  kind: ReviewStepKind,
  language: Language,
  /** The day of the report: what it counts days from. */
  day: Day,
  note: z.string().max(5_000),
  seals: SectionSeals,
  /** The very bytes that were issued; null of any other step. */
  document: z.object({ sha256: Sha256, size: z.int(), fileName: z.string().max(300) }).nullable(),
  author: z.string(),
  writtenAt: Instant,
});
export type ReviewStep = z.output<typeof ReviewStep>;

export const reviewProcedures = {
  "reviews.get": query({
    input: ofEngagement,
    output: z.object({
      state: ReviewState,
      /** Of the copy that is issued next; 1 at first. */
      version: z.int().min(1),
      /** Oldest first. */
      steps: z.array(ReviewStep),
      /** What the person at this machine may do next, and why not. A step that is out of turn is not named. */
      next: z.array(z.object({ kind: ReviewStepKind, refusal: ReviewRefusal.nullable() })),
    }),
    reads: ["engagements", "answers", "findings", "decisions", "reviews", "settings"],
  }),
  /** Which sections say something else than when the report was last sent on. */
  "reviews.compare": job({
    input: ofEngagement,
    output: z.object({ changed: z.array(ReportSection) }),
    reads: reportReads,
  }),
  /** Sends the report on. Issuing it builds the document and keeps its bytes. */
  "reviews.record": job({
    input: ofEngagement.extend({ kind: ReviewStepKind, note: ReviewStep.shape.note }),
    output: z.object({ recordedAt: Instant, state: ReviewState }),
    changes: ["reviews"],
  }),
  /** Hands out a copy as it was issued. */
  "reviews.export": mutation({
    input: ofEngagement.extend({ stepId: z.uuid() }),
    output: z.object({ fileId: FileId, fileName: z.string() }),
    changes: [],
  }),
} as const;
