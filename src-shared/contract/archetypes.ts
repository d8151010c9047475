import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import { ApplicationId, ArchetypeId, EngagementId, ofEngagement } from "./ids.ts";
import { Instant } from "./text.ts";

/**
 * Applications that are alike: what is answered for the group counts for each of them, until an
 * application has an answer of its own. An application belongs to one at most; the first by id counts.
 */
export const Archetype = z.object({
  id: ArchetypeId,
  name: z.string().trim().min(1).max(200),
  applicationIds: z.array(ApplicationId).max(5_000),
});
export type Archetype = z.output<typeof Archetype>;

const recorded = z.object({ recordedAt: Instant });

export const archetypeProcedures = {
  "archetypes.list": query({
    input: ofEngagement,
    output: z.array(Archetype),
    reads: ["inventory"],
  }),
  "archetypes.record": mutation({
    input: z.object({ engagementId: EngagementId, archetype: Archetype }),
    output: recorded,
    changes: ["inventory", "answers"],
  }),
  "archetypes.delete": mutation({
    input: z.object({ engagementId: EngagementId, id: ArchetypeId }),
    output: recorded,
    changes: ["inventory", "answers"],
  }),
} as const;
