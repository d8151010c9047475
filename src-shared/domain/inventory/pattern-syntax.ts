import type { LocalisedText } from "../../contract/text.ts";

/** A pattern for names, taken apart. Characters are compared without regard to case. */
export type PatternNode =
  | { readonly kind: "character"; readonly matches: (character: string) => boolean }
  | { readonly kind: "start" }
  | { readonly kind: "end" }
  | { readonly kind: "sequence"; readonly nodes: readonly PatternNode[] }
  | { readonly kind: "choice"; readonly nodes: readonly PatternNode[] }
  | { readonly kind: "repeat"; readonly node: PatternNode; readonly least: number; readonly most: number };

/** Why a pattern is refused; never leaves this folder. */
export class PatternFault extends Error {
  readonly reason: LocalisedText;
  constructor(reason: LocalisedText) {
    super(reason.en);
    this.reason = reason;
  }
}

const mostRepeats = 100;

/**
 * Takes a regular expression apart: characters, classes, groups, alternatives, repetitions, `^` and `$`.
 * What would need to look back or ahead is refused with a `PatternFault`, and so is what is no pattern.
 */
export const parsePattern = (pattern: string): PatternNode => {
  const characters = Array.from(pattern);
  let at = 0;
  const peek = (): string | undefined => characters[at];
  const take = (): string => {
    const character = characters[at];
    if (character === undefined) throw new PatternFault(unfinished);
    at += 1;
    return character;
  };
  const accept = (character: string): boolean => {
    const isNext = peek() === character;
    if (isNext) at += 1;
    return isNext;
  };

  const choice = (): PatternNode => {
    const nodes = [sequence()];
    while (accept("|")) nodes.push(sequence());
    return nodes.length === 1 && nodes[0] ? nodes[0] : { kind: "choice", nodes };
  };

  const sequence = (): PatternNode => {
    const nodes: PatternNode[] = [];
    for (let next = peek(); next !== undefined && next !== "|" && next !== ")"; next = peek()) {
      nodes.push(repeated(atom()));
    }
    return { kind: "sequence", nodes };
  };

  const repeated = (node: PatternNode): PatternNode => {
    const bounds = repetition();
    if (!bounds) return node;
    if (node.kind === "start" || node.kind === "end") throw new PatternFault(nothingToRepeat);
    // Whether as few or as many as possible makes no difference to whether there is a match.
    accept("?");
    if (["*", "+", "?", "{"].includes(peek() ?? "")) throw new PatternFault(nothingToRepeat);
    return { kind: "repeat", node, ...bounds };
  };

  const repetition = (): { readonly least: number; readonly most: number } | undefined => {
    if (accept("*")) return { least: 0, most: Infinity };
    if (accept("+")) return { least: 1, most: Infinity };
    if (accept("?")) return { least: 0, most: 1 };
    if (!accept("{")) return undefined;
    let written = "";
    while (!accept("}")) written += take();
    return countsOf(written);
  };

  const atom = (): PatternNode => {
    const character = take();
    switch (character) {
      case "^":
        return { kind: "start" };
      case "$":
        return { kind: "end" };
      case ".":
        return { kind: "character", matches: (other) => !/[\n\r\u2028\u2029]/u.test(other) };
      case "(":
        return group();
      case "[":
        return characterClass();
      case "\\":
        return { kind: "character", matches: escaped(take()) };
      case "*":
      case "+":
      case "?":
      case "{":
        throw new PatternFault(nothingToRepeat);
      default:
        return { kind: "character", matches: same(character) };
    }
  };

  const group = (): PatternNode => {
    if (accept("?") && !accept(":")) throw new PatternFault(unsupported("(?…)"));
    const node = choice();
    if (!accept(")")) throw new PatternFault(unclosed("("));
    return node;
  };

  const characterClass = (): PatternNode => {
    const isNegated = accept("^");
    const tests: ((character: string) => boolean)[] = [];
    while (!accept("]")) {
      if (peek() === undefined) throw new PatternFault(unclosed("["));
      tests.push(classMember());
    }
    return { kind: "character", matches: (other) => tests.some((test) => test(other)) !== isNegated };
  };

  const classMember = (): ((character: string) => boolean) => {
    const first = take();
    if (first === "\\") return escaped(take());
    if (peek() !== "-" || characters[at + 1] === "]") return same(first);
    take();
    const last = take();
    if (last === "\\" || first > last) throw new PatternFault(badRange);
    const isWithin = (character: string): boolean => first <= character && character <= last;
    return (character) => isWithin(character.toLowerCase()) || isWithin(character.toUpperCase());
  };

  const node = choice();
  if (peek() === ")") throw new PatternFault(unclosed(")"));
  return node;
};

/** `2`, `2,` or `2,5`, as between the braces of a repetition. */
const countsOf = (written: string): { readonly least: number; readonly most: number } => {
  const [, from, comma, to] = /^(\d{1,4})(,?)(\d{0,4})$/u.exec(written) ?? [];
  const least = Number(from);
  const bounded = comma === "" ? least : Number(to);
  const most = comma !== "" && to === "" ? Infinity : bounded;
  const isBounded = least <= mostRepeats && (most <= mostRepeats || most === Infinity);
  if (from === undefined || !isBounded || most < least) throw new PatternFault(badCount);
  return { least, most };
};

const same = (character: string): ((other: string) => boolean) => {
  const folded = character.toLowerCase();
  return (other) => other.toLowerCase() === folded;
};

const classes: ReadonlyMap<string, (character: string) => boolean> = new Map([
  ["d", (character: string) => /[0-9]/u.test(character)],
  ["D", (character: string) => !/[0-9]/u.test(character)],
  ["w", (character: string) => /[A-Za-z0-9_]/u.test(character)],
  ["W", (character: string) => !/[A-Za-z0-9_]/u.test(character)],
  ["s", (character: string) => /\s/u.test(character)],
  ["S", (character: string) => !/\s/u.test(character)],
]);

const escaped = (character: string): ((other: string) => boolean) => {
  const known = classes.get(character);
  if (known) return known;
  // A letter or digit would mean something else to a full regular expression: a border, an earlier group.
  if (/[A-Za-z0-9]/u.test(character)) throw new PatternFault(unsupported(`\\${character}`));
  return same(character);
};

const unfinished: LocalisedText = { en: "the pattern breaks off", fr: "le motif s’interrompt" };
const nothingToRepeat: LocalisedText = {
  en: "there is nothing to repeat before *, +, ? or {",
  fr: "il n’y a rien à répéter devant *, +, ? ou {",
};
const badCount: LocalisedText = {
  en: `a repetition is written {2}, {2,} or {2,5}, with at most ${mostRepeats}`,
  fr: `une répétition s’écrit {2}, {2,} ou {2,5}, avec au plus ${mostRepeats}`,
};
const badRange: LocalisedText = {
  en: "a range in [ ] goes from a lower to a higher character",
  fr: "un intervalle entre [ ] va d’un caractère inférieur à un caractère supérieur",
};
const unclosed = (bracket: string): LocalisedText => ({
  en: `a bracket has no counterpart: ${bracket}`,
  fr: `une parenthèse ou un crochet n’a pas son pendant : ${bracket}`,
});
const unsupported = (part: string): LocalisedText => ({
  en: `${part} is not supported in name patterns`,
  fr: `${part} n’est pas pris en charge dans les motifs de noms`,
});
