import { z } from "zod";
import { query } from "../rpc/procedure.ts";
import { ApplicationId, EngagementId } from "./ids.ts";

const HitKind = z.enum([
  "application",
  "question",
  "answer",
  "finding",
  "action",
  "interview",
  "contact",
  "parkedItem",
  "decision",
  "comment",
  "attachment",
  "server",
  "deliverable",
  "decisionRequest",
  "site",
]);

/** From a character up to another. */
const Mark = z.tuple([z.int(), z.int()]).readonly();

/** Something found, and where searched words stand in what is shown of it. */
export const Hit = z.object({
  kind: HitKind,
  id: z.string(),
  /** In the language of the screens; for an answer, its question. */
  title: z.string(),
  titleMarks: z.array(Mark),
  snippet: z.string(),
  snippetMarks: z.array(Mark),
  applicationId: ApplicationId.nullable(),
  /** Empty where it is not about one application. */
  applicationName: z.string(),
  questionId: z.string().nullable(),
});
export type Hit = z.output<typeof Hit>;

export const searchProcedures = {
  /**
   * Everything of an engagement and its pack in both languages that has all the words; the last one may
   * be begun only. Without regard to accents and case; any text is a search, none is an error.
   */
  "search.list": query({
    input: z.object({
      engagementId: EngagementId,
      text: z.string().max(500),
      /** At most so many of each kind. */
      limit: z.int().min(1).max(50).default(6),
    }),
    output: z.array(Hit),
    reads: ["engagements", "inventory", "answers", "decisions", "findings", "desk", "settings"],
  }),
} as const;
