import { rmSync } from "node:fs";
import { basename, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { drizzle } from "drizzle-orm/better-sqlite3";
import { migrate } from "drizzle-orm/better-sqlite3/migrator";
import type { IntegrityReport } from "../../../src-shared/contract/host.ts";
import type { OpenAttachmentVault } from "./attachments.ts";
import type { Connection, StoreKey } from "./connection.ts";
import { isSqliteError, keyLiteral, openConnection } from "./connection.ts";
import { checkOperations } from "./operation-check.ts";
import { derivedTables, rebuildTables } from "./rebuild.ts";
import { storeFile } from "./store-files.ts";

interface Checked {
  readonly folder: string;
  readonly key: StoreKey;
  readonly migrations: string;
  /** Where the tables are made anew, and which goes again. */
  readonly scratchFile: string;
  readonly attachments: OpenAttachmentVault;
}

/** No report lists more of one kind than a person would read. */
const shownPerKind = 20;
/** Longer than the index of a large import takes to follow. */
const mostWaits = 200;
const waitMs = 50;

/**
 * Checks all that can be checked: pages, hashes, chains, derived tables against a rebuild in a scratch
 * file, attachments. The store itself is only read.
 */
export const verifyStore = async (
  { folder, key, migrations, scratchFile, attachments }: Checked,
  say: (share: number, step: string) => void,
): Promise<IntegrityReport> => {
  const scratch = openConnection(scratchFile, key);
  const problems: string[] = [];
  let counts = { operations: 0, chains: 0 };
  try {
    scratch.pragma("journal_mode = OFF");
    scratch.pragma("synchronous = OFF");
    migrate(drizzle(scratch), { migrationsFolder: migrations });
    // Without a log of its own, the scratch file's `op` is the one of the store beside it.
    scratch.exec("DROP TABLE op");
    scratch.prepare("ATTACH ? AS live KEY ?").run(join(folder, storeFile), keyLiteral(key));
    say(0, "pages");
    problems.push(...checkPages(scratch));
    if (problems.length === 0) {
      await beginWhenSettled(scratch);
      const { problems: found, ...counted } = checkOperations(scratch, (share) =>
        say(0.1 + 0.3 * share, "operations"),
      );
      counts = counted;
      problems.push(...found.slice(0, shownPerKind));
      if (found.length > shownPerKind) problems.push(`And ${found.length - shownPerKind} more like these.`);
      await rebuildTables(scratch, { onProgress: (share) => say(0.4 + 0.4 * share, "tables") });
      problems.push(...compareWithRebuild(scratch));
      scratch.exec("COMMIT");
    }
    say(0.9, "attachments");
    const files = await checkAttachments(scratch, attachments, problems);
    return { ok: problems.length === 0, ...counts, attachments: files, problems };
  } catch (error) {
    if (!isSqliteError(error)) throw error;
    problems.push(`The data file can't be read to its end: ${error.message}.`);
    return { ok: false, ...counts, attachments: 0, problems };
  } finally {
    scratch.close();
    rmSync(scratchFile, { force: true });
  }
};

/** The search index follows a moment after the rows, so the check begins between two answers, not amid one. */
const beginWhenSettled = async (db: Connection): Promise<void> => {
  const isBehind = db
    .prepare<[], number>("SELECT max(lseq) > (SELECT searched FROM live.machine) FROM live.op")
    .pluck();
  for (let wait = 0; ; wait += 1) {
    db.exec("BEGIN");
    if (isBehind.get() !== 1 || wait === mostWaits) return;
    db.exec("COMMIT");
    // oxlint-disable-next-line no-await-in-loop -- waits for another connection
    await setTimeout(waitMs);
  }
};

const checkPages = (db: Connection): string[] => {
  const found = db.pragma("live.quick_check(20)", { simple: false });
  const lines = Array.isArray(found) ? found.map((row: unknown) => Object.values(row ?? {}).join(" ")) : [];
  return lines.filter((line) => line !== "ok").map((line) => `The data file is damaged: ${line}.`);
};

/** Names the rows of the screens that differ from those made anew in the scratch file. */
const compareWithRebuild = (db: Connection): string[] => {
  const differing = [...derivedTables, "search_entries"].flatMap((table) => {
    // Things to find are numbered as they come, which a rebuild need not repeat.
    const columns = columnsOf(db, table)
      .filter((column) => column !== "number")
      .join(", ");
    const key = table === "head" ? "cell" : "id";
    const ids = db
      .prepare<[number], string>(
        `SELECT DISTINCT ${key} FROM (
          SELECT * FROM (SELECT ${columns} FROM live.${table} EXCEPT SELECT ${columns} FROM main.${table})
          UNION ALL
          SELECT * FROM (SELECT ${columns} FROM main.${table} EXCEPT SELECT ${columns} FROM live.${table})
        ) LIMIT ?`,
      )
      .pluck()
      .all(shownPerKind);
    return ids.map((id) => `Table ${table}, ${id}: the row is not what the log says.`);
  });
  return [...differing, ...compareWords(db)];
};

/** The index of words, word by word: in how many things each stands, and how often. */
const compareWords = (db: Connection): string[] => {
  db.exec("CREATE VIRTUAL TABLE temp.live_words USING fts5vocab('live', 'search_words', 'row')");
  db.exec("CREATE VIRTUAL TABLE temp.own_words USING fts5vocab('main', 'search_words', 'row')");
  const words = db
    .prepare<[number], string>(
      `SELECT DISTINCT term FROM (
        SELECT * FROM (SELECT * FROM temp.live_words EXCEPT SELECT * FROM temp.own_words)
        UNION ALL
        SELECT * FROM (SELECT * FROM temp.own_words EXCEPT SELECT * FROM temp.live_words)
      ) LIMIT ?`,
    )
    .pluck()
    .all(shownPerKind);
  return words.map((word) => `The search index, ${word}: it is not what the log says.`);
};

const columnsOf = (db: Connection, table: string): readonly string[] =>
  db.prepare<[string], string>("SELECT name FROM pragma_table_info(?)").pluck().all(table);

/** Every kept file opens and is what its name says; every attachment in force, and every report issued, has its file. */
const checkAttachments = async (
  db: Connection,
  vault: OpenAttachmentVault,
  problems: string[],
): Promise<number> => {
  const files = await vault.listFiles();
  for (const name of files) {
    // oxlint-disable-next-line no-await-in-loop -- one open file at a time
    const damage = await vault.findDamage(name);
    if (damage !== undefined) problems.push(`Attachment file ${name} is damaged: ${damage}.`);
  }
  const present = new Set(files);
  const wanted = db
    .prepare<[], { readonly sha256: string; readonly name: string }>(
      `SELECT sha256, min(name) AS name FROM (
        SELECT sha256, file_name AS name FROM live.attachments
        UNION ALL
        SELECT document ->> 'sha256', document ->> 'fileName' FROM live.review_steps WHERE document IS NOT NULL
      ) GROUP BY sha256`,
    )
    .all();
  for (const { sha256, name } of wanted) {
    if (!present.has(basename(vault.pathOf(sha256))))
      problems.push(`The file of attachment ${name} is missing.`);
  }
  return files.length;
};
