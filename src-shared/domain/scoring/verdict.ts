import type { OptionId } from "../../contract/content.ts";
import type { OptionStatus, Verdict, VerdictLevel } from "../../contract/results.ts";
import type { Standings } from "./standings.ts";

/** Leads, in points, from which a recommendation is strong or leaning (scoring.md, section d). */
const strongLead = 3;
const leaningLead = 1;

/**
 * How sure the recommendation is, from leads alone: first-rank shares come with the simulation
 * (decision 0003).
 */
export const verdictOf = (
  standings: Standings,
  leaderId: OptionId | null,
  status: OptionStatus | undefined,
): Verdict => ({
  level: leaderId === null ? "open" : levelOf(standings),
  conditional: leaderId !== null && status === "conditional",
  optionId: leaderId,
});

const levelOf = ({ isProven, lead }: Standings): VerdictLevel => {
  if (isProven) return "proven";
  if (lead >= strongLead) return "strong";
  return lead >= leaningLead ? "leaning" : "open";
};
