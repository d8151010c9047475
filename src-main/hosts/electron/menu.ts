import type { MenuItemConstructorOptions } from "electron";
import type { Language } from "../../../src-shared/contract/text.ts";

const words = {
  en: {
    about: "About Canopy Assess",
    close: "Close window",
    copy: "Copy",
    cut: "Cut",
    edit: "Edit",
    file: "File",
    fullScreen: "Full screen",
    help: "Help",
    hide: "Hide Canopy Assess",
    inspect: "Developer tools",
    larger: "Larger",
    minimise: "Minimise",
    originalSize: "Original size",
    paste: "Paste",
    quit: "Quit Canopy Assess",
    redo: "Redo",
    selectAll: "Select all",
    smaller: "Smaller",
    undo: "Undo",
    view: "View",
    window: "Window",
  },
  fr: {
    about: "À propos de Canopy Assess",
    close: "Fermer la fenêtre",
    copy: "Copier",
    cut: "Couper",
    edit: "Édition",
    file: "Fichier",
    fullScreen: "Plein écran",
    help: "Aide",
    hide: "Masquer Canopy Assess",
    inspect: "Outils de développement",
    larger: "Agrandir",
    minimise: "Réduire",
    originalSize: "Taille d’origine",
    paste: "Coller",
    quit: "Quitter Canopy Assess",
    redo: "Rétablir",
    selectAll: "Tout sélectionner",
    smaller: "Diminuer",
    undo: "Annuler",
    view: "Affichage",
    window: "Fenêtre",
  },
} as const satisfies Record<Language, unknown>;

const separator: MenuItemConstructorOptions = { type: "separator" };

/** The menu in one language; what an item does comes from its role, so every system does it its way. */
export const menuTemplate = (
  language: Language,
  { isMac, isPackaged }: { readonly isMac: boolean; readonly isPackaged: boolean },
): MenuItemConstructorOptions[] => {
  const word = words[language];
  const quit: MenuItemConstructorOptions = { role: "quit", label: word.quit };
  const about: MenuItemConstructorOptions = { role: "about", label: word.about };
  return [
    ...(isMac
      ? [
          {
            label: "Canopy Assess",
            submenu: [about, separator, { role: "hide" as const, label: word.hide }, separator, quit],
          },
        ]
      : []),
    {
      label: word.file,
      submenu: [{ role: "close", label: word.close }, ...(isMac ? [] : [separator, quit])],
    },
    {
      label: word.edit,
      submenu: [
        { role: "undo", label: word.undo },
        { role: "redo", label: word.redo },
        separator,
        { role: "cut", label: word.cut },
        { role: "copy", label: word.copy },
        { role: "paste", label: word.paste },
        { role: "selectAll", label: word.selectAll },
      ],
    },
    {
      label: word.view,
      submenu: [
        { role: "zoomIn", label: word.larger },
        { role: "zoomOut", label: word.smaller },
        { role: "resetZoom", label: word.originalSize },
        separator,
        { role: "togglefullscreen", label: word.fullScreen },
        ...(isPackaged ? [] : [separator, { role: "toggleDevTools" as const, label: word.inspect }]),
      ],
    },
    { label: word.window, submenu: [{ role: "minimize", label: word.minimise }] },
    ...(isMac ? [] : [{ label: word.help, submenu: [about] }]),
  ];
};
