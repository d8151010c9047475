import { rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { OpenAttachmentVault } from "./attachments.ts";
import { packAttachments } from "./backup-contents.ts";
import { requireCompleteBackup } from "./backup-check.ts";
import type { Connection, StoreKey } from "./connection.ts";
import { isSqliteError, openConnection } from "./connection.ts";
import { syncFile, syncFolder } from "./durable-files.ts";

interface BackupOrder {
  readonly db: Connection;
  readonly key: StoreKey;
  readonly attachments: OpenAttachmentVault;
  readonly toFile: string;
  readonly madeAt: Date;
}

/**
 * Writes the whole store into one file: an encrypted SQLite file under the same key, with the sealed
 * attachments in a table (decision 0002). It appears under its name only once it was read back whole.
 */
export const backUp = async (
  { db, key, attachments, toFile, madeAt }: BackupOrder,
  say: (share: number, step: string) => void,
): Promise<void> => {
  const part = `${toFile}.part`;
  await rm(part, { force: true });
  try {
    say(0, "copying");
    db.prepare("VACUUM INTO ?").run(part);
    const copy = openConnection(part, key);
    try {
      copy.pragma("journal_mode = OFF");
      copy.pragma("synchronous = OFF");
      say(0.4, "attachments");
      await packAttachments(copy, attachments, madeAt);
    } finally {
      copy.close();
    }
    say(0.6, "pages");
    await requireCompleteBackup(part, key);
    await syncFile(part);
    await rename(part, toFile);
    await syncFolder(dirname(toFile));
  } catch (error) {
    await rm(part, { force: true });
    if (isSqliteError(error) && error.code === "SQLITE_FULL") {
      throw problem("store.full", { folder: dirname(toFile) }, { cause: error });
    }
    throw error;
  }
};
