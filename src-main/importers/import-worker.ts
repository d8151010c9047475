import { parentPort, workerData } from "node:worker_threads";
import { lastWord } from "../run-worker.ts";
import { describeInventory, parseInventory } from "./parse-inventory.ts";
import { ImportOrder } from "./import-order.ts";

/** Reads one file in a thread of its own. */
const { path, name, task, mapping, places } = ImportOrder.parse(workerData);
parentPort?.postMessage(
  await lastWord<unknown>(async () =>
    task === "read" ? await parseInventory(path, name, mapping) : await describeInventory(path, name, places),
  ),
);
