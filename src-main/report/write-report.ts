import { rm } from "node:fs/promises";
import type { WriteReport } from "../ports.ts";
import { runWorker } from "../run-worker.ts";
import type { ReportTask } from "./report-worker.ts";

/** Measured by bench/report-growth.bench.ts: left to itself, a report of 100 applications takes 100 MiB more. */
const youngHeapMib = 12;

/**
 * Writes each report in a worker of its own: packing blocks its thread for seconds, and the counters of the
 * docx library start anew only with fresh modules, which the same bytes for the same report need.
 */
export const createWriteReport =
  ({
    workerUrl = new URL("report-worker.ts", import.meta.url),
  }: { readonly workerUrl?: URL } = {}): WriteReport =>
  async (report, { path, pictures, quick, onProgress, signal }) => {
    const task: ReportTask = { report, path, pictures, quick };
    try {
      await runWorker<null>(workerUrl, { data: task, onProgress, signal, youngHeapMib });
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    }
  };
