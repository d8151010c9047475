import { Worker } from "node:worker_threads";
import type { ParsedInventory } from "../ports.ts";
import { problem, reviveProblem } from "../../src-shared/rpc/problems.ts";
import type { ProblemCode } from "../../src-shared/rpc/problems.ts";
import type { ReadInventory } from "../ports.ts";
import { limits } from "./limits.ts";
import { reasons, unreadable } from "./unreadable.ts";

export interface ReadInventoryOptions {
  /** Where the worker lies; a bundle has it under another name. */
  readonly workerUrl?: URL;
  readonly limitMilliseconds?: number;
  readonly heapMib?: number;
}

type Outcome =
  | { readonly inventory: ParsedInventory }
  | { readonly problem: { readonly code: ProblemCode; readonly details: unknown } };

/** Reads inventories in a thread with bounds on time and memory, so that no file stops the app. */
export const createReadInventory =
  ({
    workerUrl = new URL("./import-worker.ts", import.meta.url),
    limitMilliseconds = limits.milliseconds,
    heapMib = limits.workerHeapMib,
  }: ReadInventoryOptions = {}): ReadInventory =>
  async (path, name, signal) => {
    signal?.throwIfAborted();
    const worker = new Worker(workerUrl, {
      workerData: { path, name },
      resourceLimits: { maxOldGenerationSizeMb: heapMib },
    });
    const { promise, resolve, reject } = Promise.withResolvers<ParsedInventory>();
    const timer = setTimeout(() => {
      reject(unreadable(name, reasons.tooSlow));
    }, limitMilliseconds);
    const cancel = (): void => {
      reject(problem("job.cancelled", {}));
    };
    signal?.addEventListener("abort", cancel, { once: true });
    worker.on("message", (outcome: Outcome) => {
      if ("inventory" in outcome) resolve(outcome.inventory);
      else reject(reviveProblem(outcome.problem.code, outcome.problem.details));
    });
    worker.on("error", (error: Error & { readonly code?: string }) => {
      reject(
        error.code === "ERR_WORKER_OUT_OF_MEMORY" ? unreadable(name, reasons.tooMuchMemory, error) : error,
      );
    });
    worker.on("exit", () => {
      reject(unreadable(name, reasons.broken));
    });
    try {
      return await promise;
    } finally {
      clearTimeout(timer);
      signal?.removeEventListener("abort", cancel);
      await worker.terminate();
    }
  };
