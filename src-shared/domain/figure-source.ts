import type { FigureSource } from "../contract/figures.ts";
import type { Language } from "../contract/text.ts";

/** The source of a figure for a reader of a language; a title stays as it was published. */
export const sourceIn = (language: Language, source: FigureSource): string =>
  typeof source === "string" ? source : source[language];
