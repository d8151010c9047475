import { createReadStream, existsSync } from "node:fs";
import { mkdir } from "node:fs/promises";
import { join } from "node:path";
import type { OpenAttachmentVault } from "./attachments.ts";
import type { Connection } from "./connection.ts";
import { writeWhole } from "./durable-files.ts";

/** The number of the form of a backup file. */
export const backupForm = 1;

const attachmentTables = `
  CREATE TABLE backup_attachment (name TEXT NOT NULL, size INTEGER NOT NULL, PRIMARY KEY (name)) STRICT;
  CREATE TABLE backup_piece (name TEXT NOT NULL, number INTEGER NOT NULL, bytes BLOB NOT NULL,
    PRIMARY KEY (name, number)) STRICT;`;

/** What a backup says of itself. Written last: without it the file is not whole. */
export interface Manifest {
  readonly form: number;
  readonly operations: number;
  /** How many attachments it carries; null for a copy of the data file alone. */
  readonly attachments: number | null;
}

export const writeManifest = (
  copy: Connection,
  { madeAt, attachments }: { readonly madeAt: Date; readonly attachments: number | null },
): void => {
  copy.exec(`CREATE TABLE backup_manifest (form INTEGER NOT NULL, made_at TEXT NOT NULL,
    operations INTEGER NOT NULL, attachments INTEGER) STRICT`);
  copy
    .prepare<[number, string, number | null]>(
      "INSERT INTO backup_manifest SELECT ?, ?, (SELECT count(*) FROM op), ?",
    )
    .run(backupForm, madeAt.toISOString(), attachments);
};

export const readManifest = (backup: Connection): Manifest | undefined =>
  backup.prepare<[], Manifest>("SELECT form, operations, attachments FROM backup_manifest").get();

/** Puts the sealed attachments, piece by piece, into a fresh copy of the data file. */
export const packAttachments = async (
  copy: Connection,
  vault: OpenAttachmentVault,
  madeAt: Date,
): Promise<void> => {
  copy.exec(attachmentTables);
  const addFile = copy.prepare<[string, number]>("INSERT INTO backup_attachment VALUES (?, ?)");
  const addPiece = copy.prepare<[string, number, Buffer]>("INSERT INTO backup_piece VALUES (?, ?, ?)");
  const names = await vault.listFiles();
  for (const name of names) {
    const file = join(vault.folder, name);
    const pieces: AsyncIterable<Buffer> = createReadStream(file, { highWaterMark: 1024 * 1024 });
    let number = 0;
    let size = 0;
    // oxlint-disable-next-line no-await-in-loop -- one piece in memory at a time
    for await (const piece of pieces) {
      addPiece.run(name, number++, piece);
      size += piece.length;
    }
    addFile.run(name, size);
  }
  writeManifest(copy, { madeAt, attachments: names.length });
};

/** The bytes of one sealed attachment in a backup. */
export async function* readPieces(backup: Connection, name: string): AsyncGenerator<Buffer> {
  const piece = backup
    .prepare<[string, number], Buffer>("SELECT bytes FROM backup_piece WHERE name = ? AND number = ?")
    .pluck();
  for (let number = 0, bytes = piece.get(name, 0); bytes; bytes = piece.get(name, ++number)) yield bytes;
}

/** The names of the attachments in a backup; none in a copy of the data file alone. */
export const listPacked = (backup: Connection): readonly string[] =>
  readManifest(backup)?.attachments === null
    ? []
    : backup.prepare<[], string>("SELECT name FROM backup_attachment ORDER BY name").pluck().all();

/** Brings back the attachments that a folder does not have; what it has stays. */
export const unpackAttachments = async (backup: Connection, folder: string): Promise<void> => {
  await mkdir(folder, { recursive: true, mode: 0o700 });
  for (const name of listPacked(backup)) {
    const file = join(folder, name);
    if (existsSync(file)) continue;
    // oxlint-disable-next-line no-await-in-loop -- one file after the other, a piece in memory at a time
    await writeWhole(file, async (handle) => {
      for await (const piece of readPieces(backup, name)) await handle.write(piece);
    });
  }
};

/** Takes out of a copy what belongs to the backup only. */
export const dropContents = (copy: Connection): void => {
  copy.exec(`DROP TABLE IF EXISTS backup_piece; DROP TABLE IF EXISTS backup_attachment;
    DROP TABLE backup_manifest; VACUUM`);
};
