import type { KeyboardEvent, MenuItem, MenuItemConstructorOptions } from "electron";
import { beforeAll, describe, expect, test } from "vitest";
import { buildAppIfStale } from "../../scripts/page-build.ts";
import { commands } from "../../src-shared/domain/commands/commands.ts";
import type { ElectronDouble } from "../harness/electron-double.ts";
import { loadPreload, openDesktop } from "../harness/electron-host.ts";

beforeAll(buildAppIfStale, 240_000);

type Item = MenuItemConstructorOptions;

const submenuOf = ({ submenu }: Item): readonly Item[] => (Array.isArray(submenu) ? submenu : []);
const withSubmenus = (items: readonly Item[]): readonly Item[] =>
  items.flatMap((item) => [item, ...withSubmenus(submenuOf(item))]);

/** The menu as it is shown now. */
const menuOf = (double: ElectronDouble): readonly Item[] =>
  double.electron.Menu.setApplicationMenu.mock.calls.at(-1)?.[0] ?? [];
const itemsOf = (double: ElectronDouble): readonly Item[] => withSubmenus(menuOf(double));
const find = (double: ElectronDouble, id: string): Item => {
  const item = itemsOf(double).find((one) => one.id === id);
  if (!item) throw new Error(`No item is called ${id}`);
  return item;
};
/** The ids of the commands that are shown and of which something is so, in the order of the alphabet. */
const idsOf = (double: ElectronDouble, isSo: (item: Item) => boolean): readonly string[] =>
  itemsOf(double)
    .filter((item) => item.visible !== false && isSo(item))
    .flatMap(({ id }) => id ?? [])
    .toSorted();
const rolesOf = (item: Item | undefined): readonly (string | undefined)[] =>
  item ? submenuOf(item).map(({ role }) => role) : [];
const click = (item: Item): void => {
  const [menuItem, event] = [{} as MenuItem, {} as KeyboardEvent];
  item.click?.(menuItem, undefined, event);
};

const all = commands.map(({ id }) => id);
const state = {
  language: "fr",
  available: all,
  chosen: ["themeDark", "languageFr", "densityCompact", "singleKeysOn"],
  recent: [{ code: "GHT-1", name: "Hôpitaux & Cie" }],
} as const;

const setup = async (platform: NodeJS.Platform = "linux") => {
  const opened = await openDesktop({ platform });
  return { ...opened, ...loadPreload(opened.double, opened.page) };
};

describe("the menus", () => {
  test("have every command of the palette once, in the words of the register", async () => {
    const { canopyHost, double } = await setup();
    canopyHost.tellMenu(state);
    expect(idsOf(double, () => true)).toEqual(all.toSorted());
    for (const { id, label } of commands) expect(find(double, id).label).toBe(label.fr);
  });

  test("are in the system's language until the page says another, and follow it without a restart", async () => {
    const { canopyHost, double } = await setup();
    const titles = (): readonly (string | undefined)[] => menuOf(double).map(({ label }) => label);
    expect(titles()).toEqual(["Fichier", "Édition", "Affichage", "Aller", "Fenêtre", "Aide"]);
    canopyHost.tellMenu({ ...state, language: "en" });
    expect(titles()).toEqual(["File", "Edit", "View", "Go", "Window", "Help"]);
    expect(find(double, "portfolio").label).toBe("Portfolio");
    canopyHost.tellMenu(state);
    expect(find(double, "portfolio").label).toBe("Parc");
  });

  test("can do nothing before a page says what can be done, and then just that", async () => {
    const { canopyHost, double } = await setup();
    const enabled = (): readonly string[] => idsOf(double, (item) => item.enabled === true);
    expect(enabled()).toEqual(["newWindow"]);
    canopyHost.tellMenu({ ...state, available: ["home", "backup"] });
    expect(enabled()).toEqual(["backup", "home"]);
  });

  test("mark what is so now", async () => {
    const { canopyHost, double } = await setup();
    canopyHost.tellMenu(state);
    const marked = itemsOf(double).filter(({ checked }) => checked);
    expect(idsOf(double, ({ checked }) => checked === true)).toEqual(state.chosen.toSorted());
    expect(marked.every(({ type }) => type === "radio")).toBe(true);
  });

  test("put up again only when something differs, since that closes an open menu", async () => {
    const { canopyHost, double } = await setup();
    canopyHost.tellMenu(state);
    const before = double.electron.Menu.setApplicationMenu.mock.calls.length;
    canopyHost.tellMenu({ ...state });
    expect(double.electron.Menu.setApplicationMenu.mock.calls).toHaveLength(before);
  });

  test.each(["linux", "win32", "darwin"] as const)("are laid out as %s does it", async (platform) => {
    const { canopyHost, double } = await setup(platform);
    canopyHost.tellMenu(state);
    const [first] = menuOf(double);
    const isMac = platform === "darwin";
    expect(first?.label).toBe(isMac ? "Canopy Assess" : "Fichier");
    expect(rolesOf(first).includes("quit")).toBe(true);
    expect(rolesOf(first).includes("services")).toBe(isMac);
    expect(itemsOf(double).filter(({ role }) => role === "quit")).toHaveLength(1);
    expect(itemsOf(double).filter(({ role }) => role === "about")).toHaveLength(1);
    expect(
      itemsOf(double)
        .map(({ role }) => role)
        .filter((role) => role === "front" || role === "zoom"),
    ).toHaveLength(isMac ? 2 : 0);
  });
});

describe("the keys of the menus", () => {
  test.each(["linux", "win32", "darwin"] as const)(
    "never take a key that is typed, on %s: each needs Ctrl or ⌘, and none is one of the interview's",
    async (platform) => {
      const { canopyHost, double } = await setup(platform);
      canopyHost.tellMenu(state);
      const accelerators = itemsOf(double).flatMap(({ accelerator }) => accelerator ?? []);
      expect(accelerators.length).toBeGreaterThan(5);
      for (const accelerator of accelerators) expect(accelerator).toMatch(/^(?:CommandOr)?Control\+/u);
      expect(accelerators.filter((one) => /\+(?:Up|Down|Enter|Space|Tab)$/u.test(one))).toEqual([]);
      expect(new Set(accelerators).size).toBe(accelerators.length);
    },
  );

  test("belong to the page where the page hears them, so that a text field keeps its own undo", async () => {
    const { canopyHost, double } = await setup();
    canopyHost.tellMenu(state);
    for (const id of ["undo", "redo", "history", "palette"]) {
      expect([id, find(double, id).registerAccelerator]).toEqual([id, false]);
    }
    expect(find(double, "keys").accelerator).toBeUndefined();
    expect(find(double, "zoomIn")).toMatchObject({
      accelerator: "CommandOrControl+Plus",
      registerAccelerator: true,
    });
  });

  test("leave ⌘H to the Mac, which hides the app by it", async () => {
    const { canopyHost, double } = await setup("darwin");
    canopyHost.tellMenu(state);
    expect(find(double, "history").accelerator).toBe("Control+H");
  });
});

describe("choosing in a menu", () => {
  test("asks the window in front, and no other", async () => {
    const { canopyHost, double } = await setup();
    canopyHost.tellMenu(state);
    canopyHost.act("newWindow");
    const second = double.windows[1];
    if (!second) throw new Error("No second window was opened");
    const other = loadPreload(double, second.webContents).canopyHost;
    const asked: unknown[] = [];
    canopyHost.onRequest((request) => asked.push(["first", request]));
    other.onRequest((request) => asked.push(["second", request]));
    other.tellMenu({ ...state, available: ["home"] });

    click(find(double, "home"));
    double.windows[0]?.emit("focus");
    expect(find(double, "portfolio").enabled).toBe(true);
    click(find(double, "portfolio"));

    expect(asked).toEqual([
      ["second", { kind: "run", command: "home" }],
      ["first", { kind: "run", command: "portfolio" }],
    ]);
  });

  test("waits for a page that can not hear yet", async () => {
    const { canopyHost, double } = await setup();
    canopyHost.tellMenu(state);
    click(find(double, "portfolio"));
    const asked: unknown[] = [];
    canopyHost.onRequest((request) => asked.push(request));
    expect(asked).toEqual([{ kind: "run", command: "portfolio" }]);
  });

  test("an engagement opened recently visits it; forgetting them clears the system's list too", async () => {
    const { canopyHost, double } = await setup();
    canopyHost.tellMenu(state);
    const asked: unknown[] = [];
    canopyHost.onRequest((request) => asked.push(request));
    const recent = itemsOf(double).find(({ label }) => label === "Hôpitaux && Cie (GHT-1)");
    if (!recent) throw new Error("The engagement is not in the menu");
    click(recent);
    expect(asked).toEqual([{ kind: "visit", code: "GHT-1" }]);

    canopyHost.act("forgetRecent");
    canopyHost.tellMenu({ ...state, recent: [] });
    expect(double.electron.app.clearRecentDocuments).toHaveBeenCalledOnce();
    expect(itemsOf(double).find(({ label }) => label === "Rien d’ouvert récemment")).toMatchObject({
      enabled: false,
    });
  });

  test("undoes what is typed where the page says that a text field has the keyboard", async () => {
    const { canopyHost, page } = await setup();
    canopyHost.act("undoTyping");
    canopyHost.act("redoTyping");
    expect([page.undo.mock.calls.length, page.redo.mock.calls.length]).toEqual([1, 1]);
  });

  test("opens a window although none is left, on a Mac", async () => {
    const { canopyHost, double, window } = await setup("darwin");
    canopyHost.tellMenu(state);
    window.close();
    expect(find(double, "home").enabled).toBe(false);
    click(find(double, "newWindow"));
    expect(double.windows).toHaveLength(2);
    expect(double.electron.app.quit).not.toHaveBeenCalled();
  });
});

describe("what a page says of itself", () => {
  test.each([
    ["no state", 5],
    ["another language", { ...state, language: "de" }],
    ["a thousand engagements", { ...state, recent: Array.from({ length: 1000 }, () => state.recent[0]) }],
    ["names as long as books", { ...state, recent: [{ code: "A", name: "x".repeat(100_000) }] }],
  ])("is not heard when it is %s", async (_what, said) => {
    const { canopyHost, double } = await setup();
    const before = double.electron.Menu.setApplicationMenu.mock.calls.length;
    canopyHost.tellMenu(said);
    canopyHost.act({ deed: "newWindow" });
    expect(double.electron.Menu.setApplicationMenu.mock.calls).toHaveLength(before);
    expect(double.windows).toHaveLength(1);
  });

  test("is not heard from a frame that is not our page", async () => {
    const { double, page } = await setup();
    const before = double.electron.Menu.setApplicationMenu.mock.calls.length;
    for (const frame of [{ url: "https://example.org/" }, { url: page.mainFrame.url }]) {
      const stranger = loadPreload(double, page, frame).canopyHost;
      stranger.tellMenu(state);
      stranger.act("newWindow");
      stranger.act("forgetRecent");
    }
    expect(double.electron.Menu.setApplicationMenu.mock.calls).toHaveLength(before);
    expect(double.windows).toHaveLength(1);
    expect(double.electron.app.clearRecentDocuments).not.toHaveBeenCalled();
  });
});
