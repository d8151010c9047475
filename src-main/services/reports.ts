import { buildReport } from "../../src-shared/domain/report/build-report.ts";
import { reportFileName } from "../../src-shared/domain/report/file-name.ts";
import type { Clock, Content, Files, Store, WriteReport } from "../ports.ts";
import { gatherReportEvidence } from "./report-evidence.ts";
import { gatherReportInput } from "./report-input.ts";
import { requireEngagement } from "./require-engagement.ts";
import type { ResultService } from "./results.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface ReportServiceDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly files: Files;
  readonly results: Pick<ResultService, "assessAll" | "explainAll">;
  readonly store: Store;
  readonly writeReport: WriteReport;
}

export type ReportService = HandlersFor<"reports.build">;

export const createReportService = ({
  clock,
  content,
  files,
  results,
  store,
  writeReport,
}: ReportServiceDeps): ReportService => ({
  "reports.build": async ({ engagementId, language, quick }, control) => {
    await requireEngagement(store.read, engagementId);
    control.report(0, "scoring");
    const portfolio = await results.assessAll(engagementId, {
      signal: control.signal,
      onProgress: (share) => control.report(0.03 * share, "scoring"),
    });
    const explanations = await results.explainAll(engagementId, {
      signal: control.signal,
      onProgress: (share) => control.report(0.03 + 0.02 * share, "scoring"),
    });
    control.report(0.05, "reading");
    const { attachments, pictures } = await gatherReportEvidence(store, engagementId);
    const given = { clock, content, reader: store.read };
    const input = await gatherReportInput(given, engagementId, { ...portfolio, explanations }, attachments);
    control.report(0.1, "sections");
    const report = buildReport(input, language);
    const fileName = reportFileName(input, language);
    control.name(fileName);
    const { fileId, path } = await files.offer(fileName);
    await writeReport(report, {
      path,
      pictures,
      quick,
      signal: control.signal,
      onProgress: (share, step) => control.report(0.15 + 0.85 * share, step),
    });
    return { fileId, fileName };
  },
});
