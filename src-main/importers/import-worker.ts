import { parentPort, workerData } from "node:worker_threads";
import { lastWord } from "../run-worker.ts";
import { describeInventory, parseInventory } from "./parse-inventory.ts";
import { parseAnswers } from "./parse-answers.ts";
import { ImportOrder } from "./import-order.ts";
import { readWordComments } from "./word-comments.ts";

/** Reads one file in a thread of its own. */
const { path, name, task, mapping, places } = ImportOrder.parse(workerData);
const tasks = {
  answers: async () => await parseAnswers(path, name),
  comments: async () => await readWordComments(path, name),
  describe: async () => await describeInventory(path, name, places),
  read: async () => await parseInventory(path, name, mapping),
} as const;
parentPort?.postMessage(await lastWord<unknown>(tasks[task]));
