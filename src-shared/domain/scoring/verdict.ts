import type { Assessment, Verdict, VerdictLevel } from "../../contract/results.ts";
import type { Simulation } from "../../contract/simulations.ts";

/** Leads, in points, from which a recommendation is strong or leaning (scoring.md, section d). */
const strongLead = 3;
const leaningLead = 1;

/** Shares of first ranks, 0 to 1, from which it is proven or strong, and leaning. */
const sureShare = 0.8;
const leaningShare = 0.6;

/** What a verdict rests on; `firstShare` is the leader's share of first ranks, undefined until simulated. */
export interface Grounds {
  readonly proven: boolean;
  /** Points between the first and the second. */
  readonly lead: number;
  readonly firstShare: number | undefined;
}

/**
 * How sure a recommendation is (decision 0012). Until the simulation is done, leads alone decide
 * (decision 0003).
 */
export const verdictLevel = ({ firstShare, lead, proven }: Grounds): VerdictLevel => {
  const isSure = firstShare === undefined || firstShare >= sureShare;
  if (isSure && proven) return "proven";
  if (isSure && lead >= strongLead) return "strong";
  const isLikely = firstShare !== undefined && firstShare >= leaningShare;
  return isLikely || lead >= leaningLead ? "leaning" : "open";
};

/** How often the leader is first, 0 to 1; undefined without a leader. */
export const firstShareOf = ({ optionId }: Verdict, simulation: Simulation): number | undefined =>
  simulation.options.find((option) => option.optionId === optionId)?.rankAcceptability[0];

/** The verdict that a simulation allows. */
export const simulatedVerdict = (
  { lead, proven, verdict }: Pick<Assessment, "lead" | "proven" | "verdict">,
  simulation: Simulation,
): Verdict => ({
  ...verdict,
  level:
    verdict.optionId === null
      ? "open"
      : verdictLevel({ lead, proven, firstShare: firstShareOf(verdict, simulation) }),
});

/** The assessment with the verdict that its simulation allows. */
export const withSimulation = (assessment: Assessment, simulation: Simulation): Assessment => ({
  ...assessment,
  simulation,
  verdict: simulatedVerdict(assessment, simulation),
});
