import { z } from "zod";
import { job } from "../rpc/procedure.ts";
import { EngagementId, FileId } from "./ids.ts";
import { Language } from "./text.ts";

export const QuestionnaireFormat = z.enum(["xlsx", "docx"]);
export type QuestionnaireFormat = z.output<typeof QuestionnaireFormat>;

export const questionnaireProcedures = {
  /** The blank questionnaire to send before a visit; a filled workbook comes back through `answers.import`. */
  "questionnaires.build": job({
    input: z.object({ engagementId: EngagementId, language: Language, format: QuestionnaireFormat }),
    output: z.object({ fileId: FileId, fileName: z.string() }),
  }),
} as const;
