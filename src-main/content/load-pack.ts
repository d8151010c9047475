import { Pack } from "../../src-shared/contract/content.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { checkPack } from "./check-pack.ts";
import { describeIssue } from "./describe-issue.ts";
import type { Fault } from "./describe-issue.ts";
import { readPackSource } from "./pack-source.ts";
import type { PackSource } from "./pack-source.ts";
import type { YamlPath } from "./yaml-source.ts";

/** What is wrong in a pack, and where its author finds it. */
export interface PackError {
  readonly file: string;
  readonly line: number;
  /** As an author reads it: `questions[APP-07].options[cots].fit.paas`. */
  readonly path: string;
  readonly message: LocalisedText;
}

/** Reads a pack from a file or a folder and checks everything the engine relies on. */
export const loadPack = (
  path: string,
): { readonly pack: Pack } | { readonly errors: readonly PackError[] } => {
  const read = readPackSource(path);
  if ("faults" in read) return { errors: read.faults.map((found) => ({ ...found, path: "" })) };

  const { source } = read;
  const parsed = Pack.safeParse(source.value);
  if (!parsed.success) {
    return {
      errors: parsed.error.issues.map((issue) => toError(describeIssue(issue, source.value), source)),
    };
  }
  const faults = checkPack(parsed.data);
  return faults.length === 0
    ? { pack: parsed.data }
    : { errors: faults.map((fault) => toError(fault, source)) };
};

/** What a pack holds, in numbers. */
export const describePack = (
  pack: Pack,
): {
  readonly id: string;
  readonly version: string;
  readonly questions: number;
  readonly gates: number;
  readonly criteria: number;
  readonly weightProfiles: number;
  readonly sources: number;
} => ({
  id: pack.catalogue.id,
  version: pack.catalogue.version,
  questions: pack.questions.length,
  gates: pack.gates.length,
  criteria: pack.criteria.reduce((sum, { children }) => sum + children.length, 0),
  weightProfiles: pack.weight_profiles.length,
  sources: Object.keys(pack.sources).length,
});

const toError = ({ path, message }: Fault, source: PackSource): PackError => ({
  ...source.locate(path),
  path: writtenPath(path, source.value),
  message,
});

/** Items of lists by their name where they have one: a number means nothing to an author. */
const writtenPath = (path: YamlPath, root: unknown): string => {
  let value = root;
  let written = "";
  for (const step of path) {
    value = typeof value === "object" && value !== null ? Reflect.get(value, step) : undefined;
    if (typeof step === "number") written += `[${nameOf(value) ?? step}]`;
    else written += written === "" ? step : `.${step}`;
  }
  return written;
};

const nameOf = (item: unknown): string | undefined => {
  if (typeof item !== "object" || item === null) return undefined;
  for (const key of ["id", "value", "key"]) {
    const name: unknown = Reflect.get(item, key);
    if (typeof name === "string") return name;
  }
  return undefined;
};
