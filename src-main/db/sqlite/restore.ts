import { existsSync } from "node:fs";
import { copyFile, mkdir, rename, rm } from "node:fs/promises";
import { basename, dirname, join } from "node:path";
import { problem } from "../../../src-shared/rpc/problems.ts";
import { requireCompleteBackup } from "./backup-check.ts";
import { dropContents, unpackAttachments } from "./backup-contents.ts";
import type { StoreKey } from "./connection.ts";
import { makeDurable, openConnection } from "./connection.ts";
import { isDiskFull, linkOrCopy, syncFile, syncFolder } from "./durable-files.ts";
import { takeLock } from "./lock.ts";
import { beginEpoch, readIdentity } from "./machine.ts";
import type { Identity } from "./machine.ts";
import { migrationsFolder, requireKnownSchema } from "./migrate.ts";
import { attachmentsFolder, replacedFolder, storeFile } from "./store-files.ts";

export interface RestoreOrder {
  readonly folder: string;
  readonly key: StoreKey;
  readonly file: string;
  readonly program: string;
  readonly now: Date;
  /** Where the migrations are, if not beside this module. */
  readonly migrations?: string;
}

/**
 * Puts a backup in the place of the store. The store that was there is kept in a folder of its own,
 * never deleted; the restored one continues under a new epoch, so that the numbers of operations recorded
 * before and after never mean two things. Throws `backup.invalid` before anything is touched.
 */
export const restoreBackup = async (
  order: RestoreOrder,
): Promise<{ readonly replaced: string | undefined }> => {
  const { folder, key, file, now } = order;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const lock = takeLock(folder, order.program, now);
  const prepared = join(folder, `${storeFile}.restoring`);
  try {
    await rm(prepared, { force: true });
    await copyBackup(file, prepared);
    // The copy, not the file: what is checked is what will be used.
    await requireCompleteBackup(prepared, key, basename(file));
    const restored = openConnection(prepared, key);
    try {
      requireKnownSchema(restored, order.migrations ?? migrationsFolder);
      await unpackAttachments(restored, join(folder, attachmentsFolder));
      dropContents(restored);
      beginEpoch(restored, settleReplaced(join(folder, storeFile), key));
    } finally {
      restored.close();
    }
    await syncFile(prepared);
    const replaced = await setAside(folder, now);
    await rename(prepared, join(folder, storeFile));
    await syncFolder(folder);
    return { replaced };
  } finally {
    await Promise.all(
      ["", "-wal", "-shm"].map(async (end) => await rm(`${prepared}${end}`, { force: true })),
    );
    lock.release();
  }
};

const copyBackup = async (file: string, prepared: string): Promise<void> => {
  try {
    await copyFile(file, prepared);
  } catch (error) {
    if (isDiskFull(error)) throw problem("store.full", { folder: dirname(prepared) }, { cause: error });
    throw problem("backup.invalid", { file: basename(file) }, { cause: error });
  }
};

/** Brings the store that is to be replaced to rest in one file, and says who it was if it can be read. */
const settleReplaced = (file: string, key: StoreKey): Identity | undefined => {
  if (!existsSync(file)) return undefined;
  try {
    const replaced = openConnection(file, key, { mustExist: true });
    try {
      makeDurable(replaced);
      replaced.pragma("wal_checkpoint(TRUNCATE)");
      return readIdentity(replaced);
    } finally {
      replaced.close();
    }
  } catch {
    // It may be the reason for the restore that it can't be read; it is kept all the same.
    return undefined;
  }
};

/** Gives what is to be replaced a second name, so that at no moment there is no store under the first. */
const setAside = async (folder: string, now: Date): Promise<string | undefined> => {
  if (!existsSync(join(folder, storeFile))) return undefined;
  const aside = join(folder, replacedFolder, now.toISOString().replaceAll(/[-:.]/gu, ""));
  await mkdir(aside, { recursive: true, mode: 0o700 });
  await linkOrCopy(join(folder, storeFile), join(aside, storeFile));
  const rests = [`${storeFile}-wal`, `${storeFile}-shm`].filter((rest) => existsSync(join(folder, rest)));
  await Promise.all(rests.map(async (rest) => await rename(join(folder, rest), join(aside, rest))));
  await syncFolder(aside);
  return aside;
};
