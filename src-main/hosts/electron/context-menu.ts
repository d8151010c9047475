import { Menu } from "electron";
import type { BrowserWindow, ContextMenuParams, MenuItemConstructorOptions } from "electron";
import type { Language } from "../../../src-shared/contract/text.ts";

const words = {
  en: { copy: "Copy", cut: "Cut", noSuggestion: "No suggestion", paste: "Paste", selectAll: "Select all" },
  fr: {
    copy: "Copier",
    cut: "Couper",
    noSuggestion: "Aucune suggestion",
    paste: "Coller",
    selectAll: "Tout sélectionner",
  },
} as const satisfies Record<Language, unknown>;

/** The menu of a text that is clicked with the other button: other spellings, and the clipboard. */
export const offerContextMenu = (window: BrowserWindow, language: () => Language): void => {
  const { webContents } = window;
  webContents.on("context-menu", (_event, params) => {
    const template = templateOf(params, language(), (word) => {
      webContents.replaceMisspelling(word);
    });
    if (template.length > 0) Menu.buildFromTemplate(template).popup({ window });
  });
};

const templateOf = (
  { dictionarySuggestions, isEditable, misspelledWord, selectionText }: ContextMenuParams,
  language: Language,
  replace: (word: string) => void,
): MenuItemConstructorOptions[] => {
  const word = words[language];
  const copy: MenuItemConstructorOptions = { role: "copy", label: word.copy };
  if (!isEditable) return selectionText.trim() === "" ? [] : [copy];
  const suggestions: MenuItemConstructorOptions[] = dictionarySuggestions.map((label) => ({
    label,
    click: () => {
      replace(label);
    },
  }));
  const none: MenuItemConstructorOptions = { label: word.noSuggestion, enabled: false };
  return [
    ...(misspelledWord === ""
      ? []
      : [...(suggestions.length > 0 ? suggestions : [none]), { type: "separator" as const }]),
    { role: "cut", label: word.cut },
    copy,
    { role: "paste", label: word.paste },
    { type: "separator" },
    { role: "selectAll", label: word.selectAll },
  ];
};
