import type { EngagementId } from "../../src-shared/contract/ids.ts";
import { BusinessCase, CarbonAccount, MigrationWaves, SizingPlan } from "../../src-shared/contract/plans.ts";
import type { PortfolioRow } from "../../src-shared/contract/results.ts";
import type { ReportInput } from "../../src-shared/domain/report/report-input.ts";
import type { BusinessCaseService } from "./business-case.ts";
import type { CarbonService } from "./carbon.ts";
import type { SizingService } from "./sizing.ts";
import type { StoreMatchService } from "./store-matches.ts";
import type { WaveService } from "./waves.ts";

/** Who works out what a report tells of the whole portfolio. */
export type ReportPlanners = Pick<BusinessCaseService, "businessCase.get"> &
  Pick<CarbonService, "carbon.get"> &
  Pick<SizingService, "sizing.get"> &
  Pick<StoreMatchService, "storeMatches.list"> &
  Pick<WaveService, "waves.get">;

/** The plans of an engagement, as their pages show them. */
export const gatherReportPlans = async (
  planners: ReportPlanners,
  engagementId: EngagementId,
  rows: readonly PortfolioRow[],
): Promise<Pick<ReportInput, "plans" | "storeMatches">> => {
  const forStore = rows.filter(
    ({ decidedOptionId, verdict }) => (decidedOptionId ?? verdict.optionId) === "store",
  );
  const storeMatches = new Map(
    await Promise.all(
      forStore.map(
        async ({ applicationId }) =>
          [applicationId, await planners["storeMatches.list"]({ engagementId, applicationId })] as const,
      ),
    ),
  );
  return {
    storeMatches,
    plans: {
      businessCase: BusinessCase.parse(await planners["businessCase.get"]({ engagementId })),
      carbon: CarbonAccount.parse(await planners["carbon.get"]({ engagementId })),
      sizing: SizingPlan.parse(await planners["sizing.get"]({ engagementId })),
      waves: MigrationWaves.parse(await planners["waves.get"]({ engagementId })),
    },
  };
};
