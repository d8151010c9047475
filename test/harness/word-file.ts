import { join } from "node:path";
import { createWriteReport } from "../../src-main/report/write-report.ts";
import type { Report } from "../../src-shared/domain/report/report.ts";
import { setupFolder } from "./folder.ts";

const writeReport = createWriteReport();

/** Writes the report as a Word file and says where. */
export const writeWordFile = async (
  report: Report,
  {
    quick = false,
    folder = setupFolder(),
    pictures = new Map<string, Uint8Array>(),
  }: { quick?: boolean; folder?: string; pictures?: ReadonlyMap<string, Uint8Array> } = {},
): Promise<string> => {
  const path = join(folder, "report.docx");
  await writeReport(report, {
    path,
    pictures,
    quick,
    onProgress: () => {},
    signal: new AbortController().signal,
  });
  return path;
};
