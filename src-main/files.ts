import { randomUUID } from "node:crypto";
import { createWriteStream } from "node:fs";
import { mkdir, open, rm, stat } from "node:fs/promises";
import { basename, join } from "node:path";
import { pipeline } from "node:stream/promises";
import { attachmentLimitBytes } from "../src-shared/contract/attachments.ts";
import { FileId } from "../src-shared/contract/ids.ts";
import { arrivalOf } from "../src-shared/domain/files/arrival.ts";
import { tellingBytes } from "../src-shared/domain/evidence/file-kind.ts";
import { problem } from "../src-shared/rpc/problems.ts";
import type { Files } from "./ports.ts";

/** Files between a person and the services: bytes never travel through a call. */
export interface FileExchange extends Files {
  /** Takes a file in as it arrives; rejects with `file.tooLarge` past the limit and keeps nothing of it. */
  readonly receive: (name: string, content: AsyncIterable<Uint8Array>) => Promise<FileId>;
  /** Lets services read a file where it lies; it stays its owner's. */
  readonly lend: (path: string) => FileId;
  readonly close: () => Promise<void>;
}

interface ExchangedFile {
  readonly name: string;
  readonly path: string;
  readonly isOurs: boolean;
}

/** A person works with a few files at once; older ones can be chosen or made again. */
const mostKept = 50;
const longestName = 200;
/** A backup carries every attachment of every engagement. */
const backupLimitBytes = 8 * 1024 ** 3;

/** Keeps passing files in `folder`, which is emptied at the start and at the end: they are not encrypted. */
export const openFileExchange = async (
  folder: string,
  limitBytes = attachmentLimitBytes,
): Promise<FileExchange> => {
  const fileById = new Map<FileId, ExchangedFile>();
  const empty = async (): Promise<void> => await rm(folder, { recursive: true, force: true });
  await empty();
  await mkdir(folder, { recursive: true, mode: 0o700 });

  const keep = async (fileId: FileId, file: ExchangedFile): Promise<void> => {
    fileById.set(fileId, file);
    const surplus = [...fileById].slice(0, Math.max(0, fileById.size - mostKept));
    await Promise.all(
      surplus.map(async ([id, { path, isOurs }]) => {
        fileById.delete(id);
        if (isOurs) await rm(path, { force: true });
      }),
    );
  };

  /** The file on disk is called by its id, so that no name from outside ever becomes a path. */
  const makeRoom = (name: string): { readonly fileId: FileId; readonly file: ExchangedFile } => {
    const fileId = FileId.parse(randomUUID());
    return { fileId, file: { name: plainName(name), path: join(folder, fileId), isOurs: true } };
  };

  return {
    find: async (fileId) => {
      const file = fileById.get(fileId);
      const onDisk = file && (await stat(file.path).catch(() => undefined));
      return file && onDisk && { path: file.path, name: file.name, size: onDisk.size };
    },

    readStart: async (fileId) => {
      const file = fileById.get(fileId);
      if (!file) return new Uint8Array();
      await using handle = await open(file.path);
      const { buffer, bytesRead } = await handle.read(new Uint8Array(tellingBytes), 0, tellingBytes, 0);
      return buffer.subarray(0, bytesRead);
    },

    offer: async (name) => {
      const { fileId, file } = makeRoom(name);
      await keep(fileId, file);
      return { fileId, path: file.path };
    },

    receive: async (name, content) => {
      const { fileId, file } = makeRoom(name);
      try {
        await pipeline(
          limited(file.name, content, isBackup(file.name) ? backupLimitBytes : limitBytes),
          createWriteStream(file.path, { flags: "wx", mode: 0o600 }),
        );
      } catch (error) {
        await rm(file.path, { force: true });
        throw isDiskFull(error) ? problem("store.full", { folder }, { cause: error }) : error;
      }
      await keep(fileId, file);
      return fileId;
    },

    lend: (path) => {
      const fileId = FileId.parse(randomUUID());
      fileById.set(fileId, { name: basename(path), path, isOurs: false });
      return fileId;
    },

    close: empty,
  };
};

const limited = async function* (
  file: string,
  content: AsyncIterable<Uint8Array>,
  limitBytes: number,
): AsyncGenerator<Uint8Array> {
  let received = 0;
  for await (const chunk of content) {
    received += chunk.byteLength;
    if (received > limitBytes) {
      throw problem("file.tooLarge", { file, limitMib: Math.floor(limitBytes / 1024 / 1024) });
    }
    yield chunk;
  }
};

/** The last part of whatever a browser or a person calls the file, without control characters. */
const plainName = (name: string): string => {
  const last = name.split(/[\\/]/u).at(-1) ?? "";
  const printable = last
    .replaceAll(/\p{Cc}/gu, "")
    .trim()
    .slice(0, longestName);
  return printable === "" ? "file" : printable;
};

const isBackup = (name: string): boolean => arrivalOf(name) === "backup";

const isDiskFull = (error: unknown): boolean =>
  error instanceof Error && "code" in error && error.code === "ENOSPC";
