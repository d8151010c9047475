import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { EngagementId, ofEngagement } from "./ids.ts";

/** Text that was typed and is not recorded yet. It belongs to this machine, and never to the log. */
export const Draft = z.object({
  /** Names the text among all that can be typed in an engagement. */
  key: z.string().min(1).max(300),
  text: z.string().max(1_000_000),
  /** What was recorded when it was typed: if something else is by now, a person has to choose. */
  base: z.string().max(1_000_000),
  /** When it was typed, in milliseconds since 1970. */
  at: z.int().min(0),
});
export type Draft = z.output<typeof Draft>;

const kept = z.object({});

/** Nobody but the page that types asks for drafts, and only once: they change no data set. */
export const draftProcedures = {
  "drafts.list": query({
    input: ofEngagement,
    output: z.array(Draft),
    reads: [],
  }),
  "drafts.record": mutation({
    input: z.object({ engagementId: EngagementId, draft: Draft }),
    output: kept,
    changes: [],
  }),
  "drafts.delete": mutation({
    input: z.object({ engagementId: EngagementId, key: Draft.shape.key }),
    output: kept,
    changes: [],
  }),
} as const;
