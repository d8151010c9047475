import { writeFileSync } from "node:fs";
import { join } from "node:path";
import { expect, test } from "vitest";
import { makeDurable, openConnection } from "../../src-main/db/sqlite/connection.ts";
import { createTransactions } from "../../src-main/db/sqlite/transactions.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { openTestStore, testKey } from "../harness/store.ts";
import { setupFolder } from "../harness/folder.ts";

test("a full disk is said, leaves nothing half done, and writing goes on once there is room", async () => {
  const folder = setupFolder();
  const db = openConnection(join(folder, "small.db"), testKey);
  makeDurable(db);
  db.exec("CREATE TABLE note (text TEXT NOT NULL) STRICT");
  const insert = db.prepare("INSERT INTO note VALUES (?)");
  let forgotten = 0;
  const transact = createTransactions(db, folder, {
    begin: () => undefined,
    committed: () => undefined,
    rolledBack: () => {
      forgotten += 1;
    },
  });
  await transact(async () => insert.run("before"));
  db.pragma("max_page_count = 4");

  const tooMuch = transact(async () => {
    insert.run("half");
    insert.run("x".repeat(100_000));
  });

  await expect(tooMuch).rejects.toEqual(problem("store.full", { folder }));
  expect(forgotten).toBe(1);
  db.pragma("max_page_count = 1000");
  await transact(async () => insert.run("after"));
  expect(db.prepare("SELECT text FROM note").pluck().all()).toEqual(["before", "after"]);
  db.close();
});

test("what a crash left half written is gone when the folder is opened again", async () => {
  const store = await openTestStore();
  store.close();
  const left = ["verify-1.tmp", "attachments/1.incoming.part", "attachments/2.incoming"];
  for (const name of left) writeFileSync(join(store.folder, name), "half");

  const again = await openTestStore({ folder: store.folder });

  expect(await again.verify()).toMatchObject({ ok: true, attachments: 0 });
  for (const name of left)
    expect(() => writeFileSync(join(store.folder, name), "", { flag: "wx" })).not.toThrow();
});
