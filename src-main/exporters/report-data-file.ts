import type { ReportData } from "../../src-shared/contract/report-data.ts";
import type { ReportFormat } from "../../src-shared/contract/reports.ts";

/** Writes the figures behind a report to `path`. */
export type WriteReportData = (
  data: ReportData,
  options: { readonly format: Exclude<ReportFormat, "docx">; readonly path: string },
) => Promise<void>;
