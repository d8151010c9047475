import { z } from "zod";
import { query } from "../rpc/procedure.ts";
import { ApplicationId, EngagementId } from "./ids.ts";
import { GateOutcome, OptionStatus } from "./results.ts";

/** The answers to the question about store coverage: from 90, 70 and 40 % of what is required, and below. */
export const CoverageClass = z.enum(["full", "most", "some", "none"]);
export type CoverageClass = z.output<typeof CoverageClass>;

/** How one store listing suits one application. */
export const StoreMatch = z.object({
  listingId: z.string(),
  /** Share of what is required, 0 to 1; null where no requirement was given. */
  coverage: z.number().min(0).max(1).nullable(),
  coverageClass: CoverageClass.nullable(),
  /** Required capabilities that it does not have at all. */
  missing: z.array(z.string()),
  /** What the gates say of a store application with this listing's facts. */
  status: OptionStatus,
  /** Gates that exclude it, wait, or ask for something. */
  gates: z.array(z.object({ gateId: z.string(), outcome: GateOutcome })),
  /** Share of the facts that gates may ask for which are known and evidenced, 0 to 1. */
  evidence: z.number().min(0).max(1),
});
export type StoreMatch = z.output<typeof StoreMatch>;

export const storeMatchProcedures = {
  /** The listings that may be offered for an application, by what it requires, the most suitable first. */
  "storeMatches.list": query({
    input: z.object({ engagementId: EngagementId, applicationId: ApplicationId }),
    output: z.array(StoreMatch),
    reads: ["answers", "inventory", "options", "engagements"],
  }),
} as const;
