import { z } from "zod";
import { konveyorRisk, konveyorThresholds } from "../../../../src-shared/domain/mcda/konveyor-risk.ts";

const Count = z.int().min(0).max(100_000);
const Counts = z.object({ red: Count, yellow: Count, green: Count, unknown: Count });

const percent = z.number().min(0).max(100);
const Thresholds = z.object({ red: percent, yellow: percent, unknown: percent }).default(konveyorThresholds);

/** The counts of one application, or of several under `cases`. */
export const RiskFile = z.union([
  z.object({ cases: z.array(Counts), thresholds: Thresholds }).transform(({ cases, thresholds }) => ({
    thresholds,
    cases: cases.map((counts) => konveyorRisk(counts, thresholds)),
  })),
  Counts.extend({ thresholds: Thresholds }).transform(({ thresholds, ...counts }) => ({
    thresholds,
    ...konveyorRisk(counts, thresholds),
  })),
]);
