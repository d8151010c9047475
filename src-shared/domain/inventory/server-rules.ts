import type { ServerRule } from "../../contract/applications.ts";
import type { ServerFacts } from "../../contract/inventory.ts";
import type { LocalisedText } from "../../contract/text.ts";
import { createMatcher } from "./pattern-automaton.ts";
import { PatternFault, parsePattern } from "./pattern-syntax.ts";

type RuledFacts = Pick<ServerFacts, "name" | "folder" | "tags">;

/** What is wrong with a rule, as a person reads it; undefined when it can be used. */
export const ruleProblem = (rule: ServerRule): LocalisedText | undefined => {
  if (rule.kind === "tag") return splitTag(rule.pattern) ? undefined : expectedTag;
  if (rule.kind === "folder") return folderParts(rule.pattern).length > 0 ? undefined : expectedFolder;
  const matcher = nameMatcher(rule.pattern);
  return typeof matcher === "function" ? undefined : matcher;
};

/**
 * Whether a server falls under a rule, without regard to case. A name pattern may match any part of the
 * name; a folder takes the folders in it along; a tag must have exactly that value. A rule with a
 * problem takes no server.
 */
export const createRule = (rule: ServerRule): ((facts: RuledFacts) => boolean) => {
  if (rule.kind === "tag") {
    const wanted = splitTag(rule.pattern);
    return ({ tags }) => wanted !== undefined && tagKeys(tags).includes(wanted);
  }
  if (rule.kind === "folder") {
    const wanted = folderParts(rule.pattern).join("/");
    return ({ folder }) => wanted !== "" && folderKeys(folder).includes(wanted);
  }
  const matcher = nameMatcher(rule.pattern);
  return ({ name }) => typeof matcher === "function" && matcher(name);
};

const nameMatcher = (pattern: string): ((name: string) => boolean) | LocalisedText => {
  try {
    return createMatcher(parsePattern(pattern));
  } catch (error) {
    if (error instanceof PatternFault) return error.reason;
    throw error;
  }
};

/** The folder itself and all those it lies in, each in the form in which they are compared. */
export const folderKeys = (folder: string | null): readonly string[] => {
  const parts = folderParts(folder ?? "");
  return parts.map((_, index) => parts.slice(0, index + 1).join("/"));
};

const folderParts = (folder: string): readonly string[] =>
  folder
    .toLowerCase()
    .split(/[\\/]/u)
    .map((part) => part.trim())
    .filter((part) => part !== "");

/** Every tag in the form in which it is compared. */
export const tagKeys = (tags: Readonly<Record<string, string>>): readonly string[] =>
  Object.entries(tags).map(([name, value]) => tagKey(name, value));

/** The form in which a rule's folder or tag is compared; undefined for a rule of another kind or with a problem. */
export const indexKey = ({ kind, pattern }: ServerRule): string | undefined => {
  if (kind === "tag") return splitTag(pattern);
  return kind === "folder" ? folderParts(pattern).join("/") || undefined : undefined;
};

const splitTag = (pattern: string): string | undefined => {
  const at = pattern.indexOf("=");
  const [name, value] = [pattern.slice(0, at).trim(), pattern.slice(at + 1).trim()];
  return at < 1 || name === "" || value === "" ? undefined : tagKey(name, value);
};

const tagKey = (name: string, value: string): string => `${name.trim()}=${value.trim()}`.toLowerCase();

const expectedTag: LocalisedText = {
  en: "a tag is written name=value",
  fr: "une étiquette s’écrit nom=valeur",
};

const expectedFolder: LocalisedText = {
  en: "the folder has no name",
  fr: "le dossier n’a pas de nom",
};
