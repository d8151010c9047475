import { copyFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { FileId } from "../../../src-shared/contract/ids.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";
import type { Session } from "./session.ts";
import type { Terminal } from "./terminal.ts";

/** Puts a file that a service made where the person asked for it, and says so. */
export const handOver = async (
  { files }: Pick<Session, "files">,
  terminal: Terminal,
  fileId: FileId,
  out: string,
): Promise<void> => {
  const file = await files.find(fileId);
  if (!file) throw problem("file.unknown", { fileId });
  await copyFile(file.path, resolve(out));
  terminal.answer({ file: resolve(out), bytes: file.size }, [resolve(out)]);
};
