import { readFile, stat } from "node:fs/promises";
import { problem } from "../../src-shared/rpc/problems.ts";

/** All of a file, unless it is larger than its kind may be: throws `file.tooLarge`. */
export const readBoundedFile = async (path: string, name: string, limitBytes: number): Promise<Buffer> => {
  const { size } = await stat(path);
  if (size > limitBytes) throw problem("file.tooLarge", { file: name, limitMib: limitBytes / 1024 / 1024 });
  return await readFile(path);
};
