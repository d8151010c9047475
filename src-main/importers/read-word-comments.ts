import type { ReadWordComments } from "./returned-report.ts";
import { createBoundedRun } from "./bounded-run.ts";
import type { BoundedRunOptions } from "./bounded-run.ts";

/** Reads the comments of a report in a bounded thread: a file that comes back may be anything. */
export const createReadWordComments = (options: BoundedRunOptions = {}): ReadWordComments => {
  const run = createBoundedRun<Awaited<ReturnType<ReadWordComments>>>(options);
  return async (path, name) => await run({ path, name, task: "comments" });
};
