import { BrowserWindow, screen } from "electron";
import type { WebContents } from "electron";
import type { DesktopDeed } from "../../../src-shared/contract/desktop.ts";
import type { Log } from "../../log.ts";
import { isPageUrl, pageUrl } from "./page-address.ts";
import { placeOnScreen } from "./place-on-screen.ts";
import { focusWindow, openWindow } from "./window.ts";
import { readWindowState, writeWindowState } from "./window-state.ts";
import type { WindowState } from "./window-state.ts";
import { zoom } from "./zoom.ts";

/** The windows that show engagements: any number, on the same data. */
export interface Windows {
  /** One more, beside the one in front and with the page at `address`. */
  readonly open: (address?: string) => BrowserWindow;
  /** Brings the one last used to the front, or opens the first. */
  readonly show: () => BrowserWindow;
  readonly findFront: () => BrowserWindow | undefined;
  readonly listPages: () => readonly WebContents[];
  readonly zoom: (page: WebContents, deed: Extract<DesktopDeed, `zoom${string}`>) => void;
  /** Writes down how the window in front lies, before the app goes. */
  readonly keep: () => void;
  readonly hasOpened: () => boolean;
}

export interface WindowsDeps {
  readonly preload: string;
  readonly stateFile: string;
  readonly log: Log;
  readonly onOpened: (window: BrowserWindow) => void;
  /** Another window is in front, or none. */
  readonly onFront: () => void;
}

const firstSize = { width: 1440, height: 900 };
const leastSize = { minWidth: 900, minHeight: 600 };
/** A new window shows a part of the one that it came from. */
const besideBy = 28;
const settleMs = 1_000;

export const createWindows = ({ preload, stateFile, log, onFront, onOpened }: WindowsDeps): Windows => {
  /** The one last used comes last. */
  let windows: readonly BrowserWindow[] = [];
  let hasOpened = false;

  const findFront = (): BrowserWindow | undefined => windows.findLast((window) => !window.isDestroyed());

  const keepWindow = (window: BrowserWindow): void => {
    if (window.isDestroyed()) return;
    try {
      writeWindowState(stateFile, stateOf(window));
    } catch (error) {
      // A place on the screen is not worth a word to a person.
      log("how the window lies could not be written down", error);
    }
  };

  const follow = (window: BrowserWindow): void => {
    let timer: NodeJS.Timeout | undefined;
    const keepSoon = (): void => {
      clearTimeout(timer);
      timer = setTimeout(() => {
        keepWindow(window);
      }, settleMs);
      timer.unref();
    };
    window.on("resize", keepSoon);
    window.on("move", keepSoon);
    window.webContents.on("zoom-changed", (_event, direction) => {
      zoom(window.webContents, direction === "in" ? "zoomIn" : "zoomOut");
      keepSoon();
    });
    window.on("close", () => {
      keepWindow(window);
    });
    window.on("focus", () => {
      windows = [...windows.filter((one) => one !== window), window];
      onFront();
    });
    window.once("closed", () => {
      clearTimeout(timer);
      windows = windows.filter((one) => one !== window);
      onFront();
    });
  };

  const open = (address: string = pageUrl): BrowserWindow => {
    const state = nextState(findFront(), readWindowState(stateFile));
    const window = openWindow(
      isPageUrl(address) ? address : pageUrl,
      preload,
      state ? { ...leastSize, ...state.bounds } : { ...leastSize, ...firstSize },
    );
    hasOpened = true;
    windows = [...windows, window];
    window.once("ready-to-show", () => {
      if (state?.isMaximized) window.maximize();
      if (state?.isFullScreen) window.setFullScreen(true);
    });
    window.webContents.once("dom-ready", () => {
      window.webContents.setZoomLevel(state?.zoomLevel ?? 0);
    });
    follow(window);
    onOpened(window);
    onFront();
    return window;
  };

  return {
    open,
    show: () => {
      const window = findFront();
      if (!window) return open();
      focusWindow(window);
      return window;
    },
    findFront,
    listPages: () => windows.filter((window) => !window.isDestroyed()).map(({ webContents }) => webContents),
    zoom: (page, deed) => {
      zoom(page, deed);
      const window = BrowserWindow.fromWebContents(page);
      if (window) keepWindow(window);
    },
    keep: () => {
      const window = findFront();
      if (window) keepWindow(window);
    },
    hasOpened: () => hasOpened,
  };
};

const stateOf = (window: BrowserWindow): WindowState => ({
  bounds: window.getNormalBounds(),
  isMaximized: window.isMaximized(),
  isFullScreen: window.isFullScreen(),
  zoomLevel: window.webContents.getZoomLevel(),
});

/** Beside the window in front, else as the last one was left; always on a display that is there. */
const nextState = (
  front: BrowserWindow | undefined,
  left: WindowState | undefined,
): WindowState | undefined => {
  const state = front ? besideOf(stateOf(front)) : left;
  return state && { ...state, bounds: placeOnScreen(state.bounds, workAreas()) };
};

const besideOf = (state: WindowState): WindowState => ({
  ...state,
  isMaximized: false,
  isFullScreen: false,
  bounds: { ...state.bounds, x: state.bounds.x + besideBy, y: state.bounds.y + besideBy },
});

const workAreas = () => {
  const primary = screen.getPrimaryDisplay();
  const others = screen.getAllDisplays().filter(({ id }) => id !== primary.id);
  return [primary, ...others].map(({ workArea }) => workArea);
};
