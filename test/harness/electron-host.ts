import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { onTestFinished, vi } from "vitest";
import type { OpenedFiles } from "../../src-shared/contract/desktop.ts";
import { createElectronDouble } from "./electron-double.ts";
import type { DoubleOptions, ElectronDouble, Frame, PageDouble } from "./electron-double.ts";
import { setupFolder } from "./folder.ts";

const out = join(import.meta.dirname, "../../out");

/** What the built preload put into the page. */
export interface PageWorld {
  readonly canopyHost: {
    readonly send: (name: string, input: unknown) => Promise<{ ok: boolean; value?: unknown }>;
    readonly onChange: (listener: (topics: readonly string[]) => void) => () => void;
    readonly uploadFile: (name: string, bytes: ArrayBuffer) => Promise<{ fileId: string }>;
    readonly readFile: (fileId: string) => Promise<{ bytes: Uint8Array } | { problem: { code: string } }>;
    readonly saveFile: (fileId: string) => Promise<{ saved: boolean }>;
    readonly prepareDrag: (fileId: string) => Promise<void>;
    readonly startDrag: (fileId: unknown) => void;
    readonly openFiles: () => Promise<OpenedFiles>;
    readonly lendFile: (file: { readonly path: string }) => Promise<{ fileId: string } | undefined>;
    readonly tellMenu: (state: unknown) => void;
    readonly act: (deed: unknown) => void;
    readonly onRequest: (listener: (request: unknown) => void) => () => void;
  };
  readonly canopyPassphrase: { readonly submit: (passphrase: string) => Promise<void> };
}

/** Runs the built main against the double, as Electron would. */
export const startElectronHost = async (options: DoubleOptions): Promise<ElectronDouble> => {
  const double = createElectronDouble(options);
  vi.resetModules();
  vi.spyOn(process, "argv", "get").mockReturnValue(["canopy-assess", ...(options.arguments ?? [])]);
  if (options.platform) vi.spyOn(process, "platform", "get").mockReturnValue(options.platform);
  vi.doMock("electron", () => double.electron);
  onTestFinished(async () => {
    vi.restoreAllMocks();
    vi.doUnmock("electron");
    await Promise.all(double.threads.map(async (thread) => await thread.terminate()));
  });
  await import(/* @vite-ignore */ join(out, "main/main.js"));
  double.electron.app.emit("ready");
  return double;
};

/** The desktop with its first window open, on a data folder of its own unless one is given. */
export const openDesktop = async (options: Partial<DoubleOptions> = {}) => {
  const dataFolder = options.dataFolder ?? setupFolder();
  const double = await startElectronHost({ ...options, dataFolder });
  const { showErrorBox } = double.electron.dialog;
  await vi.waitUntil(() => double.windows.length > 0 || showErrorBox.mock.calls.length > 0, 10_000);
  const [window] = double.windows;
  if (!window) throw new Error(`No window was opened: ${showErrorBox.mock.calls[0]?.[1]}`);
  return { dataFolder, double, page: window.webContents, window };
};

/** Ends the app as a person does, and waits until it has gone. */
export const quitDesktop = async (double: ElectronDouble): Promise<void> => {
  double.electron.app.emit("before-quit", { preventDefault: () => {} });
  await vi.waitUntil(() => double.electron.app.exit.mock.calls.length > 0, 6_000);
};

/** Runs the built preload in a page, as Electron would; `frame` says who the page claims to be. */
export const loadPreload = (
  double: ElectronDouble,
  page: PageDouble,
  frame: Frame = page.mainFrame,
): PageWorld => {
  const world: Record<string, unknown> = {};
  const event = { sender: page, senderFrame: frame };
  const ipcRenderer = Object.assign(new EventEmitter(), {
    send: (channel: string, ...args: readonly unknown[]) =>
      void double.electron.ipcMain.emit(channel, event, ...args),
    invoke: async (channel: string, ...args: readonly unknown[]) => {
      const handler = double.handlerByChannel.get(channel) as ((...all: unknown[]) => unknown) | undefined;
      if (!handler) throw new Error(`Nothing handles ${channel}`);
      return await handler(event, ...args);
    },
  });
  page.receive = (channel, message, ports) => ipcRenderer.emit(channel, { ports }, message);
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => void (world[name] = value) },
    ipcRenderer,
    // A file of the page has a path only where a person took it from the disk.
    webUtils: { getPathForFile: ({ path }: { readonly path: string }) => path },
  };
  runInNewContext(readFileSync(join(out, "preload/preload.cjs"), "utf8"), {
    exports: {},
    module: { exports: {} },
    require: (name: string) => {
      if (name !== "electron") throw new Error(`A sandboxed preload can't have ${name}`);
      return electron;
    },
  });
  return world as unknown as PageWorld;
};
