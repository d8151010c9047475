import { EventEmitter } from "node:events";
import { existsSync } from "node:fs";
import { join } from "node:path";
import { MessageChannel, Worker } from "node:worker_threads";
import type { MessagePort } from "node:worker_threads";
import type {
  BrowserWindowConstructorOptions,
  MenuItemConstructorOptions,
  Rectangle,
  SafeStorage,
} from "electron";
import { vi } from "vitest";

/**
 * Electron's module, as far as the host uses it. It records what it is told; ports are real, and the data
 * process really runs, as a thread. Nothing here decides anything.
 */
export interface DoubleOptions {
  readonly dataFolder: string;
  readonly keyBackend?: ReturnType<SafeStorage["getSelectedStorageBackend"]>;
  readonly isFirstInstance?: boolean;
  /** False where the system has no picture for a kind of file. */
  readonly hasFileIcons?: boolean;
  readonly savePath?: string;
  /** What a person chooses when they are asked for files. */
  readonly chosenPaths?: readonly string[];
  /** What the app is started with, after its own name. */
  readonly arguments?: readonly string[];
  readonly platform?: NodeJS.Platform;
  /** The displays without their bars, the primary one first. */
  readonly workAreas?: readonly Rectangle[];
}

type Listener = (...args: never[]) => unknown;

/** A picture, by where it came from. */
export interface IconDouble {
  readonly from: string;
  readonly isEmpty: () => boolean;
  readonly resize: (size: { readonly width: number }) => IconDouble;
}

const iconFrom = (from: string, isEmpty: boolean): IconDouble => ({
  from,
  isEmpty: () => isEmpty,
  resize: ({ width }) => iconFrom(`${from} in ${width}`, isEmpty),
});

export interface Frame {
  readonly url: string;
}

/** The page of a window: its frame, and what was posted to it. */
export class PageDouble extends EventEmitter {
  mainFrame: Frame = { url: "" };
  readonly setWindowOpenHandler = vi.fn<(handler: () => { action: string }) => void>();
  readonly reload = vi.fn<() => void>();
  readonly isDestroyed = (): boolean => false;
  readonly replaceMisspelling = vi.fn<(word: string) => void>();
  readonly startDrag = vi.fn<(item: { file: string; icon: IconDouble }) => void>();
  readonly undo = vi.fn<() => void>();
  readonly redo = vi.fn<() => void>();
  zoomLevel = 0;
  readonly getURL = (): string => this.mainFrame.url;
  readonly getZoomLevel = (): number => this.zoomLevel;
  setZoomLevel(level: number): void {
    this.zoomLevel = level;
  }
  receive: (channel: string, message: unknown, ports: readonly MessagePort[]) => void = () => {};
  send(channel: string, message: unknown): void {
    this.receive(channel, message, []);
  }
  postMessage(channel: string, message: unknown, ports: readonly MessagePort[]): void {
    this.receive(channel, message, ports);
  }
}

export const createElectronDouble = (options: DoubleOptions) => {
  const windows: WindowDouble[] = [];
  const threads: Worker[] = [];
  const popups: MenuItemConstructorOptions[][] = [];

  class WindowDouble extends EventEmitter {
    readonly webContents = new PageDouble();
    readonly show = vi.fn<() => void>();
    readonly focus = vi.fn<() => void>();
    readonly restore = vi.fn<() => void>();
    readonly isMinimized = (): boolean => true;
    readonly maximize = vi.fn<() => void>();
    readonly setFullScreen = vi.fn<(isFullScreen: boolean) => void>();
    readonly isMaximized = (): boolean => this.maximize.mock.calls.length > 0;
    readonly isFullScreen = (): boolean => this.setFullScreen.mock.calls.length > 0;
    readonly getNormalBounds = (): Rectangle => this.bounds;
    bounds: Rectangle;
    readonly options: BrowserWindowConstructorOptions;
    isGone = false;
    constructor(given: BrowserWindowConstructorOptions) {
      super();
      this.options = given;
      const { x = 0, y = 0, width = 800, height = 600 } = given;
      this.bounds = { x, y, width, height };
      windows.push(this);
      app.emit("web-contents-created", {}, this.webContents);
    }
    isDestroyed(): boolean {
      return this.isGone;
    }
    async loadURL(url: string): Promise<void> {
      this.webContents.mainFrame = { url };
    }
    /** As a person closes it. */
    close(): void {
      this.emit("close");
      this.destroy();
    }
    destroy(): void {
      this.isGone = true;
      this.emit("closed");
      if (windows.every(({ isGone }) => isGone)) app.emit("window-all-closed");
    }
    static fromWebContents(page: PageDouble): WindowDouble | null {
      return windows.find(({ webContents }) => webContents === page) ?? null;
    }
  }

  const app = Object.assign(new EventEmitter(), {
    addRecentDocument: vi.fn<(path: string) => void>(),
    clearRecentDocuments: vi.fn<() => void>(),
    commandLine: {
      getSwitchValue: (name: string) => (name === "data" ? options.dataFolder : ""),
      appendSwitch: vi.fn<(name: string) => void>(),
    },
    enableSandbox: vi.fn<() => void>(),
    exit: vi.fn<(code: number) => void>(),
    getFileIcon: async (path: string) => iconFrom(path, options.hasFileIcons === false),
    getLocale: () => "fr-FR",
    getPath: (name: string) => join(options.dataFolder, name),
    getVersion: () => "9.9.9",
    isPackaged: true,
    quit: vi.fn<() => void>(),
    requestSingleInstanceLock: () => options.isFirstInstance ?? true,
    setPath: vi.fn<(name: string, path: string) => void>(),
  });

  const handlerByChannel = new Map<string, Listener>();
  const ipcMain = Object.assign(new EventEmitter(), {
    handle: (channel: string, handler: Listener) => void handlerByChannel.set(channel, handler),
    removeHandler: (channel: string) => void handlerByChannel.delete(channel),
  });

  const defaultSession = Object.assign(new EventEmitter(), {
    availableSpellCheckerLanguages: ["de", "en-GB", "en-US", "fr"],
    clearCache: vi.fn<() => Promise<void>>(async () => {}),
    clearStorageData: vi.fn<(given: { storages: readonly string[] }) => Promise<void>>(async () => {}),
    setSpellCheckerDictionaryDownloadURL: vi.fn<(url: string) => void>(),
    setSpellCheckerEnabled: vi.fn<(isEnabled: boolean) => void>(),
    setSpellCheckerLanguages: vi.fn<(languages: readonly string[]) => void>(),
    setPermissionCheckHandler: vi.fn<(handler: () => boolean) => void>(),
    setPermissionRequestHandler:
      vi.fn<
        (handler: (page: unknown, permission: string, decide: (allowed: boolean) => void) => void) => void
      >(),
    setDevicePermissionHandler: vi.fn<(handler: () => boolean) => void>(),
    webRequest: {
      onBeforeRequest:
        vi.fn<
          (
            listener: (details: { url: string }, decide: (answer: { cancel: boolean }) => void) => void,
          ) => void
        >(),
    },
  });

  const fork = vi.fn<(file: string) => EventEmitter>((file) => {
    const thread = new Worker(file, {
      execArgv: ["--import", join(import.meta.dirname, "electron-data-thread.mjs")],
    });
    threads.push(thread);
    const child = new EventEmitter();
    thread.on("message", (message) => child.emit("message", message));
    thread.on("exit", (code) => child.emit("exit", code));
    return Object.assign(child, {
      postMessage: (message: unknown, ports: readonly MessagePort[] = []) =>
        thread.postMessage({ message, ports }, [...ports]),
    });
  });

  const workAreas = options.workAreas ?? [{ x: 0, y: 0, width: 1920, height: 1040 }];
  const displays = workAreas.map((workArea, id) => ({ id, workArea }));

  const electron = {
    app,
    BrowserWindow: WindowDouble as unknown,
    crashReporter: { start: vi.fn<(given: object) => void>() },
    dialog: {
      showErrorBox: vi.fn<(title: string, sentence: string) => void>(),
      showOpenDialog: vi.fn<(window: unknown, given: object) => Promise<object>>(async () => ({
        canceled: options.chosenPaths === undefined,
        filePaths: options.chosenPaths ?? [],
      })),
      showSaveDialog: vi.fn<(window: unknown, given: object) => Promise<object>>(async () => ({
        canceled: options.savePath === undefined,
        filePath: options.savePath ?? "",
      })),
    },
    ipcMain,
    Menu: {
      buildFromTemplate: (template: MenuItemConstructorOptions[]) =>
        Object.assign(template, { popup: () => void popups.push(template) }),
      setApplicationMenu: vi.fn<(menu: MenuItemConstructorOptions[]) => void>(),
    },
    MessageChannelMain: MessageChannel,
    nativeImage: { createFromPath: (path: string) => iconFrom(path, !existsSync(path)) },
    protocol: {
      handle:
        vi.fn<
          (scheme: string, handler: (request: { method: string; url: string }) => Promise<Response>) => void
        >(),
      registerSchemesAsPrivileged: vi.fn<(schemes: readonly object[]) => void>(),
    },
    safeStorage: {
      decryptStringAsync: async (sealed: Buffer) => ({
        result: sealed.toString("utf8").replace("sealed:", "").split("").toReversed().join(""),
        shouldReEncrypt: false,
      }),
      encryptStringAsync: async (text: string) =>
        Buffer.from(`sealed:${text.split("").toReversed().join("")}`),
      getSelectedStorageBackend: () => options.keyBackend ?? "gnome_libsecret",
      isAsyncEncryptionAvailable: async () => true,
    },
    screen: {
      getAllDisplays: () => displays,
      getPrimaryDisplay: () => displays[0],
    },
    session: { defaultSession },
    utilityProcess: { fork },
  };
  return { electron, handlerByChannel, popups, threads, windows };
};

export type ElectronDouble = ReturnType<typeof createElectronDouble>;
