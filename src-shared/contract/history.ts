import { z } from "zod";
import { job, mutation, query } from "../rpc/procedure.ts";
import type { Topic } from "../rpc/procedure.ts";
import { ApplicationId, EngagementId, ofEngagement } from "./ids.ts";
import { Instant } from "./text.ts";

/** One recorded change: which value of what, and what it replaced. */
const HistoryChange = z.object({
  /** The operation's id. */
  id: z.uuid(),
  entityType: z.string(),
  entityId: z.string(),
  field: z.string(),
  /** What it is about, where it is about one application or question. */
  applicationId: ApplicationId.nullable(),
  /** As it is called now; empty where it is about none, or about one that is no longer there. */
  applicationName: z.string(),
  questionId: z.string().nullable(),
  /** As recorded; null where there was nothing, or where it was taken away. */
  before: z.unknown(),
  after: z.unknown(),
  /** Whether it is the value shown now. */
  stands: z.boolean(),
});
export type HistoryChange = z.output<typeof HistoryChange>;

/** All that one act changed: it is undone as one. */
export const HistoryStep = z.object({
  id: z.string(),
  at: Instant,
  /** Empty for somebody the engagement has no name for. */
  author: z.string(),
  /** Whether it was done on this machine; only that can be undone here. */
  isOwn: z.boolean(),
  act: z.enum(["change", "import", "undo", "redo"]),
  isUndone: z.boolean(),
  /** How many values it changed; `changes` has the first of them. */
  count: z.int(),
  changes: z.array(HistoryChange),
});
export type HistoryStep = z.output<typeof HistoryStep>;

/** What an undo or a redo did. */
const Undone = z.object({
  recordedAt: Instant,
  step: HistoryStep,
  /** How many values it brought back. */
  restored: z.int(),
  /** Values that stay, since somebody changed them: by whom, as far as the engagement knows. */
  kept: z.array(z.object({ change: HistoryChange, changedBy: z.string() })),
});
export type Undone = z.output<typeof Undone>;

/** An undo may bring back anything. */
const everything = [
  "engagements",
  "inventory",
  "answers",
  "results",
  "decisions",
  "options",
  "findings",
  "desk",
  "views",
  "scenarios",
  "reviews",
] as const satisfies readonly Topic[];

export const historyProcedures = {
  /** Newest first. */
  "history.list": query({
    input: z.object({
      engagementId: EngagementId,
      /** Given: only what is about that application; null: only answers about the organisation. */
      applicationId: ApplicationId.nullable().optional(),
      questionId: z.string().max(60).optional(),
      /** `next` of the page before. */
      before: z.int().min(0).optional(),
      limit: z.int().min(1).max(100).default(50),
    }),
    output: z.object({ steps: z.array(HistoryStep), next: z.int().nullable() }),
    reads: everything,
  }),
  /** What the next undo and the next redo of the person at this machine would be. */
  "history.get": query({
    input: ofEngagement,
    output: z.object({ undo: HistoryStep.nullable(), redo: HistoryStep.nullable() }),
    reads: everything,
  }),
  /** Takes back the newest step done on this machine; what others changed since stays. Null: there is none. */
  "history.undo": job({ input: ofEngagement, output: Undone.nullable(), changes: everything }),
  /** Does the step undone last again, as long as nothing new was done. Null: there is none. */
  "history.redo": job({ input: ofEngagement, output: Undone.nullable(), changes: everything }),
  /** Says again what one recorded change said. */
  "history.restore": mutation({
    input: z.object({ engagementId: EngagementId, operationId: z.uuid() }),
    output: z.object({ recordedAt: Instant }),
    changes: everything,
  }),
} as const;
