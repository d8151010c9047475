import type { ReadBack, ReadLine } from "./read-back.ts";

/** How the parts of a summary are called, and how one line of them reads. */
export interface ReadBackWords {
  readonly head: readonly string[];
  readonly title: (part: keyof ReadBack, count: number) => string;
  readonly line: (line: ReadLine) => string;
  readonly more: (count: number) => string;
}

/** As many characters as an interview keeps. */
export const summaryLimit = 20_000;

/** What is read back, as text to copy; a very long part is cut, and says by how much. */
export const readBackText = (brought: ReadBack, words: ReadBackWords): string => {
  const caps = [400, 100, 40, 15];
  const texts = caps.map((cap) => textWithin(brought, words, cap));
  return texts.find(({ length }) => length <= summaryLimit) ?? (texts.at(-1) ?? "").slice(0, summaryLimit);
};

const textWithin = (brought: ReadBack, words: ReadBackWords, cap: number): string => {
  const part = (name: keyof ReadBack, lines: readonly string[]): readonly string[] => {
    if (lines.length === 0) return [];
    const rest = lines.length - cap;
    return [
      "",
      words.title(name, lines.length),
      ...lines.slice(0, cap).map((line) => `- ${line}`),
      ...(rest > 0 ? [`- ${words.more(rest)}`] : []),
    ];
  };
  return [
    ...words.head,
    ...part("answered", brought.answered.map(words.line)),
    ...part("conflicts", brought.conflicts.map(words.line)),
    ...part("flagged", brought.flagged.map(words.line)),
    ...part(
      "parked",
      brought.parked.map(({ text }) => text),
    ),
    ...part("open", brought.open.map(words.line)),
  ].join("\n");
};
