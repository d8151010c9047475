import { writeFile } from "node:fs/promises";
import { parentPort, workerData } from "node:worker_threads";
import { Packer } from "docx";
import type { Report } from "../../src-shared/domain/report/report.ts";
import { buildDocument } from "./build-document.ts";
import { normalise } from "./normalise.ts";
import type { PictureBytes } from "./pictures.ts";

/** What the worker is started with. */
export interface ReportTask {
  readonly report: Report;
  readonly path: string;
  readonly pictures: PictureBytes;
  readonly quick: boolean;
}

/** What it says while it works. */
interface ReportProgress {
  readonly share: number;
  readonly step: "charts" | "layout" | "packing" | "writing";
}

const say = (progress: ReportProgress): void => parentPort?.postMessage(progress);

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only write-report.ts starts this file, and it passes exactly this
const { path, pictures, quick, report } = workerData as ReportTask;
say({ share: 0.05, step: "charts" });
const document = buildDocument(report, pictures, quick);
// Page layout and packing are one call that does not report in between.
say({ share: 0.15, step: quick ? "packing" : "layout" });
const packed = await Packer.toBuffer(document);
say({ share: 0.9, step: "writing" });
await writeFile(path, normalise(packed, report.marks.day, quick ? 1 : 6));
parentPort?.postMessage({ result: null });
