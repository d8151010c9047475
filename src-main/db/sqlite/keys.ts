import { randomBytes, randomUUID } from "node:crypto";
import { existsSync } from "node:fs";
import { mkdir, readFile, rm } from "node:fs/promises";
import { join } from "node:path";
import { z } from "zod";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { StoreKey } from "./connection.ts";
import { linkOrCopy, syncFolder, writeWhole } from "./durable-files.ts";
import { PassphraseWrap, unwrapWithPassphrase, wrapWithPassphrase } from "./key-wrap.ts";
import { keyFile, sealedKeysFile, storeFile } from "./store-files.ts";

type KeyKeeper = "os" | "passphrase" | "file";

/** The operating system's key store, where a host can reach one. Text in, text out. */
export interface KeyStore {
  readonly seal: (key: string) => Promise<string>;
  readonly unseal: (sealed: string) => Promise<string>;
}

export interface KeyRequest {
  readonly folder: string;
  readonly keyStore?: KeyStore | undefined;
  readonly passphrase?: string | undefined;
}

export interface ObtainedKey {
  readonly key: StoreKey;
  readonly keeper: KeyKeeper;
}

/**
 * The key of a data folder, from whoever keeps it; a folder without data gets a random one, kept by the
 * passphrase if there is one, else by the system, else by a file that only its owner may read
 * (decision 0002). A passphrase given to a folder that has none is added as a second keeper, so that a
 * program that can't reach the system's key store opens it too.
 *
 * Throws `passphrase.missing`, `store.cannotOpen` (wrong passphrase) or `store.keyMissing`. What is there
 * is never replaced.
 */
export const obtainKey = async (request: KeyRequest): Promise<ObtainedKey> => {
  const { folder } = request;
  await mkdir(folder, { recursive: true, mode: 0o700 });
  const passphrase = request.passphrase === "" ? undefined : request.passphrase;
  const wraps = await readWraps(folder);
  const hasKeyFile = existsSync(join(folder, keyFile));
  if (wraps.length === 0 && !hasKeyFile) {
    if (existsSync(join(folder, storeFile)))
      throw problem("store.keyMissing", { file: storeFile, keeper: "file" });
    return await createKey({ ...request, passphrase });
  }
  const obtained =
    (await fromSystem(wraps, request.keyStore)) ??
    (hasKeyFile ? await fromFile(folder) : undefined) ??
    (await fromPassphrase(wraps, passphrase));
  if (passphrase !== undefined && !wraps.some(({ keeper }) => keeper === "passphrase")) {
    await writeWraps(folder, [...wraps, await wrapWithPassphrase(obtained.key, passphrase)]);
  }
  return obtained;
};

const SystemWrap = z.object({ keeper: z.literal("os"), sealed: z.string() });
const Wraps = z.array(z.discriminatedUnion("keeper", [SystemWrap, PassphraseWrap]));
type Wraps = z.output<typeof Wraps>;
const SealedKeys = z.object({ form: z.literal(1), wraps: Wraps });

const keyBytes = 32;

const createKey = async ({ folder, keyStore, passphrase }: KeyRequest): Promise<ObtainedKey> => {
  const key = randomBytes(keyBytes);
  const keeper = passphrase !== undefined ? "passphrase" : keyStore ? "os" : "file";
  const [name, content] =
    keeper === "file"
      ? [keyFile, `${key.toString("hex")}\n`]
      : [sealedKeysFile, spell([await wrap(key, { keyStore, passphrase })])];
  const isOurs = await createWhole(join(folder, name), content);
  // Another process started here at the same moment: its key is the one that counts.
  return isOurs ? { key, keeper } : await obtainKey({ folder, keyStore, passphrase });
};

const wrap = async (
  key: StoreKey,
  { keyStore, passphrase }: Pick<KeyRequest, "keyStore" | "passphrase">,
): Promise<Wraps[number]> => {
  if (passphrase !== undefined) return await wrapWithPassphrase(key, passphrase);
  if (!keyStore) throw new Error("Nobody is there to keep the key");
  return { keeper: "os", sealed: await keyStore.seal(key.toString("hex")) };
};

const fromSystem = async (wraps: Wraps, keyStore: KeyStore | undefined): Promise<ObtainedKey | undefined> => {
  const own = wraps.find((one) => one.keeper === "os");
  if (!own || !keyStore) return undefined;
  try {
    return { key: parseKey(await keyStore.unseal(own.sealed)), keeper: "os" };
  } catch (error) {
    if (wraps.length > 1) return undefined;
    throw problem("store.keyMissing", { file: storeFile, keeper: "os" }, { cause: error });
  }
};

const fromFile = async (folder: string): Promise<ObtainedKey> => {
  try {
    return { key: parseKey(await readFile(join(folder, keyFile), "utf8")), keeper: "file" };
  } catch (error) {
    throw problem("store.keyMissing", { file: storeFile, keeper: "file" }, { cause: error });
  }
};

const fromPassphrase = async (wraps: Wraps, passphrase: string | undefined): Promise<ObtainedKey> => {
  const own = wraps.find((one) => one.keeper === "passphrase");
  if (!own) throw problem("store.keyMissing", { file: storeFile, keeper: "os" });
  if (passphrase === undefined) throw problem("passphrase.missing", { file: storeFile });
  const key = await unwrapWithPassphrase(own, passphrase);
  if (!key) throw problem("store.cannotOpen", { file: storeFile });
  return { key, keeper: "passphrase" };
};

const parseKey = (hex: string): StoreKey => {
  const key = Buffer.from(hex.trim(), "hex");
  if (key.length !== keyBytes) throw new Error("This is not a key");
  return key;
};

const readWraps = async (folder: string): Promise<Wraps> => {
  const file = join(folder, sealedKeysFile);
  if (!existsSync(file)) return [];
  try {
    return SealedKeys.parse(JSON.parse(await readFile(file, "utf8"))).wraps;
  } catch (error) {
    throw problem("store.keyMissing", { file: storeFile, keeper: "sealed" }, { cause: error });
  }
};

const spell = (wraps: Wraps): string => `${JSON.stringify({ form: 1, wraps }, undefined, 2)}\n`;

const writeWraps = async (folder: string, wraps: Wraps): Promise<void> => {
  await writeWhole(join(folder, sealedKeysFile), async (handle) => {
    await handle.writeFile(spell(wraps));
  });
};

/** Makes a file that is there whole or not at all, unless one is there; answers whether it did. */
const createWhole = async (file: string, content: string): Promise<boolean> => {
  const prepared = `${file}.${randomUUID()}`;
  await writeWhole(prepared, async (handle) => {
    await handle.writeFile(content);
  });
  try {
    await linkOrCopy(prepared, file);
    await syncFolder(join(file, ".."));
    return true;
  } catch (error) {
    if (existsSync(file)) return false;
    throw error;
  } finally {
    await rm(prepared, { force: true });
  }
};
