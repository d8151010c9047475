import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { EngagementId, ofEngagement } from "./ids.ts";
import { Instant } from "./text.ts";
import { Trial } from "./what-if.ts";

/** Something tried that is kept under a name, to be compared with others. */
export const Scenario = z.object({
  id: z.uuid(),
  name: z.string().trim().min(1).max(100),
  note: z.string().max(2_000),
  trial: Trial,
});
export type Scenario = z.output<typeof Scenario>;

export const scenarioProcedures = {
  "scenarios.list": query({
    input: ofEngagement,
    output: z.array(Scenario),
    reads: ["scenarios"],
  }),
  "scenarios.record": mutation({
    input: z.object({ engagementId: EngagementId, scenario: Scenario }),
    output: z.object({ recordedAt: Instant }),
    changes: ["scenarios"],
  }),
  "scenarios.delete": mutation({
    input: z.object({ engagementId: EngagementId, id: z.uuid() }),
    output: z.object({ recordedAt: Instant }),
    changes: ["scenarios"],
  }),
} as const;
