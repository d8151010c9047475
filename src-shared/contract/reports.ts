import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { EngagementId, FileId, JobId } from "./ids.ts";
import { Language } from "./text.ts";

export const Job = z.object({
  id: JobId,
  state: z.enum(["running", "done", "failed", "cancelled"]),
  /** 0 to 1. */
  progress: z.number().min(0).max(1),
  /** What it is doing, as a key the screen translates. */
  step: z.string(),
  fileId: FileId.nullable(),
  fileName: z.string().nullable(),
  incident: z.string().nullable(),
});
export type Job = z.output<typeof Job>;

export const reportProcedures = {
  "reports.build": mutation({
    input: z.object({
      engagementId: EngagementId,
      language: Language,
      /** Quick: without page numbers in the contents; Word asks to update them. */
      quick: z.boolean(),
    }),
    output: z.object({ jobId: JobId }),
    changes: ["jobs"],
  }),
  "jobs.get": query({ input: z.object({ jobId: JobId }), output: Job, reads: ["jobs"] }),
  "jobs.cancel": mutation({ input: z.object({ jobId: JobId }), output: z.object({}), changes: ["jobs"] }),
} as const;
