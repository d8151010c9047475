import { closeSync, fsyncSync, mkdirSync, openSync, readdirSync, renameSync, rmSync } from "node:fs";
import { join } from "node:path";
import { backupEnding } from "../../../src-shared/domain/files/arrival.ts";
import { writeManifest } from "./backup-contents.ts";
import type { Connection, StoreKey } from "./connection.ts";
import { openConnection } from "./connection.ts";
import { backupsFolder } from "./store-files.ts";

/** How many of the copies of a day are kept; copies made before a migration stay. */
const keptDays = 7;
const dayMs = 24 * 60 * 60 * 1000;
const dailyPattern = /^canopy_(?<day>\d{4}-\d{2}-\d{2})\.canopy$/u;

interface AutoBackupDeps {
  readonly db: Connection;
  readonly folder: string;
  readonly key: StoreKey;
}

/**
 * Copies the data file, without the attachments, which are only ever added to, into the folder of
 * backups; any of these copies can be restored.
 */
export const backUpBeforeMigration = (deps: AutoBackupDeps, schema: number, now: Date): void => {
  copyInto(
    deps,
    `canopy_before-schema-${schema}_${now.toISOString().replaceAll(/[-:.]/gu, "")}${backupEnding}`,
    now,
  );
};

/** Makes the copy of the day if there is none and something was recorded; lets go of the oldest beyond seven. */
export const backUpDaily = (deps: AutoBackupDeps, now: Date): void => {
  const days = listDays(deps.folder);
  const newest = days.at(-1);
  const recorded = deps.db
    .prepare<[], number | null>("SELECT max(wall_ms) FROM op WHERE lseq = (SELECT max(lseq) FROM op)")
    .pluck()
    .get();
  const isDue = newest === undefined || Math.abs(now.getTime() - Date.parse(newest)) >= dayMs;
  if (recorded === undefined || recorded === null || !isDue) return;
  copyInto(deps, nameOfDay(now.toISOString().slice(0, 10)), now);
  for (const day of listDays(deps.folder).slice(0, -keptDays)) {
    rmSync(join(deps.folder, backupsFolder, nameOfDay(day)), { force: true });
  }
};

const nameOfDay = (day: string): string => `canopy_${day}${backupEnding}`;

const listDays = (folder: string): readonly string[] => {
  mkdirSync(join(folder, backupsFolder), { recursive: true, mode: 0o700 });
  return readdirSync(join(folder, backupsFolder))
    .flatMap((name) => dailyPattern.exec(name)?.groups?.["day"] ?? [])
    .toSorted();
};

/** The name appears only once the copy is whole and on the disk. */
const copyInto = ({ db, folder, key }: AutoBackupDeps, name: string, now: Date): void => {
  mkdirSync(join(folder, backupsFolder), { recursive: true, mode: 0o700 });
  const file = join(folder, backupsFolder, name);
  const part = `${file}.part`;
  rmSync(part, { force: true });
  try {
    db.prepare("VACUUM INTO ?").run(part);
    const copy = openConnection(part, key);
    try {
      writeManifest(copy, { madeAt: now, attachments: null });
      if (copy.pragma("quick_check(1)", { simple: true }) !== "ok") throw new Error("The copy is damaged");
    } finally {
      copy.close();
    }
    const descriptor = openSync(part, "r+");
    fsyncSync(descriptor);
    closeSync(descriptor);
    renameSync(part, file);
  } catch (error) {
    rmSync(part, { force: true });
    throw error;
  }
};
