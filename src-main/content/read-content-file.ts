import { readFileSync } from "node:fs";
import { basename } from "node:path";
import type { z } from "zod";
import { describeIssue } from "./describe-issue.ts";
import { parseYaml } from "./yaml-source.ts";

/**
 * Reads a YAML file that ships with the app. A fault in it is ours and not the user's: it is thrown
 * as an error that names file, line and path.
 */
export const readContentFile = <Schema extends z.ZodType>(file: string, schema: Schema): z.output<Schema> => {
  const parsed = parseYaml(readFileSync(file, "utf8"));
  if ("faults" in parsed) {
    throw new Error(
      parsed.faults.map(({ line, message }) => `${basename(file)}:${line} ${message.en}`).join("\n"),
    );
  }
  const { value, lineOf } = parsed.source;
  const checked = schema.safeParse(value);
  if (checked.success) return checked.data;
  throw new Error(
    checked.error.issues
      .map((issue) => describeIssue(issue, value))
      .map(({ path, message }) => `${basename(file)}:${lineOf(path)} ${path.join(".")} ${message.en}`)
      .join("\n"),
  );
};
