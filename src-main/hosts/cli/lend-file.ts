import { stat } from "node:fs/promises";
import { basename, resolve } from "node:path";
import type { FileId } from "../../../src-shared/contract/ids.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { FileExchange } from "../../files.ts";

/** Lets the services read a file that a person named, or says that it isn't there. */
export const lendFile = async (files: FileExchange, file: string): Promise<FileId> => {
  const path = resolve(file);
  await requireFile(path);
  return files.lend(path);
};

export const requireFile = async (path: string): Promise<void> => {
  const found = await stat(path).catch(() => undefined);
  if (!found) throw problem("file.unreadable", { file: basename(path), reason: missing });
};

const missing = { en: "there is no such file", fr: "ce fichier n’existe pas" };
