import { PageRequest } from "../../src-shared/contract/desktop.ts";
import type { DesktopDeed, MenuState } from "../../src-shared/contract/desktop.ts";

/** What the page can ask of the desktop where it runs in a window of its own. */
export interface Desktop {
  /** Says what is so on this page, for the menus. */
  readonly tellMenu: (state: MenuState) => void;
  readonly act: (deed: DesktopDeed) => void;
  /** Hears what a menu asks of this page; returns the way to stop. */
  readonly onRequest: (listener: (request: PageRequest) => void) => () => void;
}

/** What Electron's preload script offers for it. */
export interface DesktopBridge {
  readonly tellMenu: (state: MenuState) => void;
  readonly act: (deed: DesktopDeed) => void;
  readonly onRequest: (listener: (request: unknown) => void) => () => void;
}

export const createDesktop = (bridge: DesktopBridge): Desktop => ({
  tellMenu: bridge.tellMenu,
  act: bridge.act,
  onRequest: (listener) =>
    bridge.onRequest((request) => {
      listener(PageRequest.parse(request));
    }),
});
