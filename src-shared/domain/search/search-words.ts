/** A word of a text, as a search sees it, and where it stands. */
interface FoundWord {
  readonly word: string;
  readonly start: number;
  readonly end: number;
}

/** A part of a text, from a character up to another. */
export type Range = readonly [start: number, end: number];

/** Without accents, ligatures and case: `cœur` and `Coeur` are one word. A sign taken apart, as ⅐ is, leaves its figures. */
const plain = (text: string): string =>
  text
    .normalize("NFKD")
    .replaceAll(/[^\p{L}\p{N}]/gu, "")
    .toLowerCase()
    .replaceAll("œ", "oe")
    .replaceAll("æ", "ae")
    .replaceAll("ß", "ss");

/** The words of a text in their order; whatever is neither letter nor figure parts them. */
const wordsOf = (text: string): readonly FoundWord[] =>
  [...text.matchAll(/[\p{L}\p{N}\p{M}]+/gu)].map(({ 0: found, index }) => ({
    word: plain(found),
    start: index,
    end: index + found.length,
  }));

/**
 * A text as the index takes it: its plain words in their order, one space between them. A text without any
 * sign beyond ASCII, as nearly all of an inventory is, has no accents to be rid of.
 */
export const indexText = (text: string): string =>
  /^[\0-\x7f]*$/u.test(text)
    ? text
        .toLowerCase()
        .replaceAll(/[^a-z0-9]+/gu, " ")
        .trim()
    : wordsOf(text)
        .map(({ word }) => word)
        .join(" ");

/** What a person searches for: each word must occur, the last one at least begin a word. */
export const searchedWords = (text: string): readonly string[] =>
  wordsOf(text)
    .map(({ word }) => word)
    .filter((word) => word !== "")
    .slice(0, 12);

/** Where searched words stand in a text. */
export const marksIn = (text: string, searched: readonly string[]): Range[] =>
  wordsOf(text)
    .filter(({ word }) => matches(word, searched))
    .map(({ start, end }) => [start, end] as const);

/** Whether every searched word occurs in one of the texts. */
export const hasWords = (texts: readonly string[], searched: readonly string[]): boolean => {
  const words = texts.flatMap((text) => wordsOf(text).map(({ word }) => word));
  return searched.every((_, place) => words.some((word) => matchesOne(word, searched, place)));
};

const matches = (word: string, searched: readonly string[]): boolean =>
  searched.some((_, place) => matchesOne(word, searched, place));

const matchesOne = (word: string, searched: readonly string[], place: number): boolean => {
  const wanted = searched[place] ?? "";
  return place === searched.length - 1 ? word.startsWith(wanted) : word === wanted;
};
