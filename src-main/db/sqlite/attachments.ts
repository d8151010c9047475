import { createHash, createHmac, hkdfSync, randomUUID } from "node:crypto";
import { createReadStream, existsSync, mkdirSync } from "node:fs";
import { readdir, rename, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { attachmentLimitBytes } from "../../../src-shared/contract/attachments.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { AttachmentVault } from "../../ports.ts";
import type { StoreKey } from "./connection.ts";
import { syncFolder, writeWhole } from "./durable-files.ts";
import { DamagedFileError, seal, unseal } from "./sealed-stream.ts";
import { attachmentsFolder } from "./store-files.ts";

export interface OpenAttachmentVault extends AttachmentVault {
  readonly folder: string;
  /** Where the bytes with this hash lie; the name tells nobody the hash. */
  readonly pathOf: (sha256: string) => string;
  /** Why a kept file is not whole, or undefined when it is. */
  readonly findDamage: (name: string) => Promise<string | undefined>;
  readonly listFiles: () => Promise<readonly string[]>;
}

/** Bytes by their SHA-256, each kept once, encrypted, in the data folder. */
export const openAttachmentVault = (dataFolder: string, key: StoreKey): OpenAttachmentVault => {
  const folder = join(dataFolder, attachmentsFolder);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const nameKey = Buffer.from(hkdfSync("sha256", key, Buffer.alloc(0), "canopy.attachment.name.1", 32));
  const nameOf = (sha256: string): string => createHmac("sha256", nameKey).update(sha256).digest("hex");
  const pathOf = (sha256: string): string => join(folder, nameOf(sha256));

  /** The bytes in pieces; the last one is followed by an error when they are not those that were kept. */
  const openPieces = async function* (sha256: string): AsyncGenerator<Buffer> {
    const hash = createHash("sha256");
    for await (const piece of unseal(readBytes(pathOf(sha256)), key)) {
      hash.update(piece);
      yield piece;
    }
    if (hash.digest("hex") !== sha256) throw new DamagedFileError("The hash differs");
  };

  const orUnreadable = async <Result>(sha256: string, work: () => Promise<Result>): Promise<Result> => {
    try {
      return await work();
    } catch (error) {
      if (!(error instanceof DamagedFileError) && existsSync(pathOf(sha256))) throw error;
      throw problem("attachment.unreadable", { sha256 }, { cause: error });
    }
  };

  return {
    folder,
    pathOf,

    put: async (fromFile) => {
      await requireSize(fromFile);
      const hash = createHash("sha256");
      let size = 0;
      const count = (chunk: Buffer): void => {
        size += chunk.length;
        hash.update(chunk);
      };
      const incoming = join(folder, `${randomUUID()}.incoming`);
      await writeWhole(incoming, async (handle) => {
        for await (const piece of seal(readLimited(fromFile, count), key)) await handle.write(piece);
      });
      const sha256 = hash.digest("hex");
      if (existsSync(pathOf(sha256))) await rm(incoming);
      else {
        await rename(incoming, pathOf(sha256));
        await syncFolder(folder);
      }
      return { sha256, size };
    },

    export: async (sha256, toFile) => {
      await orUnreadable(sha256, async () => {
        await writeWhole(toFile, async (handle) => {
          for await (const piece of openPieces(sha256)) await handle.write(piece);
        });
      });
    },

    read: async (sha256) =>
      await orUnreadable(sha256, async () => {
        const pieces: Buffer[] = [];
        for await (const piece of openPieces(sha256)) pieces.push(piece);
        return Buffer.concat(pieces);
      }),

    findDamage: async (name) => {
      try {
        const hash = createHash("sha256");
        for await (const piece of unseal(readBytes(join(folder, name)), key)) hash.update(piece);
        return nameOf(hash.digest("hex")) === name ? undefined : "It is not the file its name says";
      } catch (error) {
        return error instanceof Error ? error.message : String(error);
      }
    },

    // Parts of files that a crash left behind are nobody's evidence yet.
    listFiles: async () => (await readdir(folder)).filter((name) => /^[0-9a-f]{64}$/u.test(name)).toSorted(),
  };
};

const requireSize = async (file: string): Promise<void> => {
  const { size } = await stat(file);
  if (size > attachmentLimitBytes) throw tooLarge(file);
};

const tooLarge = (file: string): Error =>
  problem("file.tooLarge", { file: basename(file), limitMib: attachmentLimitBytes / 1024 / 1024 });

/** A file's bytes, each piece shown to `count`; the file may have grown since it was measured. */
async function* readLimited(file: string, count: (piece: Buffer) => void): AsyncGenerator<Buffer> {
  let size = 0;
  for await (const piece of readBytes(file)) {
    size += piece.length;
    if (size > attachmentLimitBytes) throw tooLarge(file);
    count(piece);
    yield piece;
  }
}

/** A file's bytes; without an encoding a stream gives nothing but buffers. */
const readBytes = (file: string): AsyncIterable<Buffer> =>
  createReadStream(file, { highWaterMark: 256 * 1024 });
