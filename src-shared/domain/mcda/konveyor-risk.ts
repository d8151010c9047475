/** How many questions have an answer of each colour; a question without an answer is unknown. */
export interface RiskCounts {
  readonly red: number;
  readonly yellow: number;
  readonly green: number;
  readonly unknown: number;
}

/** Share of all questions, in percent, from which a colour colours the application. */
export interface RiskThresholds {
  readonly red: number;
  readonly yellow: number;
  readonly unknown: number;
}

export interface KonveyorRisk {
  readonly risk: "red" | "yellow" | "green" | "unknown";
  /** 0 to 100, a whole number, rounded down. */
  readonly confidence: number;
}

/** Those of the questionnaire that Konveyor comes with. */
export const konveyorThresholds: RiskThresholds = { red: 5, yellow: 30, unknown: 5 };

/**
 * Risk and confidence as Konveyor gives them (formula of konveyor/tackle2-hub, internal/assessment, read
 * 2026-10), for comparison only: one red in twenty colours an application red, and an open question counts
 * as 70. Without questions: unknown, confidence 0. Counts are whole numbers, 0 or more.
 */
export const konveyorRisk = (counts: RiskCounts, thresholds = konveyorThresholds): KonveyorRisk => ({
  risk: riskOf(counts, thresholds),
  confidence: confidenceOf(counts),
});

const sizeOf = ({ red, yellow, green, unknown }: RiskCounts): number => red + yellow + green + unknown;

const riskOf = (counts: RiskCounts, thresholds: RiskThresholds): KonveyorRisk["risk"] => {
  const size = sizeOf(counts);
  if (size === 0) return "unknown";
  const colours = ["red", "yellow", "unknown"] as const;
  return colours.find((colour) => counts[colour] / size >= thresholds[colour] / 100) ?? "green";
};

const confidenceOf = (counts: RiskCounts): number => {
  const size = sizeOf(counts);
  if (size === 0) return 0;
  const adjuster = 0.5 ** counts.red * 0.98 ** counts.yellow;
  let points = 0;
  for (let one = 0; one < counts.red; one += 1) points = points * 0.6 + adjuster;
  for (let one = 0; one < counts.yellow; one += 1) points = points * 0.95 + 80 * adjuster;
  points += (100 * counts.green + 70 * counts.unknown) * adjuster;
  return Math.trunc((points / (100 * size)) * 100);
};
