import type { EngagementId } from "../../src-shared/contract/ids.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import { buildReport } from "../../src-shared/domain/report/build-report.ts";
import { reportFileName } from "../../src-shared/domain/report/file-name.ts";
import type { Clock, Content, Files, Store, WriteReport } from "../ports.ts";
import { createJobBoard } from "./jobs.ts";
import type { JobControl, JobDeps, JobResult } from "./jobs.ts";
import { gatherReportEvidence } from "./report-evidence.ts";
import { gatherReportInput } from "./report-input.ts";
import { requireEngagement } from "./require-engagement.ts";
import type { ResultService } from "./results.ts";
import type { HandlersFor } from "./handlers-for.ts";

export interface ReportServiceDeps extends JobDeps {
  readonly clock: Clock;
  readonly content: Content;
  readonly files: Files;
  readonly results: Pick<ResultService, "assessAll">;
  readonly store: Store;
  readonly writeReport: WriteReport;
}

export type ReportService = HandlersFor<"reports.build" | "jobs.get" | "jobs.cancel">;

interface Order {
  readonly engagementId: EngagementId;
  readonly language: Language;
  readonly quick: boolean;
}

export const createReportService = (deps: ReportServiceDeps): ReportService => {
  const { clock, content, files, results, store, writeReport } = deps;
  const board = createJobBoard(deps);

  const build = async ({ engagementId, language, quick }: Order, control: JobControl): Promise<JobResult> => {
    control.report(0, "scoring");
    const portfolio = await results.assessAll(engagementId);
    control.report(0.05, "reading");
    const { attachments, pictures } = await gatherReportEvidence(store, engagementId);
    const given = { clock, content, reader: store.read };
    const input = await gatherReportInput(given, engagementId, portfolio, attachments);
    control.report(0.1, "sections");
    const report = buildReport(input, language);
    const fileName = reportFileName(input, language);
    const { fileId, path } = await files.offer(fileName);
    await writeReport(report, {
      path,
      pictures,
      quick,
      signal: control.signal,
      onProgress: (share, step) => control.report(0.15 + 0.85 * share, step),
    });
    return { fileId, fileName };
  };

  return {
    "reports.build": async (order) => {
      // An engagement that is not here is the caller's mistake, not an incident of the job.
      await requireEngagement(store.read, order.engagementId);
      return { jobId: board.start(async (control) => await build(order, control)) };
    },
    "jobs.get": board["jobs.get"],
    "jobs.cancel": board["jobs.cancel"],
  };
};
