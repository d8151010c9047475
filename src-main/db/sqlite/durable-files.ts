import { constants, existsSync } from "node:fs";
import type { FileHandle } from "node:fs/promises";
import { copyFile, link, open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";
import { problem } from "../../../src-shared/rpc/problems.ts";

/**
 * Writes a file that is either there whole or not at all, also after a power cut: a part beside it,
 * fsync, rename, fsync of the folder. Throws `store.full` when there is no room.
 */
export const writeWhole = async (
  file: string,
  write: (handle: FileHandle, part: string) => Promise<void>,
): Promise<void> => {
  const part = `${file}.part`;
  try {
    const handle = await open(part, "w", 0o600);
    try {
      await write(handle, part);
      await handle.sync();
    } finally {
      await handle.close();
    }
    await rename(part, file);
    await syncFolder(dirname(file));
  } catch (error) {
    await rm(part, { force: true });
    if (isDiskFull(error)) throw problem("store.full", { folder: dirname(file) }, { cause: error });
    throw error;
  }
};

export const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && "code" in error && (error.code === "ENOSPC" || error.code === "EDQUOT");

/** Makes a rename in a folder survive a power cut; Windows has no such call and needs none. */
export const syncFolder = async (folder: string): Promise<void> => {
  if (process.platform === "win32") return;
  const handle = await open(folder, "r");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Makes bytes that somebody else wrote survive a power cut. */
export const syncFile = async (file: string): Promise<void> => {
  const handle = await open(file, "r+");
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
};

/** Gives a file a second name; refuses to replace what has it. Some file systems know no links: there it copies. */
export const linkOrCopy = async (from: string, to: string): Promise<void> => {
  try {
    await link(from, to);
  } catch (error) {
    if (existsSync(to)) throw error;
    await copyFile(from, to, constants.COPYFILE_EXCL);
  }
};
