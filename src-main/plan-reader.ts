import type { EngagementId } from "../src-shared/contract/ids.ts";
import type { Execution, OwnCostParameter, PlanSettings, WaveMove } from "../src-shared/contract/plans.ts";

/** What is stored of an engagement's plans and of what became of them. */
export interface PlanReader {
  /** What an engagement plans with; undefined where it never said. */
  readonly findPlan: (engagementId: EngagementId) => Promise<PlanSettings | undefined>;
  readonly listCostParameters: (engagementId: EngagementId) => Promise<readonly OwnCostParameter[]>;
  readonly listWaveMoves: (engagementId: EngagementId) => Promise<readonly WaveMove[]>;
  readonly listExecutions: (engagementId: EngagementId) => Promise<readonly Execution[]>;
}
