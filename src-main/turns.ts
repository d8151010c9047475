import { setImmediate } from "node:timers/promises";
import { problem } from "../src-shared/rpc/problems.ts";

/** How long work may hold the thread before others have a turn: less than a person notices. */
const turnMs = 20;

/**
 * Long work that shares its thread: call it between two small pieces. It lets others have their turn where
 * this one lasted long enough, and throws `job.cancelled` where nobody wants the work any more.
 */
export const createTurns = (signal?: AbortSignal): (() => Promise<void>) => {
  let began = performance.now();
  return async () => {
    if (performance.now() - began < turnMs) return;
    await setImmediate();
    if (signal?.aborted === true) throw problem("job.cancelled", {});
    began = performance.now();
  };
};
