import type { ReadAnswers } from "../ports.ts";
import { createBoundedRun } from "./bounded-run.ts";
import type { BoundedRunOptions } from "./bounded-run.ts";

/** Reads answers in a bounded thread: a workbook comes from a client, and may be anything. */
export const createReadAnswers = (options: BoundedRunOptions = {}): ReadAnswers => {
  const run = createBoundedRun<Awaited<ReturnType<ReadAnswers>>>(options);
  return async (path, name) => await run({ path, name, task: "answers" });
};
