import { rm } from "node:fs/promises";
import { Worker } from "node:worker_threads";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { WriteReport } from "../ports.ts";
import type { ReportProgress, ReportTask } from "./report-worker.ts";

/**
 * Writes each report in a worker of its own: packing blocks its thread for seconds, and the counters of the
 * docx library start anew only with fresh modules, which the same bytes for the same report need.
 */
export const createWriteReport =
  ({
    workerUrl = new URL("report-worker.ts", import.meta.url),
  }: { readonly workerUrl?: URL } = {}): WriteReport =>
  async (report, { path, pictures, quick, onProgress, signal }) => {
    if (signal.aborted) throw problem("job.cancelled", {});
    const task: ReportTask = { report, path, pictures, quick };
    const worker = new Worker(workerUrl, { workerData: task });
    const stop = (): void => {
      void worker.terminate();
    };
    signal.addEventListener("abort", stop);
    try {
      await finished(worker, onProgress);
      if (signal.aborted) throw problem("job.cancelled", {});
    } catch (error) {
      await rm(path, { force: true });
      throw error;
    } finally {
      signal.removeEventListener("abort", stop);
    }
  };

/** Resolves when the worker ends by itself or is stopped; rejects with whatever it threw. */
const finished = async (worker: Worker, onProgress: (share: number, step: string) => void): Promise<void> => {
  const { promise, resolve, reject } = Promise.withResolvers<undefined>();
  worker.on("message", ({ share, step }: ReportProgress) => onProgress(share, step));
  worker.once("error", reject);
  worker.once("exit", () => resolve(undefined));
  await promise;
};
