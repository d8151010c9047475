import { open, stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import { attachmentLimitBytes } from "../../../src-shared/contract/attachments.ts";
import type { RefusedFile } from "../../../src-shared/contract/desktop.ts";
import { fileKind, tellingBytes } from "../../../src-shared/domain/evidence/file-kind.ts";
import { arrivalOf } from "../../../src-shared/domain/files/arrival.ts";
import { canBeBackup } from "../../../src-shared/domain/files/backup-start.ts";

/** What the arguments of a start say: paths to open. Switches, addresses and all else are not heard. */
export const filesOf = (argv: readonly string[], workingFolder: string): readonly string[] =>
  argv
    .slice(1)
    .filter((argument) => !argument.startsWith("-") && !/^[a-z][a-z\d+.-]+:\/\//iu.test(argument))
    .filter((argument) => arrivalOf(argument) !== "evidence")
    .map((argument) => resolve(workingFolder, argument));

/** A backup carries all attachments; anything else is no larger than an attachment. */
const backupLimitBytes = 64 * 1024 ** 3;
/** A backup is an encrypted database, which is made of whole pages. */
const pageBytes = 512;

/** Why a file can't be opened, or undefined where it can. Its content is read whole only where it then goes. */
export const refusalOfFile = async (path: string): Promise<RefusedFile["reason"] | undefined> => {
  const onDisk = await stat(path).catch(() => undefined);
  if (!onDisk) return "missing";
  if (!onDisk.isFile()) return "noFile";
  if (onDisk.size === 0) return "empty";
  const isBackup = arrivalOf(path) === "backup";
  if (onDisk.size > (isBackup ? backupLimitBytes : attachmentLimitBytes)) return "tooLarge";
  const isWorkbook = /\.xls[xm]$/iu.test(basename(path));
  if (!isBackup && !isWorkbook) return undefined;
  const start = await readStart(path);
  if (isWorkbook) return fileKind(start) === "zip" ? undefined : "otherContent";
  return onDisk.size % pageBytes === 0 && canBeBackup(start) ? undefined : "notBackup";
};

/** Nothing of a file that can't be read. */
const readStart = async (path: string): Promise<Uint8Array> => {
  try {
    await using handle = await open(path);
    const { buffer, bytesRead } = await handle.read(new Uint8Array(tellingBytes), 0, tellingBytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch {
    return new Uint8Array();
  }
};
