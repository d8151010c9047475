import { readFileSync } from "node:fs";
import { basename, join } from "node:path";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import { z } from "zod";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { Connection } from "./connection.ts";

const Journal = z.object({ entries: z.array(z.unknown()) });

/** The migrations beside this module; a build puts them beside its bundle. */
export const migrationsFolder = join(import.meta.dirname, "migrations");

/** How many migrations this program knows. */
const knownSchema = (folder: string): number => {
  const journal: unknown = JSON.parse(readFileSync(join(folder, "meta", "_journal.json"), "utf8"));
  return Journal.parse(journal).entries.length;
};

/** The schema of a file, being the number of migrations it went through; throws `store.tooNew`. */
export const requireKnownSchema = (db: Connection, folder: string): number => {
  const known = knownSchema(folder);
  const found = Number(db.pragma("user_version", { simple: true }));
  if (found > known) throw problem("store.tooNew", { file: basename(db.name), found, known });
  return found;
};

/**
 * Brings the schema up to date; `beforeChange` is called first when there is something to lose.
 * `user_version` tells an older program that it is older.
 */
export const bringUpToDate = (
  db: Connection,
  folder: string,
  beforeChange: (found: number) => void,
): void => {
  const found = requireKnownSchema(db, folder);
  const known = knownSchema(folder);
  if (found === known) return;
  if (found > 0) beforeChange(found);
  migrate(drizzle(db), { migrationsFolder: folder });
  db.pragma(`user_version = ${known}`);
};
