import { Worker } from "node:worker_threads";
import type { InventoryFile } from "../../src-shared/contract/inventory.ts";
import type { DescribeInventory, ParsedInventory, ReadInventory } from "../ports.ts";
import { problem, reviveProblem } from "../../src-shared/rpc/problems.ts";
import type { ProblemCode } from "../../src-shared/rpc/problems.ts";
import type { ImportOrder } from "./import-order.ts";
import { limits } from "./limits.ts";
import { reasons, unreadable } from "./unreadable.ts";

export interface ReadInventoryOptions {
  /** Where the worker lies; a bundle has it under another name. */
  readonly workerUrl?: URL;
  readonly limitMilliseconds?: number;
  readonly heapMib?: number;
}

type Outcome<Result> =
  | { readonly result: Result }
  | { readonly problem: { readonly code: ProblemCode; readonly details: unknown } };

/** Reads inventories in a thread with bounds on time and memory, so that no file stops the app. */
export const createReadInventory = (options: ReadInventoryOptions = {}): ReadInventory => {
  const run = createWorkerRun<ParsedInventory>(options);
  return async (path, name, { mapping, signal } = {}) =>
    await run({ path, name, task: "read", ...(mapping && { mapping: [...mapping] }) }, signal);
};

export const createDescribeInventory = (options: ReadInventoryOptions = {}): DescribeInventory => {
  const run = createWorkerRun<InventoryFile>(options);
  return async (path, name) => await run({ path, name, task: "describe" });
};

const createWorkerRun =
  <Result>({
    workerUrl = new URL("./import-worker.ts", import.meta.url),
    limitMilliseconds = limits.milliseconds,
    heapMib = limits.workerHeapMib,
  }: ReadInventoryOptions) =>
  async (order: ImportOrder, signal?: AbortSignal): Promise<Result> => {
    signal?.throwIfAborted();
    const { name } = order;
    const worker = new Worker(workerUrl, {
      workerData: order,
      resourceLimits: { maxOldGenerationSizeMb: heapMib },
    });
    const { promise, resolve, reject } = Promise.withResolvers<Result>();
    const timer = setTimeout(() => {
      reject(unreadable(name, reasons.tooSlow));
    }, limitMilliseconds);
    const cancel = (): void => {
      reject(problem("job.cancelled", {}));
    };
    signal?.addEventListener("abort", cancel, { once: true });
    worker.on("message", (outcome: Outcome<Result>) => {
      if ("result" in outcome) resolve(outcome.result);
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
