import type { OptionProfile } from "../../../src-shared/contract/options.ts";

export type Evidence = OptionProfile["evidence"][number];

/** How far a fact may be relied on: an expired one counts as unknown, one that nothing shows is somebody's word. */
export type EvidenceState = "unknown" | "unshown" | "valid" | "expiring" | "expired";

/** Days before its end in which evidence is called expiring: time enough to ask for a new one. */
const noticeDays = 90;

const dayAfter = (day: string, days: number): string =>
  new Date(Date.parse(day) + days * 86_400_000).toISOString().slice(0, 10);

/** What the evidence of one fact is worth on `day` (`YYYY-MM-DD`); the best of several counts. */
export const evidenceStateOf = (
  value: unknown,
  evidence: readonly Pick<Evidence, "expires">[],
  day: string,
): EvidenceState => {
  if (value === null || value === undefined) return "unknown";
  if (evidence.length === 0) return "unshown";
  const ends = evidence.map(({ expires }) => expires);
  if (ends.some((end) => end === null || end > dayAfter(day, noticeDays))) return "valid";
  return ends.some((end) => end !== null && end >= day) ? "expiring" : "expired";
};
