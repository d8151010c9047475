import { BrowserWindow } from "electron";
import type { BrowserWindowConstructorOptions, WebPreferences } from "electron";

const webPreferences = (preload: string): WebPreferences => ({
  preload,
  allowRunningInsecureContent: false,
  contextIsolation: true,
  experimentalFeatures: false,
  nodeIntegration: false,
  nodeIntegrationInSubFrames: false,
  nodeIntegrationInWorker: false,
  sandbox: true,
  // Whether there is anything to check by is for spelling.ts to say.
  spellcheck: true,
  webSecurity: true,
  webviewTag: false,
  // Else a larger page in one window would make it larger in all.
  zoomMode: "isolated",
});

/** Opens a page of ours, and shows it once there is something to see. */
export const openWindow = (
  url: string,
  preload: string,
  options: BrowserWindowConstructorOptions,
): BrowserWindow => {
  const window = new BrowserWindow({
    ...options,
    show: false,
    title: "Canopy Assess",
    webPreferences: webPreferences(preload),
  });
  window.once("ready-to-show", () => {
    window.show();
  });
  void window.loadURL(url);
  return window;
};

export const focusWindow = (window: BrowserWindow): void => {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
};
