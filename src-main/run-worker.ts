import { Worker } from "node:worker_threads";
import { Problem, problem, reviveProblem } from "../src-shared/rpc/problems.ts";
import type { ProblemCode } from "../src-shared/rpc/problems.ts";

/** What a worker says: how far it is, and at last what came of it. A problem travels as its code and details. */
export type WorkerWord<Result> =
  | { readonly share: number; readonly step: string }
  | { readonly result: Result }
  | { readonly problem: { readonly code: ProblemCode; readonly details: unknown } };

export interface WorkerRun {
  readonly data: unknown;
  readonly signal?: AbortSignal | undefined;
  readonly onProgress?: ((share: number, step: string) => void) | undefined;
  readonly heapMib?: number;
  /** For what is made and dropped at once; less of it is cleared more often, and what it holds stays small. */
  readonly youngHeapMib?: number;
}

/**
 * Does one piece of work in a thread of its own. Rejects with `job.cancelled` once the thread is gone, when the
 * signal says so; with what the work threw; and with `ERR_WORKER_GONE` when it ended without a word.
 */
export const runWorker = async <Result>(
  url: URL,
  { data, signal, onProgress, heapMib, youngHeapMib }: WorkerRun,
): Promise<Result> => {
  if (signal?.aborted === true) throw problem("job.cancelled", {});
  const worker = new Worker(url, {
    workerData: data,
    resourceLimits: {
      ...(heapMib !== undefined && { maxOldGenerationSizeMb: heapMib }),
      ...(youngHeapMib !== undefined && { maxYoungGenerationSizeMb: youngHeapMib }),
    },
  });
  const { promise, resolve, reject } = Promise.withResolvers<Result>();
  const cancel = (): void => {
    reject(problem("job.cancelled", {}));
  };
  signal?.addEventListener("abort", cancel, { once: true });
  worker.on("message", (word: WorkerWord<Result>) => {
    if ("result" in word) resolve(word.result);
    else if ("problem" in word) reject(reviveProblem(word.problem.code, word.problem.details));
    else onProgress?.(word.share, word.step);
  });
  worker.on("error", reject);
  worker.on("exit", (code) => {
    reject(Object.assign(new Error(`The worker ended with ${code}`), { code: "ERR_WORKER_GONE" }));
  });
  try {
    return await promise;
  } finally {
    signal?.removeEventListener("abort", cancel);
    await worker.terminate();
  }
};

/** The last word of a worker: what its work gave, or the problem it met. What is neither is thrown. */
export const lastWord = async <Result>(work: () => Promise<Result>): Promise<WorkerWord<Result>> => {
  try {
    return { result: await work() };
  } catch (error) {
    if (!(error instanceof Problem)) throw error;
    return { problem: { code: error.code, details: error.details } };
  }
};
