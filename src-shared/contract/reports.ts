import { z } from "zod";
import { job } from "../rpc/procedure.ts";
import { EngagementId, FileId } from "./ids.ts";
import { Language } from "./text.ts";

export const reportProcedures = {
  "reports.build": job({
    input: z.object({
      engagementId: EngagementId,
      language: Language,
      /** Quick: without page numbers in the contents; Word asks to update them. */
      quick: z.boolean(),
    }),
    output: z.object({ fileId: FileId, fileName: z.string() }),
  }),
} as const;
