import type { FileHandle } from "node:fs/promises";
import { open, rename, rm } from "node:fs/promises";
import { dirname } from "node:path";

/**
 * Writes a file that is either there whole or not at all, also after a power cut: a part beside it,
 * fsync, rename, fsync of the folder.
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
    throw error;
  }
};

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
