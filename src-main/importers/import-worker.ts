import { parentPort, workerData } from "node:worker_threads";
import { z } from "zod";
import { Problem } from "../../src-shared/rpc/problems.ts";
import { parseInventory } from "./parse-inventory.ts";

const Order = z.object({ path: z.string(), name: z.string() });

/** Reads one file in a thread of its own; a problem travels as its code and details. */
const { path, name } = Order.parse(workerData);
try {
  parentPort?.postMessage({ inventory: await parseInventory(path, name) });
} catch (error) {
  if (!(error instanceof Problem)) throw error;
  parentPort?.postMessage({ problem: { code: error.code, details: error.details } });
}
