import type { MenuItemConstructorOptions } from "electron";
import type { MenuState } from "../../../src-shared/contract/desktop.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import type { Command, CommandId } from "../../../src-shared/domain/commands/commands.ts";
import { commands } from "../../../src-shared/domain/commands/commands.ts";
import { acceleratorOf } from "./accelerator.ts";

/** Words of what the system itself does; those of our commands are in their register. */
const words = {
  en: {
    about: "About Canopy Assess",
    close: "Close window",
    copy: "Copy",
    cut: "Cut",
    edit: "Edit",
    file: "File",
    front: "Bring all to front",
    fullScreen: "Full screen",
    go: "Go",
    help: "Help",
    hide: "Hide Canopy Assess",
    hideOthers: "Hide others",
    inspect: "Developer tools",
    minimise: "Minimise",
    nothingRecent: "Nothing opened recently",
    openRecent: "Open recent",
    paste: "Paste",
    quit: "Quit Canopy Assess",
    selectAll: "Select all",
    services: "Services",
    showAll: "Show all",
    view: "View",
    window: "Window",
    zoomWindow: "Zoom",
  },
  fr: {
    about: "À propos de Canopy Assess",
    close: "Fermer la fenêtre",
    copy: "Copier",
    cut: "Couper",
    edit: "Édition",
    file: "Fichier",
    front: "Tout ramener au premier plan",
    fullScreen: "Plein écran",
    go: "Aller",
    help: "Aide",
    hide: "Masquer Canopy Assess",
    hideOthers: "Masquer les autres",
    inspect: "Outils de développement",
    minimise: "Réduire",
    nothingRecent: "Rien d’ouvert récemment",
    openRecent: "Ouvrir récemment",
    paste: "Coller",
    quit: "Quitter Canopy Assess",
    selectAll: "Tout sélectionner",
    services: "Services",
    showAll: "Tout afficher",
    view: "Affichage",
    window: "Fenêtre",
    zoomWindow: "Réduire ou agrandir",
  },
} as const satisfies Record<Language, unknown>;

export interface MenuOptions {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  /** What the page in front last said; undefined while none is there. */
  readonly state: MenuState | undefined;
  readonly language: Language;
  readonly run: (command: CommandId) => void;
  readonly visit: (code: string) => void;
}

const separator: MenuItemConstructorOptions = { type: "separator" };

/** What can be done although no window is open, which happens on a Mac. */
const needsNoWindow: ReadonlySet<CommandId> = new Set(["newWindow"]);

/** The menus in one language. What the system does comes from roles, so every system does it its way. */
export const menuTemplate = (options: MenuOptions): MenuItemConstructorOptions[] => {
  const { isMac, isPackaged, language } = options;
  const word = words[language];
  const item = commandItem(options);
  const quit: MenuItemConstructorOptions = { role: "quit", label: word.quit };
  const about: MenuItemConstructorOptions = { role: "about", label: word.about };
  const settings = item("settings");
  return [
    ...(isMac
      ? [
          {
            label: "Canopy Assess",
            submenu: [
              about,
              separator,
              settings,
              separator,
              { role: "services" as const, label: word.services },
              separator,
              { role: "hide" as const, label: word.hide },
              { role: "hideOthers" as const, label: word.hideOthers },
              { role: "unhide" as const, label: word.showAll },
              separator,
              quit,
            ],
          },
        ]
      : []),
    {
      label: word.file,
      submenu: [
        item("newEngagement"),
        item("newWindow"),
        item("openFile"),
        { label: word.openRecent, submenu: recentItems(options) },
        separator,
        item("import"),
        item("backup"),
        separator,
        { role: "close", label: word.close },
        ...(isMac ? [] : [separator, settings, separator, quit]),
      ],
    },
    {
      label: word.edit,
      submenu: [
        item("undo"),
        item("redo"),
        item("history"),
        separator,
        { role: "cut", label: word.cut },
        { role: "copy", label: word.copy },
        { role: "paste", label: word.paste },
        { role: "selectAll", label: word.selectAll },
        separator,
        item("palette"),
      ],
    },
    {
      label: word.view,
      submenu: [
        item("zoomIn"),
        ...alsoHeard(item("zoomIn"), ["CommandOrControl+=", "CommandOrControl+numadd"]),
        item("zoomOut"),
        ...alsoHeard(item("zoomOut"), ["CommandOrControl+numsub"]),
        item("zoomReset"),
        ...alsoHeard(item("zoomReset"), ["CommandOrControl+num0"]),
        separator,
        item("themeLight"),
        item("themeDark"),
        item("themeSystem"),
        separator,
        item("densityComfortable"),
        item("densityCompact"),
        separator,
        item("languageFr"),
        item("languageEn"),
        separator,
        item("singleKeysOn"),
        item("singleKeysOff"),
        separator,
        { role: "togglefullscreen", label: word.fullScreen },
        ...(isPackaged ? [] : [separator, { role: "toggleDevTools" as const, label: word.inspect }]),
      ],
    },
    {
      label: word.go,
      submenu: commands
        .filter(({ group, id }) => group === "go" && id !== "settings")
        .map(({ id }) => item(id)),
    },
    {
      role: "window",
      label: word.window,
      submenu: [
        { role: "minimize", label: word.minimise },
        ...(isMac
          ? [
              { role: "zoom" as const, label: word.zoomWindow },
              separator,
              { role: "front" as const, label: word.front },
            ]
          : []),
      ],
    },
    {
      role: "help",
      label: word.help,
      submenu: [item("help"), item("tour"), item("keys"), ...(isMac ? [] : [separator, about])],
    },
  ];
};

const commandById = new Map(commands.map((command) => [command.id, command]));

/** Of these one is so at any moment, and the menu says which. */
const isChoice = ({ group, only }: Command): boolean => group === "look" && only === undefined;

const commandItem =
  ({ isMac, language, run, state }: MenuOptions) =>
  (id: CommandId): MenuItemConstructorOptions => {
    const command = commandById.get(id);
    if (!command) throw new Error(`No command is called ${id}`);
    const { keys, label, menuKeys } = command;
    const written = keys ?? menuKeys;
    const accelerator = written === undefined ? undefined : acceleratorOf(written, isMac);
    return {
      id,
      label: label[language],
      enabled: state?.available.includes(id) ?? needsNoWindow.has(id),
      click: () => {
        run(id);
      },
      ...(isChoice(command) && { type: "radio", checked: state?.chosen.includes(id) ?? false }),
      // The page hears its own keys, and knows when they belong to a text field or a dialog.
      ...(accelerator !== undefined && { accelerator, registerAccelerator: keys === undefined }),
    };
  };

/** The same command under keys that other keyboards have for it. */
const alsoHeard = (
  item: MenuItemConstructorOptions,
  accelerators: readonly string[],
): MenuItemConstructorOptions[] =>
  accelerators.map((accelerator) => ({
    ...item,
    id: `${item.id} ${accelerator}`,
    accelerator,
    visible: false,
    acceleratorWorksWhenHidden: true,
  }));

const recentItems = (options: MenuOptions): MenuItemConstructorOptions[] => {
  const { language, state, visit } = options;
  const recent = state?.recent ?? [];
  const item = commandItem(options);
  if (recent.length === 0) return [{ label: words[language].nothingRecent, enabled: false }];
  return [
    ...recent.map(({ code, name }) => ({
      label: plainLabel(`${name} (${code})`),
      click: () => {
        visit(code);
      },
    })),
    separator,
    item("forgetRecent"),
  ];
};

/** In a label, & would mark the letter after it as a key. */
const plainLabel = (text: string): string => text.replaceAll("&", "&&");
