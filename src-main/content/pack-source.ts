import { readFileSync, readdirSync, statSync } from "node:fs";
import { basename, dirname, join } from "node:path";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { parseYaml } from "./yaml-source.ts";
import type { YamlPath, YamlSource } from "./yaml-source.ts";

export interface FileFault {
  readonly file: string;
  readonly line: number;
  readonly message: LocalisedText;
}

/** One pack, whether it is written in one file or in several. */
export interface PackSource {
  readonly value: Readonly<Record<string, unknown>>;
  /** The file and line that a path in the pack comes from. */
  readonly locate: (path: YamlPath) => { readonly file: string; readonly line: number };
}

const headFile = "pack.yaml";

/**
 * Reads a pack from one file, or from a folder whose `pack.yaml` names the other files under `parts`.
 * A list that several files give, such as the questions, is put together in that order.
 */
export const readPackSource = (
  path: string,
): { readonly source: PackSource } | { readonly faults: readonly FileFault[] } => {
  const inFolder = statSync(path).isDirectory();
  const folder = inFolder ? path : dirname(path);
  const head = readPart(folder, inFolder ? headFile : basename(path));
  if ("faults" in head) return head;

  const { parts = [], ...headKeys } = head.part.keys;
  const named = checkParts(folder, inFolder, parts, head.part);
  if ("faults" in named) return named;

  const read = named.files.map((file) => readPart(folder, file));
  const faults = read.flatMap((part) => ("faults" in part ? part.faults : []));
  if (faults.length > 0) return { faults };
  return merge([
    { ...head.part, keys: headKeys },
    ...read.flatMap((part) => ("part" in part ? [part.part] : [])),
  ]);
};

interface Part {
  readonly file: string;
  readonly yaml: YamlSource;
  readonly keys: Readonly<Record<string, unknown>>;
}
type Faults = { readonly faults: readonly FileFault[] };

const readPart = (folder: string, file: string): { readonly part: Part } | Faults => {
  let text: string;
  try {
    text = readFileSync(join(folder, file), "utf8");
  } catch {
    return fault(file, 1, {
      en: `There is no file ${file} in this folder.`,
      fr: `Il n’y a pas de fichier ${file} dans ce dossier.`,
    });
  }
  const parsed = parseYaml(text);
  if ("faults" in parsed) return { faults: parsed.faults.map((found) => ({ file, ...found })) };
  const { value } = parsed.source;
  return isGroup(value)
    ? { part: { file, yaml: parsed.source, keys: value } }
    : fault(file, 1, { en: "Expected a group of keys.", fr: "Attendu : un groupe de clés." });
};

const checkParts = (
  folder: string,
  inFolder: boolean,
  parts: unknown,
  { file, yaml }: Part,
): { readonly files: readonly string[] } | Faults => {
  const line = yaml.lineOf(["parts"]);
  if (!inFolder || !Array.isArray(parts) || !parts.every((part) => isPlainName(part))) {
    if (Array.isArray(parts) && parts.length === 0) return { files: [] };
    return fault(file, line, {
      en: "`parts` names .yaml files of the same folder, in a pack.yaml.",
      fr: "`parts` nomme des fichiers .yaml du même dossier, dans un pack.yaml.",
    });
  }
  const known = new Set([headFile, ...parts]);
  const stray = readdirSync(folder).filter((name) => name.endsWith(".yaml") && !known.has(name));
  return stray.length === 0
    ? { files: parts }
    : fault(file, line, {
        en: `${stray.join(", ")} is in this folder but not named under \`parts\`.`,
        fr: `${stray.join(", ")} est dans ce dossier mais n’est pas nommé sous \`parts\`.`,
      });
};

const isPlainName = (name: unknown): name is string =>
  typeof name === "string" && /^[\w-][\w.-]*\.yaml$/u.test(name);

/** Where a run of a merged list, or a whole key, was written. */
interface Piece {
  readonly part: Part;
  /** Position in the merged list of the first item of this file; 0 for anything else. */
  readonly start: number;
}

const merge = (parts: readonly Part[]): { readonly source: PackSource } | Faults => {
  const value: Record<string, unknown> = {};
  const pieces = new Map<string, Piece[]>();
  for (const part of parts) {
    for (const [key, added] of Object.entries(part.keys)) {
      const before = value[key];
      const known = pieces.get(key);
      if (!known) {
        value[key] = added;
        pieces.set(key, [{ part, start: 0 }]);
      } else if (Array.isArray(before) && Array.isArray(added)) {
        known.push({ part, start: before.length });
        value[key] = [...(before as readonly unknown[]), ...(added as readonly unknown[])];
      } else {
        return fault(part.file, part.yaml.lineOf([key]), {
          en: `${key} is already given by ${known[0]?.part.file ?? ""}.`,
          fr: `${key} est déjà donné par ${known[0]?.part.file ?? ""}.`,
        });
      }
    }
  }
  return { source: { value, locate: (path) => locate(path, pieces, parts) } };
};

const locate = (
  path: YamlPath,
  pieces: ReadonlyMap<string, readonly Piece[]>,
  [head]: readonly Part[],
): { readonly file: string; readonly line: number } => {
  const [key = "", index, ...rest] = path;
  const item = typeof index === "number" ? index : 0;
  const piece = pieces.get(String(key))?.findLast(({ start }) => start <= item);
  if (!piece) return { file: head?.file ?? headFile, line: 1 };
  const local = typeof index === "number" ? [key, index - piece.start, ...rest] : path;
  return { file: piece.part.file, line: piece.part.yaml.lineOf(local) };
};

const fault = (file: string, line: number, message: LocalisedText): Faults => ({
  faults: [{ file, line, message }],
});

const isGroup = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === "object" && value !== null && !Array.isArray(value);
