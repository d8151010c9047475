import { LineCounter, isMap, isScalar, isSeq, parseDocument } from "yaml";
import type { Node } from "yaml";
import type { LocalisedText } from "../../src-shared/contract/text.ts";

export type YamlPath = readonly (string | number)[];

export interface YamlFault {
  readonly line: number;
  readonly message: LocalisedText;
}

/** A YAML text with its value and the way back from a path in it to a line. */
export interface YamlSource {
  readonly value: unknown;
  /** The line (from 1) of a path's key or item, or of the nearest thing around it that exists. */
  readonly lineOf: (path: YamlPath) => number;
}

export const parseYaml = (
  text: string,
): { readonly source: YamlSource } | { readonly faults: readonly YamlFault[] } => {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines });
  const [first] = document.errors;
  if (first) {
    return {
      faults: document.errors.map(({ message, pos }) => ({
        line: lines.linePos(pos[0]).line,
        message: notYaml(message.replace(/ at line \d+, column \d+:[^]*$/u, "")),
      })),
    };
  }
  try {
    const value: unknown = document.toJS();
    return {
      source: { value, lineOf: (path) => lines.linePos(offsetOf(document.contents, path)).line },
    };
  } catch (error) {
    // Only aliases without bounds or without anchor get here: the text itself was well formed.
    return {
      faults: [{ line: 1, message: notYaml(error instanceof Error ? error.message : String(error)) }],
    };
  }
};

const notYaml = (reason: string): LocalisedText => ({
  en: `This is not valid YAML (${reason}).`,
  fr: `Ce n’est pas du YAML valide (${reason}).`,
});

const offsetOf = (root: Node | null, path: YamlPath): number => {
  let node: unknown = root;
  let offset = root?.range?.[0] ?? 0;
  for (const step of path) {
    const found = stepInto(node, step);
    if (!found) return offset;
    node = found.node;
    offset = found.offset ?? offset;
  }
  return offset;
};

const stepInto = (
  node: unknown,
  step: string | number,
): { readonly node: unknown; readonly offset: number | undefined } | undefined => {
  if (isMap(node)) {
    const pair = node.items.find(({ key }) => isScalar(key) && String(key.value) === String(step));
    return pair && { node: pair.value, offset: isScalar(pair.key) ? pair.key.range?.[0] : undefined };
  }
  if (isSeq(node)) {
    const item = node.items[Number(step)];
    return isMap(item) || isSeq(item) || isScalar(item) ? { node: item, offset: item.range?.[0] } : undefined;
  }
  return undefined;
};
