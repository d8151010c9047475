import { z } from "zod";
import { job } from "../rpc/procedure.ts";
import type { Topic } from "../rpc/procedure.ts";
import { ApplicationId, EngagementId, FileId } from "./ids.ts";
import { Language } from "./text.ts";

/** The chapters and annexes of a report, in the order in which they are read. */
export const ReportSection = z.enum([
  "decision",
  "basis",
  "readiness",
  "portfolio",
  "gates",
  "sheets",
  "platforms",
  "businessCase",
  "carbon",
  "waves",
  "risks",
  "sensitivity",
  "nextSteps",
  "gateTexts",
  "stamp",
  "glossary",
  "evidence",
  "answers",
]);
export type ReportSection = z.output<typeof ReportSection>;

/** A document to read, or the figures behind it to go on with. */
export const ReportFormat = z.enum(["docx", "xlsx", "csv", "json"]);
export type ReportFormat = z.output<typeof ReportFormat>;

/** Whatever changes what a report says. */
export const reportReads = [
  "engagements",
  "inventory",
  "answers",
  "evidence",
  "results",
  "decisions",
  "options",
  "findings",
  "plans",
  "desk",
  "reviews",
] as const satisfies readonly Topic[];

export const reportProcedures = {
  "reports.build": job({
    input: z.object({
      engagementId: EngagementId,
      language: Language,
      /** Quick: without page numbers in the contents; Word asks to update them. */
      quick: z.boolean(),
      /** A document unless another is named. */
      format: ReportFormat.optional(),
      /** Parts of the document; all of them unless some are named. */
      sections: z.array(ReportSection).min(1).optional(),
      /** For whom asks about one application only. */
      applicationId: ApplicationId.optional(),
      /** The team's comments in the margin of the document, for a review; what a client gets goes without. */
      withComments: z.boolean().optional(),
    }),
    output: z.object({ fileId: FileId, fileName: z.string() }),
  }),
} as const;
