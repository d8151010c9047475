import { copyFileSync, existsSync, readdirSync, readFileSync, truncateSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openConnection } from "../../src-main/db/sqlite/connection.ts";
import { restoreBackup } from "../../src-main/db/sqlite/restore.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { answerOf, applicationIdOf, applicationOf, engagementId } from "../harness/engagement.ts";
import { openTestStore, testClock, testKey } from "../harness/store.ts";
import { setupFolder } from "../harness/folder.ts";

const portal = applicationIdOf(1);
const order = { key: testKey, program: "Canopy Assess (test)", now: testClock.now() };

/** A store with an answer and an attachment, and a backup of it. */
const setup = async () => {
  const store = await openTestStore();
  const photo = join(setupFolder(), "photo.jpg");
  writeFileSync(photo, Buffer.alloc(2_500_000, 5));
  const { sha256 } = await store.attachments.put(photo);
  await store.write(
    async (writer) => await writer.append([applicationOf(portal, "Portal"), answerOf(portal, "before")]),
  );
  const file = join(setupFolder(), "all.canopy");
  await store.backup(file);
  return { store, file, sha256 };
};

const answersOf = async (store: Awaited<ReturnType<typeof openTestStore>>) =>
  (await store.read.listAnswers(engagementId)).map(({ statement }) => statement?.value);

const lastDevice = (of: string) => {
  const db = openConnection(join(of, "canopy.db"), testKey);
  const device = db.prepare<[], Buffer>("SELECT device FROM op ORDER BY lseq DESC LIMIT 1").pluck().get();
  db.close();
  return device?.toString("hex");
};

const copiesIn = (folder: string): string[] => readdirSync(join(folder, "backups")).toSorted();
const workOn = async (folder: string, day: string, value: string): Promise<void> => {
  const store = await openTestStore({ folder, clock: { now: () => new Date(`${day}T09:00:00.000Z`) } });
  await store.write(async (writer) => await writer.append([answerOf(portal, value)]));
  store.close();
};

describe("a backup", () => {
  test("is one encrypted file, and brings answers and attachments to an empty machine", async () => {
    const { file, sha256 } = await setup();
    const folder = setupFolder();

    await restoreBackup({ ...order, folder, file });

    expect(readFileSync(file).includes("Portal")).toBe(false);
    const restored = await openTestStore({ folder });
    expect(await answersOf(restored)).toEqual(["before"]);
    const out = join(folder, "out.jpg");
    await restored.attachments.export(sha256, out);
    expect(readFileSync(out).equals(Buffer.alloc(2_500_000, 5))).toBe(true);
    expect(await restored.verify()).toMatchObject({ ok: true, operations: 2, attachments: 1 });
  });

  test("that can't be finished leaves neither a part nor a file", async () => {
    const { store } = await setup();
    const file = join(setupFolder(), "missing-folder", "all.canopy");

    await expect(store.backup(file)).rejects.toThrow("unable to open database");

    expect(existsSync(`${file}.part`)).toBe(false);
  });

  test("replaces an older one only when it is whole", async () => {
    const { store, file } = await setup();
    await store.write(async (writer) => await writer.append([answerOf(portal, "after")]));

    await store.backup(file);

    const folder = setupFolder();
    await restoreBackup({ ...order, folder, file });
    expect(await answersOf(await openTestStore({ folder }))).toEqual(["after"]);
  });
});

describe("a restore", () => {
  test("keeps the store it replaces, which can itself be opened again", async () => {
    const { store, file } = await setup();
    await store.write(async (writer) => await writer.append([answerOf(portal, "after")]));
    store.close();

    const { replaced = "" } = await restoreBackup({ ...order, folder: store.folder, file });

    expect(await answersOf(await openTestStore({ folder: store.folder }))).toEqual(["before"]);
    expect(await answersOf(await openTestStore({ folder: replaced }))).toEqual(["after"]);
  });

  test("goes on under a new epoch, so that no number means two operations", async () => {
    const { store, file } = await setup();
    store.close();
    await restoreBackup({ ...order, folder: store.folder, file });
    const later = { ...order, now: new Date("2026-11-25T09:00:00.000Z") };
    await restoreBackup({ ...later, folder: store.folder, file });

    const restored = await openTestStore({ folder: store.folder });
    await restored.write(async (writer) => await writer.append([answerOf(portal, "restored")]));

    expect(await restored.verify()).toMatchObject({ ok: true, operations: 3, chains: 2 });
    restored.close();
    const db = openConnection(join(store.folder, "canopy.db"), testKey);
    expect(
      db
        .prepare(
          "SELECT epoch, sequence, device = (SELECT device FROM op WHERE lseq = 1) AS same FROM op WHERE lseq = 3",
        )
        .get(),
    ).toEqual({
      epoch: 3,
      sequence: 1,
      same: 1,
    });
    db.close();
  });

  test("on another machine becomes another device", async () => {
    const { store, file } = await setup();
    const folder = setupFolder();
    await restoreBackup({ ...order, folder, file });
    const restored = await openTestStore({ folder });
    await restored.write(async (writer) => await writer.append([answerOf(portal, "there")]));
    await store.write(async (writer) => await writer.append([answerOf(portal, "here")]));
    store.close();
    restored.close();

    expect(lastDevice(folder)).not.toBe(lastDevice(store.folder));
  });

  test("works where the store that was there can't be read any more", async () => {
    const { store, file } = await setup();
    store.close();
    writeFileSync(join(store.folder, "canopy.db"), "ruins".repeat(1_000));

    const { replaced = "" } = await restoreBackup({ ...order, folder: store.folder, file });

    expect(readFileSync(join(replaced, "canopy.db"), "utf8")).toContain("ruins");
    expect(await answersOf(await openTestStore({ folder: store.folder }))).toEqual(["before"]);
  });

  test("of a file that is cut off, is of another key, or is no backup is refused, and nothing changes", async () => {
    const { store, file } = await setup();
    const invalid = problem("backup.invalid", { file: "bad.canopy" });
    const bad = join(setupFolder(), "bad.canopy");
    store.close();
    const before = readFileSync(join(store.folder, "canopy.db"));
    const restore = async (key = testKey) =>
      await restoreBackup({ ...order, key, folder: store.folder, file: bad });

    copyFileSync(file, bad);
    await expect(restore(Buffer.alloc(32, 1))).rejects.toEqual(invalid);
    truncateSync(bad, 40_960);
    await expect(restore()).rejects.toEqual(invalid);
    copyFileSync(join(store.folder, "canopy.db"), bad);
    await expect(restore()).rejects.toEqual(invalid);
    writeFileSync(bad, "no backup at all");
    await expect(restore()).rejects.toEqual(problem("backup.otherKind", { file: "bad.canopy" }));

    copyFileSync(file, bad);
    const db = openConnection(bad, testKey);
    db.exec("DELETE FROM backup_piece WHERE number = 1");
    db.close();
    await expect(restore()).rejects.toEqual(invalid);

    expect(readFileSync(join(store.folder, "canopy.db")).equals(before)).toBe(true);
    expect(readdirSync(store.folder).filter((name) => name.includes("restoring"))).toEqual([]);
  });

  test("is refused while the folder is open", async () => {
    const { store, file } = await setup();

    await expect(restoreBackup({ ...order, folder: store.folder, file })).rejects.toMatchObject({
      code: "store.locked",
    });
  });

  test("of a newer Canopy Assess's backup is refused", async () => {
    const { store, file } = await setup();
    store.close();
    const db = openConnection(file, testKey);
    db.pragma("user_version = 99");
    db.close();

    await expect(restoreBackup({ ...order, folder: store.folder, file })).rejects.toMatchObject({
      code: "store.tooNew",
    });
    expect(await answersOf(await openTestStore({ folder: store.folder }))).toEqual(["before"]);
  });
});

describe("the copy of the day", () => {
  test("is made once a day, seven are kept, and any of them can be restored", async () => {
    const folder = setupFolder();
    const days = Array.from({ length: 9 }, (_, number) => `2026-11-0${number + 1}`);
    for (const day of days) {
      await workOn(folder, day, `on ${day}`);
    }
    await workOn(folder, "2026-11-09", "later that day");
    expect(copiesIn(folder)).toEqual(days.slice(2).map((day) => `canopy_${day}.canopy`));

    const file = join(folder, "backups", "canopy_2026-11-05.canopy");
    await restoreBackup({ ...order, folder, file });

    expect(await answersOf(await openTestStore({ folder }))).toEqual(["on 2026-11-05"]);
  });

  test("is not made of a store in which nothing was recorded", async () => {
    const store = await openTestStore();
    store.close();

    expect(existsSync(join(store.folder, "backups")) ? copiesIn(store.folder) : []).toEqual([]);
  });

  test("that can't be made does not keep the store from closing", async () => {
    const failures: unknown[] = [];
    const store = await openTestStore({ onBackupFailed: (cause) => failures.push(cause) });
    await store.write(async (writer) => await writer.append([answerOf(portal, "x")]));
    writeFileSync(join(store.folder, "backups"), "a file where the folder should be");

    store.close();

    expect(failures).toHaveLength(1);
    expect(await answersOf(await openTestStore({ folder: store.folder }))).toEqual(["x"]);
  });
});
