import { buildReport } from "../../src-shared/domain/report/build-report.ts";
import { reportFileName } from "../../src-shared/domain/report/file-name.ts";
import { reportData } from "../../src-shared/domain/report/report-data.ts";
import { inputAbout } from "../../src-shared/domain/report/report-scope.ts";
import type { Files, WriteReport } from "../ports.ts";
import type { WriteReportData } from "../exporters/report-data-file.ts";
import { gatherReport } from "./gather-report.ts";
import type { ReportSources } from "./gather-report.ts";
import { requireApplication, requireEngagement } from "./require-engagement.ts";
import { reviewOf } from "./review-seals.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface ReportServiceDeps extends ReportSources {
  readonly files: Files;
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
    const gathered = await gatherReport({ clock, content, planners, results, store }, engagementId, control);
    const { pictures } = gathered;
    const input = {
      ...gathered.input,
      comments: withComments ? await store.read.listComments(engagementId) : [],
      review: reviewOf(await store.read.listReviewSteps(engagementId), gathered.input),
    };
    const { reportFileName: template } = await store.read.readSettings();
    const fileName = reportFileName(input, { applicationId, format, language, template, withComments });
    control.name(fileName);
    const { fileId, path } = await files.offer(fileName);
    if (format === "docx") {
      await writeReport(
        buildReport(input, language, { applicationId, sections, isForReview: withComments }),
        {
          path,
          pictures,
          quick,
          signal: control.signal,
          onProgress: (share, step) => control.report(0.15 + 0.85 * share, step),
        },
      );
    } else {
      const about = applicationId === undefined ? input : inputAbout(input, applicationId);
      await writeReportData(reportData(about, language), { format, path });
    }
    return { fileId, fileName };
  },
});
