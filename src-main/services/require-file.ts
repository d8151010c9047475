import type { FileId } from "../../src-shared/contract/ids.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Files } from "../ports.ts";

/** A file that a person chose; the host forgets it when it closes. */
export const requireFile = async (
  files: Files,
  fileId: FileId,
): Promise<{ readonly path: string; readonly name: string; readonly size: number }> => {
  const file = await files.find(fileId);
  if (!file) throw problem("file.unknown", { fileId });
  return file;
};
