import { join } from "node:path";
import { parentPort, workerData } from "node:worker_threads";
import type { IntegrityReport } from "../../../src-shared/contract/host.ts";
import { lastWord } from "../../run-worker.ts";
import { openAttachmentVault } from "./attachments.ts";
import { backUp } from "./backup.ts";
import { openConnection } from "./connection.ts";
import { storeFile } from "./store-files.ts";
import { verifyStore } from "./verify.ts";

/** What the worker is asked to do with a store that another thread has open; it only reads it. */
export type StoreTask = {
  readonly folder: string;
  readonly key: Uint8Array;
} & (
  | { readonly task: "verify"; readonly scratchFile: string; readonly migrations: string }
  | { readonly task: "backup"; readonly toFile: string; readonly madeAt: Date }
);

const say = (share: number, step: string): void => parentPort?.postMessage({ share, step });

const work = async (task: StoreTask): Promise<IntegrityReport | null> => {
  const { folder } = task;
  const key = Buffer.from(task.key);
  const attachments = openAttachmentVault(folder, key);
  if (task.task === "verify") return await verifyStore({ ...task, key, attachments }, say);
  const db = openConnection(join(folder, storeFile), key, { readonly: true });
  try {
    await backUp({ db, key, attachments, toFile: task.toFile, madeAt: task.madeAt }, say);
    return null;
  } finally {
    db.close();
  }
};

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- only store-aside.ts starts this file, and it passes exactly this
const task = workerData as StoreTask;
parentPort?.postMessage(await lastWord(async () => await work(task)));
