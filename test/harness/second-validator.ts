import { execFile } from "node:child_process";
import { fileURLToPath } from "node:url";
import { promisify } from "node:util";

const script = fileURLToPath(new URL("validate-word-file.mjs", import.meta.url));

/** What another validator than that of the SDK's own program finds wrong with a Word file. */
export const errorsOfSecondValidator = async (path: string): Promise<unknown> => {
  const { stdout } = await promisify(execFile)(process.execPath, [script, path]);
  return JSON.parse(stdout);
};
