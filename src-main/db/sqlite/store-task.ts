import { join } from "node:path";
import type { IntegrityReport } from "../../../src-shared/contract/host.ts";
import { openAttachmentVault } from "./attachments.ts";
import { backUp } from "./backup.ts";
import { openConnection } from "./connection.ts";
import { storeFile } from "./store-files.ts";
import { verifyStore } from "./verify.ts";

/** Work that reads all of a store, on connections of its own. */
export type StoreTask = {
  readonly folder: string;
  readonly key: Uint8Array;
} & (
  | { readonly task: "verify"; readonly scratchFile: string; readonly migrations: string }
  | { readonly task: "backup"; readonly toFile: string; readonly madeAt: Date }
);

/** Does it in this thread, which it holds for as long as it takes. */
export const runStoreTask = async (
  task: StoreTask,
  say: (share: number, step: string) => void,
): Promise<IntegrityReport | null> => {
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
