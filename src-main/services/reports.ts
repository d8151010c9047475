import { buildReport } from "../../src-shared/domain/report/build-report.ts";
import { reportFileName } from "../../src-shared/domain/report/file-name.ts";
import { reportData } from "../../src-shared/domain/report/report-data.ts";
import { inputAbout } from "../../src-shared/domain/report/report-scope.ts";
import type { Clock, Content, Files, Store, WriteReport } from "../ports.ts";
import type { WriteReportData } from "../exporters/report-data-file.ts";
import { gatherReportEvidence } from "./report-evidence.ts";
import { gatherReportInput } from "./report-input.ts";
import { gatherReportPlans } from "./report-plans.ts";
import type { ReportPlanners } from "./report-plans.ts";
import { requireApplication, requireEngagement } from "./require-engagement.ts";
import type { ResultService } from "./results.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface ReportServiceDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly files: Files;
  readonly planners: ReportPlanners;
  readonly results: Pick<ResultService, "assessAll" | "explainAll">;
  readonly store: Store;
  readonly writeReport: WriteReport;
  readonly writeReportData: WriteReportData;
}

export type ReportService = HandlersFor<"reports.build">;

export const createReportService = ({
  clock,
  content,
  files,
  planners,
  results,
  store,
  writeReport,
  writeReportData,
}: ReportServiceDeps): ReportService => ({
  "reports.build": async (
    { applicationId, engagementId, format = "docx", language, quick, sections, withComments = false },
    control,
  ) => {
    await requireEngagement(store.read, engagementId);
    if (applicationId !== undefined) await requireApplication(store.read, engagementId, applicationId);
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
    const given = { clock, content, reader: store.read };
    const comments = withComments ? await store.read.listComments(engagementId) : [];
    const input = await gatherReportInput(
      given,
      engagementId,
      { ...portfolio, comments, explanations, ...plans },
      attachments,
    );
    control.report(0.1, "sections");
    const fileName = reportFileName(input, { applicationId, format, language, withComments });
    control.name(fileName);
    const { fileId, path } = await files.offer(fileName);
    if (format === "docx") {
      await writeReport(buildReport(input, language, { applicationId, sections }), {
        path,
        pictures,
        quick,
        signal: control.signal,
        onProgress: (share, step) => control.report(0.15 + 0.85 * share, step),
      });
    } else {
      const about = applicationId === undefined ? input : inputAbout(input, applicationId);
      await writeReportData(reportData(about, language), { format, path });
    }
    return { fileId, fileName };
  },
});
