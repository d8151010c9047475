import { Problem } from "../../src-shared/rpc/problems.ts";
import { runWorker } from "../run-worker.ts";
import type { ImportOrder } from "./import-order.ts";
import { limits } from "./limits.ts";
import { reasons, unreadable } from "./unreadable.ts";

export interface BoundedRunOptions {
  /** Where the worker lies; a bundle has it under another name. */
  readonly workerUrl?: URL;
  readonly limitMilliseconds?: number;
  readonly heapMib?: number;
}

/** Lets a thread of its own read a file, with bounds on time and memory, so that no file stops the app. */
export const createBoundedRun =
  <Result>({
    workerUrl = new URL("./import-worker.ts", import.meta.url),
    limitMilliseconds = limits.milliseconds,
    heapMib = limits.workerHeapMib,
  }: BoundedRunOptions) =>
  async (order: ImportOrder, signal?: AbortSignal): Promise<Result> => {
    const { name } = order;
    const tooSlow = AbortSignal.timeout(limitMilliseconds);
    try {
      return await runWorker<Result>(workerUrl, {
        data: order,
        heapMib,
        signal: signal ? AbortSignal.any([signal, tooSlow]) : tooSlow,
      });
    } catch (error) {
      if (error instanceof Problem) {
        if (error.code === "job.cancelled" && tooSlow.aborted) throw unreadable(name, reasons.tooSlow);
        throw error;
      }
      const code = error instanceof Error && "code" in error ? error.code : undefined;
      if (code === "ERR_WORKER_OUT_OF_MEMORY") throw unreadable(name, reasons.tooMuchMemory, error);
      if (code === "ERR_WORKER_GONE") throw unreadable(name, reasons.broken);
      throw error;
    }
  };
