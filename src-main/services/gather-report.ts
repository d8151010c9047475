import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { ReportInput } from "../../src-shared/domain/report/report-input.ts";
import type { JobControl } from "../long-work.ts";
import type { Clock, Content, Store } from "../ports.ts";
import { gatherReportEvidence } from "./report-evidence.ts";
import { gatherReportInput } from "./report-input.ts";
import { gatherReportPlans } from "./report-plans.ts";
import type { ReportPlanners } from "./report-plans.ts";
import type { ResultService } from "./results.ts";

export interface ReportSources {
  readonly clock: Clock;
  readonly content: Content;
  readonly planners: ReportPlanners;
  readonly results: Pick<ResultService, "assessAll" | "explainAll">;
  readonly store: Store;
}

interface GatheredReport {
  readonly input: ReportInput;
  /** Bytes of the pictures that it shows, by their SHA-256. */
  readonly pictures: ReadonlyMap<string, Uint8Array>;
}

/** Works out and reads all that a report of an engagement is made of; a tenth of the work of building one. */
export const gatherReport = async (
  { clock, content, planners, results, store }: ReportSources,
  engagementId: EngagementId,
  control: Pick<JobControl, "report" | "signal">,
): Promise<GatheredReport> => {
  control.report(0, "scoring");
  const portfolio = await results.assessAll(engagementId, {
    signal: control.signal,
    onProgress: (share) => control.report(0.03 * share, "scoring"),
  });
  const explanations = await results.explainAll(engagementId, {
    signal: control.signal,
    onProgress: (share) => control.report(0.03 + 0.02 * share, "scoring"),
  });
  const plans = await gatherReportPlans(planners, engagementId, portfolio.rows);
  control.report(0.05, "reading");
  const { attachments, pictures } = await gatherReportEvidence(store, engagementId);
  const input = await gatherReportInput(
    { clock, content, reader: store.read },
    engagementId,
    { ...portfolio, comments: [], explanations, ...plans },
    attachments,
  );
  control.report(0.1, "sections");
  return { input, pictures };
};
