import { readFileSync, rmSync, statSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { obtainKey } from "../../src-main/db/sqlite/keys.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { applicationIdOf, applicationOf, engagementId } from "../harness/engagement.ts";
import { openTestStore, testKey } from "../harness/store.ts";
import { setupFolder } from "../harness/folder.ts";

/** A key store of the system that works, and one whose keyring was exchanged. */
const keyStore = {
  seal: async (key: string) => `sealed:${key}`,
  unseal: async (sealed: string) => sealed.slice("sealed:".length),
};
const brokenKeyStore = {
  ...keyStore,
  unseal: async () => {
    throw new Error("decryption failed");
  },
};

describe("a key file", () => {
  test("keeps a random key that only its owner may read, and gives the same one again", async () => {
    const folder = setupFolder();

    const made = await obtainKey({ folder });

    expect(made).toMatchObject({ keeper: "file", key: { length: 32 } });
    expect(await obtainKey({ folder })).toEqual(made);
    expect((await obtainKey({ folder: setupFolder() })).key).not.toEqual(made.key);
    expect(statSync(join(folder, "canopy.key")).mode & 0o777).toBe(0o600);
  });

  test("two programs that start at the same moment agree on one key", async () => {
    const folder = setupFolder();

    const keys = await Promise.all([1, 2, 3, 4].map(async () => await obtainKey({ folder })));

    expect(new Set(keys.map(({ key }) => key.toString("hex"))).size).toBe(1);
  });

  test("that is damaged is not replaced", async () => {
    const folder = setupFolder();
    await obtainKey({ folder });
    writeFileSync(join(folder, "canopy.key"), "half a key");

    await expect(obtainKey({ folder })).rejects.toEqual(
      problem("store.keyMissing", { file: "canopy.db", keeper: "file" }),
    );
    expect(readFileSync(join(folder, "canopy.key"), "utf8")).toBe("half a key");
  });

  test("that is gone is not replaced while there is data", async () => {
    const folder = setupFolder();
    const { key } = await obtainKey({ folder });
    (await openTestStore({ folder, key })).close();
    rmSync(join(folder, "canopy.key"));

    await expect(obtainKey({ folder })).rejects.toEqual(
      problem("store.keyMissing", { file: "canopy.db", keeper: "file" }),
    );
    await expect(obtainKey({ folder, passphrase: "a new one" })).rejects.toMatchObject({
      code: "store.keyMissing",
    });
  });
});

describe("a passphrase", () => {
  test("opens what it sealed, however its letters are composed; nothing in the folder tells the key", async () => {
    const folder = setupFolder();

    const made = await obtainKey({ folder, passphrase: "café au lait" });

    expect(made.keeper).toBe("passphrase");
    expect(await obtainKey({ folder, passphrase: "cafe\u0301 au lait" })).toEqual(made);
    expect(readFileSync(join(folder, "keys.json"), "utf8")).not.toContain(made.key.toString("base64"));
  });

  test("that is wrong, or not given, is said; nothing changes", async () => {
    const folder = setupFolder();
    await obtainKey({ folder, passphrase: "right" });
    const before = readFileSync(join(folder, "keys.json"));

    await expect(obtainKey({ folder, passphrase: "wrong" })).rejects.toEqual(
      problem("store.cannotOpen", { file: "canopy.db" }),
    );
    await expect(obtainKey({ folder })).rejects.toEqual(problem("passphrase.missing", { file: "canopy.db" }));
    expect(readFileSync(join(folder, "keys.json"))).toEqual(before);
  });
});

test("a file of sealed keys that is damaged is named, and not replaced", async () => {
  const folder = setupFolder();
  await obtainKey({ folder, keyStore });
  writeFileSync(join(folder, "keys.json"), "{");

  await expect(obtainKey({ folder, keyStore })).rejects.toEqual(
    problem("store.keyMissing", { file: "canopy.db", keeper: "sealed" }),
  );
  expect(readFileSync(join(folder, "keys.json"), "utf8")).toBe("{");
});

describe("the system's key store", () => {
  test("keeps the key, and gives it back", async () => {
    const folder = setupFolder();

    const made = await obtainKey({ folder, keyStore });

    expect(made.keeper).toBe("os");
    expect(await obtainKey({ folder, keyStore })).toEqual(made);
  });

  test("that no longer opens it, or can't be reached, is named", async () => {
    const folder = setupFolder();
    await obtainKey({ folder, keyStore });

    const expected = problem("store.keyMissing", { file: "canopy.db", keeper: "os" });
    await expect(obtainKey({ folder, keyStore: brokenKeyStore })).rejects.toEqual(expected);
    await expect(obtainKey({ folder })).rejects.toEqual(expected);
  });

  test("and a passphrase given once each open the same data", async () => {
    const folder = setupFolder();
    const { key } = await obtainKey({ folder, keyStore });

    await obtainKey({ folder, keyStore, passphrase: "for the command line" });

    expect(await obtainKey({ folder, passphrase: "for the command line" })).toEqual({
      key,
      keeper: "passphrase",
    });
    expect(
      (await obtainKey({ folder, keyStore: brokenKeyStore, passphrase: "for the command line" })).key,
    ).toEqual(key);
  });
});

describe("a data file", () => {
  test("does not open with another key, and is not touched", async () => {
    const store = await openTestStore();
    await store.write(async (writer) => await writer.append([applicationOf(applicationIdOf(1), "Portal")]));
    store.close();
    const file = join(store.folder, "canopy.db");
    const before = readFileSync(file);

    const opening = openTestStore({ folder: store.folder, key: Buffer.alloc(32, 8) });

    await expect(opening).rejects.toEqual(problem("store.cannotOpen", { file: "canopy.db" }));
    expect(readFileSync(file)).toEqual(before);
    const again = await openTestStore({ folder: store.folder });
    expect(await again.read.listApplications(engagementId)).toHaveLength(1);
  });

  test("that is not one of ours is refused, not overwritten", async () => {
    const folder = setupFolder();
    writeFileSync(join(folder, "canopy.db"), "This is a letter to my aunt.".repeat(200));

    await expect(openTestStore({ folder })).rejects.toEqual(
      problem("store.cannotOpen", { file: "canopy.db" }),
    );
    expect(readFileSync(join(folder, "canopy.db"), "utf8")).toContain("aunt");
  });

  test("holds nothing in plain text, and neither do the files beside it", async () => {
    const store = await openTestStore();
    await store.write(
      async (writer) => await writer.append([applicationOf(applicationIdOf(1), "Canary-in-the-coal-mine")]),
    );

    for (const name of ["canopy.db", "canopy.db-wal"]) {
      const bytes = readFileSync(join(store.folder, name));
      expect(bytes.length).toBeGreaterThan(0);
      expect(bytes.includes("Canary")).toBe(false);
      expect(bytes.includes(testKey)).toBe(false);
      expect(bytes.includes("SQLite format 3")).toBe(false);
    }
  });
});
