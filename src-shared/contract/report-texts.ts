import { z } from "zod";
import { job, mutation } from "../rpc/procedure.ts";
import { ApplicationId, ofEngagement } from "./ids.ts";
import { ReportSection, reportReads } from "./reports.ts";
import { Instant, Language } from "./text.ts";

/** Where a paragraph of the report stands: its section, the heading it is under, and which one there it is. */
const ReportTextKey = z.string().min(1).max(200);

/** A paragraph of the report in somebody's own words. */
export const ReportText = z.object({
  key: ReportTextKey,
  language: Language,
  text: z.string().trim().min(1).max(10_000),
  /** What the report itself said there when it was rewritten: if it says something else, the facts have changed. */
  original: z.string().max(20_000),
});
export type ReportText = z.output<typeof ReportText>;

export const reportTextProcedures = {
  /** Every paragraph of the report that can be rewritten, in the order in which they are read. */
  "reportTexts.list": job({
    input: ofEngagement.extend({ language: Language }),
    output: z.array(
      z.object({
        key: ReportTextKey,
        section: ReportSection,
        /** Of the sheet of one application; null elsewhere. */
        applicationId: ApplicationId.nullable(),
        /** The heading that it stands under; empty at the beginning of a chapter. */
        heading: z.string(),
        /** What the report itself says there today. */
        computed: z.string(),
        /** Somebody's own words for it. */
        written: z
          .object({
            text: z.string(),
            original: z.string(),
            /** The report itself says something else than when it was rewritten. */
            isStale: z.boolean(),
            author: z.string(),
            writtenAt: Instant,
          })
          .nullable(),
      }),
    ),
    reads: reportReads,
  }),
  /** Without a text the report says its own words again. */
  "reportTexts.record": mutation({
    input: ofEngagement.extend({
      key: ReportTextKey,
      language: Language,
      written: ReportText.pick({ text: true, original: true }).nullable(),
    }),
    output: z.object({ recordedAt: Instant }),
    changes: ["reviews"],
  }),
} as const;
