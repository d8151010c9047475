import { closeSync, openSync, readSync, statSync, writeSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { openConnection } from "../../src-main/db/sqlite/connection.ts";
import type { Connection } from "../../src-main/db/sqlite/connection.ts";
import { answerOf, applicationIdOf, applicationOf } from "../harness/engagement.ts";
import { openTestStore, testKey } from "../harness/store.ts";

const portal = applicationIdOf(1);

/** A store with a short history, after somebody with the key did something to its file. */
const openTampered = async (tamper: (db: Connection) => void) => {
  const store = await openTestStore();
  await store.write(
    async (writer) => await writer.append([applicationOf(portal, "Portal"), answerOf(portal, "custom")]),
  );
  await store.write(
    async (writer) => await writer.append([answerOf(portal, "cots"), answerOf(portal, 7, "APP-02")]),
  );
  store.close();
  const db = openConnection(join(store.folder, "canopy.db"), testKey);
  tamper(db);
  db.close();
  return await openTestStore({ folder: store.folder });
};

const dropTriggers = (db: Connection): void => {
  db.exec("DROP TRIGGER op_never_changes; DROP TRIGGER op_never_goes");
};

test("the log takes no change and no deletion, not even from who has the key", async () => {
  await openTampered((db) => {
    expect(() => db.exec("UPDATE op SET body = '1' WHERE lseq = 2")).toThrow("the log is append-only");
    expect(() => db.exec("DELETE FROM op WHERE lseq = 2")).toThrow("the log is append-only");
  });
});

describe("verify names", () => {
  test("an operation that was rewritten", async () => {
    const store = await openTampered((db) => {
      dropTriggers(db);
      db.exec(`UPDATE op SET body = replace(body, 'custom', 'modern') WHERE lseq = 2`);
    });

    const { ok, problems } = await store.verify();

    expect(ok).toBe(false);
    expect(problems).toEqual([
      `Operation 2 (answer ${portal}/APP-01, statement) was changed after it was recorded.`,
    ]);
  });

  test("an author that was exchanged", async () => {
    const store = await openTampered((db) => {
      dropTriggers(db);
      db.exec("UPDATE op SET actor_id = '0192f0aa-1111-7000-8000-00000000dead' WHERE lseq = 1");
    });

    expect((await store.verify()).problems).toMatchObject([
      expect.stringContaining("Operation 1 (application"),
    ]);
  });

  test("an operation that was taken out of the chain", async () => {
    const store = await openTampered((db) => {
      dropTriggers(db);
      db.exec("DELETE FROM op WHERE lseq = 2");
    });

    expect((await store.verify()).problems).toContainEqual(
      expect.stringMatching(/^Chain [0-9a-f]{16}\/1: operation 2 is missing or doubled\.$/u),
    );
  });

  test("an operation that was rewritten together with its own hash, by the chain", async () => {
    const store = await openTampered((db) => {
      dropTriggers(db);
      db.exec("UPDATE op SET hash = zeroblob(32) WHERE lseq = 2");
    });

    expect((await store.verify()).problems).toContainEqual(
      expect.stringMatching(/^Chain [0-9a-f]{16}\/1: operation 3 does not follow the one before it\.$/u),
    );
  });

  test("a row that a screen reads and that the log does not say", async () => {
    const store = await openTampered((db) => {
      db.exec("UPDATE applications SET name = 'Portal of somebody else'");
    });

    expect((await store.verify()).problems).toEqual([
      `Table applications, ${portal}: the row is not what the log says.`,
    ]);
  });

  test("a value that was made to stand again after it was replaced", async () => {
    const store = await openTampered((db) => {
      db.exec("INSERT INTO head (cell, op) VALUES (2, 2)");
    });

    expect((await store.verify()).problems).toEqual(["Table head, 2: the row is not what the log says."]);
  });
});

test("a rebuild mends what does not follow from the log", async () => {
  const store = await openTampered((db) => {
    db.exec(
      "UPDATE applications SET name = 'x'; DELETE FROM answers; DELETE FROM head; UPDATE cell SET winner = 1",
    );
  });

  await store.rebuild();

  expect(await store.verify()).toMatchObject({ ok: true, operations: 4, problems: [] });
});

test("a single flipped bit anywhere in the file is found, or the file does not open", async () => {
  const store = await openTestStore();
  await store.write(
    async (writer) =>
      await writer.append(
        Array.from({ length: 80 }, (_, number) => answerOf(applicationIdOf(number), "x".repeat(200))),
      ),
  );
  store.close();
  const file = join(store.folder, "canopy.db");
  const { size } = statSync(file);
  for (let round = 0; round < 12; round += 1) {
    const place = Math.floor(((round + 0.37) / 12) * size);
    flipBit(file, place);
    expect(await isFoundDamaged(store.folder), `byte ${place} of ${size}`).toBe(true);
    flipBit(file, place);
  }
  expect(await isFoundDamaged(store.folder)).toBe(false);
});

const isFoundDamaged = async (folder: string): Promise<boolean> => {
  try {
    const store = await openTestStore({ folder });
    try {
      const { ok } = await store.verify();
      return !ok;
    } finally {
      store.close();
    }
  } catch {
    return true;
  }
};

const flipBit = (file: string, place: number): void => {
  const descriptor = openSync(file, "r+");
  const byte = Buffer.alloc(1);
  readSync(descriptor, byte, 0, 1, place);
  byte.writeUInt8(byte.readUInt8(0) ^ 0b100);
  writeSync(descriptor, byte, 0, 1, place);
  closeSync(descriptor);
};
