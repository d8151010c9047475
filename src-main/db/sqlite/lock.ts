import { readFileSync, renameSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import Database from "better-sqlite3";
import { z } from "zod";
import { problem } from "../../../src-shared/rpc/problems.ts";
import { isSqliteError } from "./connection.ts";

export interface Lock {
  readonly release: () => void;
}

const Holder = z.object({ program: z.string(), pid: z.int(), since: z.string() });

/**
 * Takes the data folder for this process, or throws `store.locked` naming who has it (decision 0002).
 * The lock is SQLite's own on a small file, so the operating system lets go of it when a process dies;
 * the file beside it only says who holds it.
 */
export const takeLock = (folder: string, program: string, since: Date): Lock => {
  const db = new Database(join(folder, "canopy.lock"), { timeout: 250 });
  const holderFile = join(folder, "canopy.lock.json");
  try {
    db.pragma("journal_mode = MEMORY");
    db.exec("BEGIN EXCLUSIVE");
  } catch (error) {
    db.close();
    if (!isSqliteError(error) || error.code !== "SQLITE_BUSY") throw error;
    throw problem("store.locked", { folder, holder: nameHolder(holderFile) }, { cause: error });
  }
  const holder: z.output<typeof Holder> = { program, pid: process.pid, since: since.toISOString() };
  writeFileSync(`${holderFile}.part`, JSON.stringify(holder), { mode: 0o600 });
  renameSync(`${holderFile}.part`, holderFile);
  return {
    release: () => {
      // By then the name may be that of the next holder.
      if (!db.open) return;
      rmSync(holderFile, { force: true });
      db.close();
    },
  };
};

const nameHolder = (file: string): string => {
  try {
    const { pid, program, since } = Holder.parse(JSON.parse(readFileSync(file, "utf8")));
    return `${program} (process ${pid}, ${since.slice(0, 16).replace("T", " ")} UTC)`;
  } catch {
    return "Canopy Assess";
  }
};
