import { cpSync, readdirSync, readFileSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, expectTypeOf, test } from "vitest";
import { makeDurable, openConnection } from "../../src-main/db/sqlite/connection.ts";
import { migrationsFolder } from "../../src-main/db/sqlite/migrate.ts";
import type { projectedTables } from "../../src-main/db/sqlite/schema/projected.ts";
import type { RowByTable } from "../../src-shared/domain/operations/project.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { applicationIdOf, applicationOf, engagementId } from "../harness/engagement.ts";
import { openTestStore, testKey } from "../harness/store.ts";
import { setupFolder } from "../harness/folder.ts";

const openFile = (folder: string) => openConnection(join(folder, "canopy.db"), testKey);

const knownSchema = readdirSync(migrationsFolder).filter((name) => name.endsWith(".sql")).length;

/** The migrations of a release that adds a table, which the one under test does not know. */
const migrationsOfNextRelease = (): string => {
  const folder = setupFolder();
  cpSync(migrationsFolder, folder, { recursive: true });
  const journalFile = join(folder, "meta", "_journal.json");
  const journal = JSON.parse(readFileSync(journalFile, "utf8")) as { entries: { when: number }[] };
  const last = journal.entries.at(-1);
  const next = { ...last, idx: journal.entries.length, when: (last?.when ?? 0) + 1, tag: "9999_next" };
  writeFileSync(journalFile, JSON.stringify({ ...journal, entries: [...journal.entries, next] }));
  writeFileSync(join(folder, "9999_next.sql"), "CREATE TABLE next (id INTEGER PRIMARY KEY) STRICT;");
  return folder;
};

test("a new data file says whose it is and which schema it has", async () => {
  const store = await openTestStore();
  store.close();
  const db = openFile(store.folder);

  expect(db.pragma("application_id", { simple: true })).toBe(0x43_4e_50_59);
  expect(db.pragma("user_version", { simple: true })).toBe(knownSchema);
  db.close();
});

test("what acknowledges a change writes ahead and waits for the disk", () => {
  const db = openFile(setupFolder());
  makeDurable(db);

  expect(db.pragma("journal_mode", { simple: true })).toBe("wal");
  expect(db.pragma("synchronous", { simple: true })).toBe(2);
  expect(db.pragma("fullfsync", { simple: true })).toBe(Number(process.platform === "darwin"));
  db.close();
});

test("every table of ours is strict about its types", async () => {
  const store = await openTestStore();
  store.close();
  const db = openFile(store.folder);

  const lax = db
    .prepare("SELECT name FROM pragma_table_list WHERE schema = 'main' AND type = 'table' AND strict = 0")
    .pluck()
    .all();

  expect(lax).toEqual(expect.arrayContaining(["sqlite_schema", "__drizzle_migrations"]));
  expect(lax).toHaveLength(2);
  db.close();
});

test("a file of a newer Canopy Assess is refused and left as it is", async () => {
  const store = await openTestStore();
  store.close();
  const db = openFile(store.folder);
  const known = Number(db.pragma("user_version", { simple: true }));
  db.pragma("user_version = 99");
  db.close();
  const before = readFileSync(join(store.folder, "canopy.db"));

  await expect(openTestStore({ folder: store.folder })).rejects.toEqual(
    problem("store.tooNew", { file: "canopy.db", found: 99, known }),
  );

  expect(readFileSync(join(store.folder, "canopy.db"))).toEqual(before);
});

test("tables that an older projection made are made anew when the file is opened", async () => {
  const store = await openTestStore();
  await store.write(async (writer) => await writer.append([applicationOf(applicationIdOf(1), "Portal")]));
  store.close();
  const db = openFile(store.folder);
  db.exec("UPDATE machine SET projection = 0; UPDATE applications SET name = 'as an older program showed it'");
  db.close();

  const again = await openTestStore({ folder: store.folder });

  expect(await again.read.listApplications(engagementId)).toMatchObject([{ facts: { name: "Portal" } }]);
});

test("what a newer program recorded is kept, hashed and skipped", async () => {
  const store = await openTestStore();
  await store.write(async (writer) => {
    await writer.append([
      applicationOf(applicationIdOf(1), "Portal"),
      // A type of thing, a field and a shape of value that this program does not know.
      { ...applicationOf(applicationIdOf(1), ""), entityType: "hologram" } as never,
      { ...applicationOf(applicationIdOf(1), ""), field: "aura", value: [1, 2, 3] } as never,
    ]);
  });
  store.close();

  const again = await openTestStore({ folder: store.folder });
  await again.rebuild();

  expect(await again.verify()).toMatchObject({ ok: true, operations: 3 });
  expect(await again.read.listApplications(engagementId)).toMatchObject([{ facts: { name: "Portal" } }]);
});

test("before a migration the file is copied aside", async () => {
  const store = await openTestStore();
  await store.write(async (writer) => await writer.append([applicationOf(applicationIdOf(1), "Portal")]));
  const { folder } = store;
  store.close();

  const newer = await openTestStore({ folder, migrations: migrationsOfNextRelease() });

  expect(await newer.read.listApplications(engagementId)).toHaveLength(1);
  newer.close();
  const copies = readdirSync(join(folder, "backups")).filter((name) =>
    name.includes(`before-schema-${knownSchema}`),
  );
  expect(copies).toHaveLength(1);
  const copy = openConnection(join(folder, "backups", copies[0] ?? ""), testKey, { mustExist: true });
  expect(copy.prepare("SELECT name FROM applications").pluck().all()).toEqual(["Portal"]);
  expect(copy.pragma("user_version", { simple: true })).toBe(knownSchema);
  copy.close();
});

test("projected rows and tables say the same", () => {
  type Plain<Row> = { -readonly [Column in keyof Row]: Row[Column] };
  type Table<Name extends keyof RowByTable> = Plain<Omit<(typeof projectedTables)[Name]["$inferSelect"], "engagementId">>;
  type Row<Name extends keyof RowByTable> = Plain<RowByTable[Name]>;
  expectTypeOf<Table<"clients">>().toEqualTypeOf<Row<"clients">>();
  expectTypeOf<Table<"engagements">>().toEqualTypeOf<Row<"engagements">>();
  expectTypeOf<Omit<Table<"weights">, "id">>().toEqualTypeOf<Row<"weights">>();
  expectTypeOf<Table<"people">>().toEqualTypeOf<Row<"people">>();
  expectTypeOf<Table<"sites">>().toEqualTypeOf<Row<"sites">>();
  expectTypeOf<Table<"interviews">>().toEqualTypeOf<Row<"interviews">>();
  expectTypeOf<Table<"applications">>().toEqualTypeOf<Row<"applications">>();
  expectTypeOf<Table<"servers">>().toEqualTypeOf<Row<"servers">>();
  expectTypeOf<Table<"dependencies">>().toEqualTypeOf<Row<"dependencies">>();
  expectTypeOf<Table<"answers">>().toEqualTypeOf<Row<"answers">>();
  expectTypeOf<Table<"attachments">>().toEqualTypeOf<Row<"attachments">>();
  expectTypeOf<Omit<Table<"optionProfiles">, "id">>().toEqualTypeOf<Row<"optionProfiles">>();
  expectTypeOf<Omit<Table<"decisions">, "id">>().toEqualTypeOf<Row<"decisions">>();
  expectTypeOf<Table<"findings">>().toEqualTypeOf<Row<"findings">>();
  expectTypeOf<Table<"actions">>().toEqualTypeOf<Row<"actions">>();
  expectTypeOf<Table<"comments">>().toEqualTypeOf<Row<"comments">>();
  expectTypeOf<Table<"imports">>().toEqualTypeOf<Row<"imports">>();
});
