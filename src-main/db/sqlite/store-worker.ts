import { parentPort, workerData } from "node:worker_threads";
import { lastWord } from "../../run-worker.ts";
import { runStoreTask } from "./store-task.ts";
import type { StoreTask } from "./store-task.ts";

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only store-aside.ts starts this file, and it passes exactly this
const task = workerData as StoreTask;
parentPort?.postMessage(
  await lastWord(
    async () => await runStoreTask(task, (share, step) => parentPort?.postMessage({ share, step })),
  ),
);
