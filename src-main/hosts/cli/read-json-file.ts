import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { z } from "zod";
import { problem } from "../../../src-shared/rpc/problems.ts";

/** Reads a file that must have a given shape; `expected` says what it should be, as in `a case`. */
export const readJsonFile = <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  expected: { readonly en: string; readonly fr: string },
): z.output<Schema> => {
  const path = resolve(file);
  if (!existsSync(path)) {
    throw unreadable(path, { en: "there is no such file", fr: "ce fichier n’existe pas" });
  }
  const parsed = schema.safeParse(parseJson(readFileSync(path, "utf8")));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") ?? "";
  throw unreadable(path, {
    en: `it is not ${expected.en}: ${place} ${issue?.message}`,
    fr: `ce n’est pas ${expected.fr}\u00A0: ${place} ${issue?.message}`,
  });
};

export const unreadable = (path: string, reason: { readonly en: string; readonly fr: string }): Error =>
  problem("file.unreadable", { file: basename(path), reason });

/** Malformed JSON becomes `undefined`, which the schema refuses. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
