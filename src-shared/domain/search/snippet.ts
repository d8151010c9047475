import type { Range } from "./search-words.ts";
import { marksIn } from "./search-words.ts";

export interface Snippet {
  readonly text: string;
  readonly marks: Range[];
}

const lead = 40;
const length = 160;

/** The part of a text around the first searched word, with where the words stand in it. */
export const snippetOf = (text: string, searched: readonly string[]): Snippet => {
  const flat = text.replaceAll(/\s+/gu, " ").trim();
  const [first] = marksIn(flat, searched);
  const from = first && first[0] > lead ? flat.lastIndexOf(" ", first[0] - lead) + 1 : 0;
  const rest = flat.slice(from);
  const end = rest.length > length ? endOfWord(rest) : rest.length;
  const shown = `${from > 0 ? "… " : ""}${rest.slice(0, end)}${end < rest.length ? " …" : ""}`;
  return { text: shown, marks: marksIn(shown, searched) };
};

const endOfWord = (text: string): number => {
  const end = text.lastIndexOf(" ", length);
  return end > 0 ? end : length;
};
