import { open, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { attachmentLimitBytes } from "../../../src-shared/contract/attachments.ts";
import type { RefusedFile } from "../../../src-shared/contract/desktop.ts";
import { arrivalOf } from "../../../src-shared/domain/files/arrival.ts";

/** What the arguments of a start say: paths to open. Switches, addresses and all else are not heard. */
export const filesOf = (argv: readonly string[], workingFolder: string): readonly string[] =>
  argv
    .slice(1)
    .filter((argument) => !argument.startsWith("-") && !/^[a-z][a-z\d+.-]+:\/\//iu.test(argument))
    .filter((argument) => arrivalOf(argument) !== "evidence")
    .map((argument) => resolve(workingFolder, argument));

/** A backup carries all attachments; anything else is no larger than an attachment. */
const backupLimitBytes = 64 * 1024 ** 3;
/** An encrypted database has no first bytes that tell it, but whole pages. */
const pageBytes = 512;

/** Why a file can't be opened, or undefined where it can. Its content is read whole only where it then goes. */
export const refusalOfFile = async (path: string): Promise<RefusedFile["reason"] | undefined> => {
  const onDisk = await stat(path).catch(() => undefined);
  if (!onDisk) return "missing";
  if (!onDisk.isFile()) return "noFile";
  if (onDisk.size === 0) return "empty";
  const isBackup = arrivalOf(path) === "backup";
  if (onDisk.size > (isBackup ? backupLimitBytes : attachmentLimitBytes)) return "tooLarge";
  if (isBackup) return onDisk.size % pageBytes === 0 ? undefined : "otherContent";
  return /\.xls[xm]$/iu.test(basename(path)) && !(await beginsAsZip(path)) ? "otherContent" : undefined;
};

const beginsAsZip = async (path: string): Promise<boolean> => {
  try {
    await using handle = await open(path);
    const { buffer, bytesRead } = await handle.read(Buffer.alloc(4), 0, 4, 0);
    return bytesRead === 4 && buffer.equals(Buffer.from("PK\u0003\u0004", "latin1"));
  } catch {
    return false;
  }
};
