import { z } from "zod";
import { problemCodes } from "../rpc/problems.ts";
import { mutation, query } from "../rpc/procedure.ts";
import { EngagementId, FileId, JobId } from "./ids.ts";
import { Instant } from "./text.ts";

/** What a job is at, in the words of a screen. */
export const JobStep = z.enum([
  "starting",
  "reading",
  "comparing",
  "recording",
  "scoring",
  "simulating",
  "sections",
  "charts",
  "layout",
  "packing",
  "writing",
  "copying",
  "pages",
  "operations",
  "tables",
  "attachments",
]);
export type JobStep = z.output<typeof JobStep>;

/** Long work that runs, or ran a moment ago. Work that is over at once is not listed. */
export const Job = z.object({
  id: JobId,
  /** The procedure whose work it is. */
  procedure: z.string(),
  /** Null: of the whole program, such as a backup. */
  engagementId: EngagementId.nullable(),
  /** The file it is about; empty where there is none. */
  about: z.string(),
  startedAt: Instant,
  state: z.enum(["running", "done", "failed", "cancelled"]),
  /** 0 to 1. */
  progress: z.number().min(0).max(1),
  step: JobStep,
  /** Whether a person may call it off now. */
  canCancel: z.boolean(),
  /** What it made, to be saved. */
  file: z.object({ fileId: FileId, fileName: z.string() }).nullable(),
  /** Why there is no result. */
  problem: z.object({ code: z.enum(problemCodes), details: z.unknown() }).nullable(),
});
export type Job = z.output<typeof Job>;

export const jobProcedures = {
  /** The oldest first. */
  "jobs.list": query({ input: z.object({}), output: z.array(Job), reads: ["jobs"] }),
  /** One of them, with what its procedure answers. */
  "jobs.get": query({
    input: z.object({ jobId: JobId }),
    output: Job.extend({ result: z.unknown() }),
    reads: ["jobs"],
  }),
  /** Calls it off; it ends as soon as what it did is taken back. */
  "jobs.cancel": mutation({ input: z.object({ jobId: JobId }), output: z.object({}), changes: ["jobs"] }),
} as const;
