import { open } from "node:fs/promises";
import { basename } from "node:path";
import { tellingBytes } from "../../../src-shared/domain/evidence/file-kind.ts";
import { canBeBackup } from "../../../src-shared/domain/files/backup-start.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import { backupForm, listPacked, readManifest, readPieces } from "./backup-contents.ts";
import type { Connection, StoreKey } from "./connection.ts";
import { openConnection } from "./connection.ts";
import { checkOperations } from "./operation-check.ts";
import { unseal } from "./sealed-stream.ts";

/** Throws `backup.otherKind` if it can't be one at all, and `backup.invalid` unless a file is a backup for this key, whole in every page, hash and attachment. */
export const requireCompleteBackup = async (
  file: string,
  key: StoreKey,
  name = basename(file),
): Promise<void> => {
  if (!canBeBackup(await readStart(file, name))) throw problem("backup.otherKind", { file: name });
  try {
    const backup = openConnection(file, key, { readonly: true, mustExist: true });
    try {
      await check(backup, key);
    } finally {
      backup.close();
    }
  } catch (error) {
    throw problem("backup.invalid", { file: name }, { cause: error });
  }
};

const readStart = async (file: string, name: string): Promise<Uint8Array> => {
  try {
    await using handle = await open(file);
    const { buffer, bytesRead } = await handle.read(new Uint8Array(tellingBytes), 0, tellingBytes, 0);
    return buffer.subarray(0, bytesRead);
  } catch (error) {
    throw problem("backup.invalid", { file: name }, { cause: error });
  }
};

const check = async (backup: Connection, key: StoreKey): Promise<void> => {
  if (backup.pragma("quick_check(1)", { simple: true }) !== "ok") throw new Error("A page is damaged");
  const manifest = readManifest(backup);
  if (manifest?.form !== backupForm) throw new Error("The manifest is missing or of another form");
  const { operations, problems } = checkOperations(backup, () => undefined);
  if (problems.length > 0) throw new Error(problems[0]);
  const names = listPacked(backup);
  if (operations !== manifest.operations || names.length !== (manifest.attachments ?? 0)) {
    throw new Error("Something that the manifest counts is missing");
  }
  for (const name of names) {
    // oxlint-disable-next-line no-await-in-loop -- one file in memory at a time
    for await (const bytes of unseal(readPieces(backup, name), key)) void bytes;
  }
};
