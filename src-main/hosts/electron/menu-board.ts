import { Menu } from "electron";
import type { BrowserWindow, WebContents } from "electron";
import { MenuState } from "../../../src-shared/contract/desktop.ts";
import type { PageRequest } from "../../../src-shared/contract/desktop.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import type { CommandId } from "../../../src-shared/domain/commands/commands.ts";
import { menuTemplate } from "./menu.ts";
import { requestChannel } from "./messages.ts";

/** The menus of the application, which show what is so in the window in front. */
export interface MenuBoard {
  /** Takes what a page says of itself; what is no such thing is not heard. */
  readonly tell: (page: WebContents, said: unknown) => void;
  /** The language of the page in front. */
  readonly language: () => Language;
  /** Another window came to the front, or the last one went. */
  readonly refresh: () => void;
}

export interface MenuBoardDeps {
  readonly isMac: boolean;
  readonly isPackaged: boolean;
  /** Until a page has said which. */
  readonly language: Language;
  readonly findFront: () => BrowserWindow | undefined;
  readonly openWindow: () => void;
}

export const createMenuBoard = (deps: MenuBoardDeps): MenuBoard => {
  const stateByPage = new WeakMap<WebContents, MenuState>();
  let language = deps.language;
  let shown = "";

  const ask = (request: PageRequest): void => {
    deps.findFront()?.webContents.send(requestChannel, request);
  };
  const run = (command: CommandId): void => {
    if (command === "newWindow" && !deps.findFront()) deps.openWindow();
    else ask({ kind: "run", command });
  };
  const visit = (code: string): void => {
    ask({ kind: "visit", code });
  };
  const refresh = (): void => {
    const front = deps.findFront();
    const state = front && stateByPage.get(front.webContents);
    language = state?.language ?? language;
    const showing = JSON.stringify([language, state]);
    // A menu that is put up again closes what a person has open.
    if (showing === shown) return;
    shown = showing;
    const { isMac, isPackaged } = deps;
    Menu.setApplicationMenu(
      Menu.buildFromTemplate(menuTemplate({ isMac, isPackaged, language, run, state, visit })),
    );
  };
  refresh();

  return {
    tell: (page, said) => {
      const state = MenuState.safeParse(said);
      if (!state.success) return;
      stateByPage.set(page, state.data);
      refresh();
    },
    language: () => language,
    refresh,
  };
};
