import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { z } from "zod";
import type { LocalisedText } from "../../../src-shared/contract/text.ts";
import { problem } from "../../../src-shared/rpc/problems.ts";

/** What a JSON file holds; refuses one that is not there, or is not what `otherwise` says it should be. */
export const readJsonFile = <Schema extends z.ZodType>(
  file: string,
  schema: Schema,
  otherwise: LocalisedText,
): z.output<Schema> => {
  const path = resolve(file);
  const unreadable = (en: string, fr: string): Error =>
    problem("file.unreadable", { file: basename(path), reason: { en, fr } });
  if (!existsSync(path)) throw unreadable("there is no such file", "ce fichier n’existe pas");
  const parsed = schema.safeParse(parseJson(readFileSync(path, "utf8")));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") ?? "";
  throw unreadable(
    `${otherwise.en}: ${place} ${issue?.message}`,
    `${otherwise.fr} : ${place} ${issue?.message}`,
  );
};

/** Malformed JSON becomes `undefined`, which the schema refuses. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
