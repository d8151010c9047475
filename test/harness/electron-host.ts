import { EventEmitter } from "node:events";
import { readFileSync } from "node:fs";
import { join } from "node:path";
import { runInNewContext } from "node:vm";
import { onTestFinished, vi } from "vitest";
import { createElectronDouble } from "./electron-double.ts";
import type { DoubleOptions, ElectronDouble, Frame, PageDouble } from "./electron-double.ts";

const out = join(import.meta.dirname, "../../out");

/** What the built preload put into the page. */
export interface PageWorld {
  readonly canopyHost: {
    readonly send: (name: string, input: unknown) => Promise<{ ok: boolean; value?: unknown }>;
    readonly onChange: (listener: (topics: readonly string[]) => void) => () => void;
    readonly uploadFile: (name: string, bytes: ArrayBuffer) => Promise<{ fileId: string }>;
    readonly readFile: (fileId: string) => Promise<{ bytes: Uint8Array } | { problem: { code: string } }>;
    readonly saveFile: (fileId: string) => Promise<{ saved: boolean }>;
  };
  readonly canopyPassphrase: { readonly submit: (passphrase: string) => Promise<void> };
}

/** Runs the built main against the double, as Electron would. */
export const startElectronHost = async (options: DoubleOptions): Promise<ElectronDouble> => {
  const double = createElectronDouble(options);
  vi.resetModules();
  vi.doMock("electron", () => double.electron);
  onTestFinished(async () => {
    vi.doUnmock("electron");
    await Promise.all(double.threads.map(async (thread) => await thread.terminate()));
  });
  await import(/* @vite-ignore */ join(out, "main/main.js"));
  double.electron.app.emit("ready");
  return double;
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
    send: (channel: string) => void double.electron.ipcMain.emit(channel, event),
    invoke: async (channel: string, ...args: readonly unknown[]) => {
      const handler = double.handlerByChannel.get(channel) as ((...all: unknown[]) => unknown) | undefined;
      if (!handler) throw new Error(`Nothing handles ${channel}`);
      return await handler(event, ...args);
    },
  });
  page.receive = (channel, _message, ports) => ipcRenderer.emit(channel, { ports });
  const electron = {
    contextBridge: { exposeInMainWorld: (name: string, value: unknown) => void (world[name] = value) },
    ipcRenderer,
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
