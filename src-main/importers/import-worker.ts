import { parentPort, workerData } from "node:worker_threads";
import { Problem } from "../../src-shared/rpc/problems.ts";
import { describeInventory, parseInventory } from "./parse-inventory.ts";
import { ImportOrder } from "./import-order.ts";

/** Reads one file in a thread of its own; a problem travels as its code and details. */
const { path, name, task, mapping } = ImportOrder.parse(workerData);
try {
  parentPort?.postMessage({
    result: task === "read" ? await parseInventory(path, name, mapping) : await describeInventory(path, name),
  });
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  parentPort?.postMessage({ problem: { code: error.code, details: error.details } });
}
