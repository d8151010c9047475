import type { z } from "zod";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import type { YamlPath } from "./yaml-source.ts";

type Issue = z.core.$ZodIssue;

export interface Fault {
  readonly path: YamlPath;
  readonly message: LocalisedText;
}

/** Says in both languages what a schema missed in `root`. */
export const describeIssue = (issue: Issue, root: unknown): Fault => {
  const path = [...issue.path, ...strangeKey(issue)].map((step) =>
    typeof step === "number" ? step : String(step),
  );
  if (issue.code === "invalid_union") {
    const nearest = nearestBranch(issue.errors);
    if (nearest) {
      return describeIssue({ ...nearest, path: [...issue.path, ...nearest.path] }, root);
    }
  }
  return { path, message: sentence(issue, valueAt(root, path) === undefined) };
};

/** A key that the format does not have is itself the place to look at. */
const strangeKey = (issue: Issue): readonly string[] =>
  issue.code === "unrecognized_keys" ? issue.keys.slice(0, 1) : [];

/** The alternative that comes closest to what was written: the one with the fewest complaints. */
const nearestBranch = (branches: readonly (readonly Issue[])[]): Issue | undefined =>
  branches.reduce<readonly Issue[]>(
    (best, branch) => (best.length === 0 || branch.length < best.length ? branch : best),
    [],
  )[0];

const sentence = (issue: Issue, missing: boolean): LocalisedText => {
  if (missing && issue.code !== "custom") return { en: "This key is missing.", fr: "Cette clé manque." };
  if (issue.code === "invalid_type") {
    return expected(typeNames[issue.expected] ?? { en: issue.expected, fr: issue.expected });
  }
  if (issue.code === "unrecognized_keys") return strange(issue.keys.join(", "));
  if (issue.code === "invalid_value") return oneOf(issue.values.map(String).join(", "));
  if (issue.code === "too_small") {
    return expected({ en: `at least ${issue.minimum}`, fr: `au moins ${issue.minimum}` });
  }
  if (issue.code === "too_big") {
    return expected({ en: `at most ${issue.maximum}`, fr: `au plus ${issue.maximum}` });
  }
  return {
    en: `This does not have the expected form (${issue.message}).`,
    fr: `Ceci n’a pas la forme attendue (${inFrench[issue.message] ?? issue.message}).`,
  };
};

/** The schemas of the contract speak English; these are the remarks of theirs that an author can meet. */
const inFrench: Readonly<Record<string, string>> = {
  "expected an id such as APP-01": "attendu : un identifiant tel que APP-01",
  "a test needs is, has_any, gt, gte, lt or lte": "un test exige is, has_any, gt, gte, lt ou lte",
};

const strange = (keys: string): LocalisedText => ({
  en: `The format has no key ${keys} here.`,
  fr: `Le format n’a pas de clé ${keys} ici.`,
});

const oneOf = (values: string): LocalisedText => ({
  en: `Expected one of: ${values}.`,
  fr: `Attendu, l’une des valeurs : ${values}.`,
});

const expected = (what: LocalisedText): LocalisedText => ({
  en: `Expected ${what.en}.`,
  fr: `Attendu : ${what.fr}.`,
});

const typeNames: Readonly<Record<string, LocalisedText>> = {
  string: { en: "a text (put it in quotes)", fr: "un texte (mettez-le entre guillemets)" },
  number: { en: "a number", fr: "un nombre" },
  boolean: { en: "true or false", fr: "true ou false" },
  array: { en: "a list", fr: "une liste" },
  tuple: { en: "a list of fixed length", fr: "une liste de longueur fixe" },
  object: { en: "a group of keys", fr: "un groupe de clés" },
  record: { en: "a group of keys", fr: "un groupe de clés" },
};

const valueAt = (root: unknown, path: YamlPath): unknown => {
  let value = root;
  for (const step of path) {
    if (typeof value !== "object" || value === null) return undefined;
    value = Reflect.get(value, step);
  }
  return value;
};
