import type { Command } from "../../../src-shared/domain/commands/commands.ts";
import type { Hit } from "../../../src-shared/contract/search.ts";
import { hasWords, marksIn, searchedWords } from "../../../src-shared/domain/search/search-words.ts";
import type { Place } from "../../stores/comfort-store.ts";

/** One line of the palette. */
export interface PaletteItem {
  readonly id: string;
  readonly title: string;
  readonly titleMarks: readonly (readonly [number, number])[];
  readonly detail: string;
  readonly detailMarks: readonly (readonly [number, number])[];
  /** What it is, where its group does not say so; or the key that does it. */
  readonly hint: string;
  readonly keys: string;
  readonly run: () => void;
}

export interface PaletteGroup {
  readonly id: string;
  readonly title: string;
  readonly items: readonly PaletteItem[];
}

/** A command with its name in the language of the screen. */
export interface NamedCommand extends Command {
  readonly title: string;
  readonly run: () => void;
}

/** Commands of which every word typed is one; all of them while nothing is typed. */
export const commandItems = (commands: readonly NamedCommand[], text: string): readonly PaletteItem[] => {
  const words = searchedWords(text);
  return commands
    .filter(({ title }) => hasWords([title], words))
    .map(({ id, title, keys = "", run }) => ({
      id: `command ${id}`,
      title,
      titleMarks: words.length > 0 ? marksIn(title, words) : [],
      detail: "",
      detailMarks: [],
      hint: "",
      keys,
      run,
    }));
};

export const placeItems = (
  places: readonly Place[],
  text: string,
  go: (route: string) => void,
): readonly PaletteItem[] => {
  const words = searchedWords(text);
  return places
    .filter(({ title }) => hasWords([title], words))
    .map(({ route, title }) => ({
      id: `place ${route}`,
      title,
      titleMarks: words.length > 0 ? marksIn(title, words) : [],
      detail: "",
      detailMarks: [],
      hint: "",
      keys: "",
      run: () => {
        go(route);
      },
    }));
};

export const hitItem = (hit: Hit, hint: string, run: () => void): PaletteItem => {
  const isNamed = hit.title !== "";
  return {
    id: `${hit.kind} ${hit.id}`,
    title: isNamed ? hit.title : hit.snippet,
    titleMarks: isNamed ? hit.titleMarks : hit.snippetMarks,
    detail: isNamed ? hit.snippet : "",
    detailMarks: hit.snippetMarks,
    hint: [hit.applicationName, hint].filter((part) => part !== "").join(" · "),
    keys: "",
    run,
  };
};
