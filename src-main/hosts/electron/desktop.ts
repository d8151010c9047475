import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, safeStorage, session } from "electron";
import type { Language } from "../../../src-shared/contract/text.ts";
import type { Log } from "../../log.ts";
import { listPageFiles } from "../../page/page-files.ts";
import { startDataService } from "./data-service.ts";
import type { DataService } from "./data-service.ts";
import { openKeyStore } from "./key-store.ts";
import { lockDownSession } from "./lock-down.ts";
import { menuTemplate } from "./menu.ts";
import { connectChannel, saveFileChannel } from "./messages.ts";
import { isFromPage, pageUrl } from "./page-address.ts";
import { servePageFiles } from "./page-protocol.ts";
import { askPassphrase } from "./passphrase-window.ts";
import { saveFileAs } from "./save-file.ts";
import { focusWindow, openWindow } from "./window.ts";

export interface DesktopDeps {
  readonly dataFolder: string;
  readonly dataProcess: string;
  readonly log: Log;
  readonly pageFolder: string;
  readonly preload: string;
}

/** The desktop app from the moment Electron is ready until it quits. */
export const startDesktop = async (deps: DesktopDeps): Promise<void> => {
  const { dataFolder, log, pageFolder, preload } = deps;
  const language: Language = app.getLocale().startsWith("fr") ? "fr" : "en";
  const isMac = process.platform === "darwin";
  lockDownSession(session.defaultSession, app.isPackaged);
  servePageFiles(protocol, listPageFiles(pageFolder));
  Menu.setApplicationMenu(
    Menu.buildFromTemplate(menuTemplate(language, { isMac, isPackaged: app.isPackaged })),
  );

  let window: BrowserWindow | undefined;
  const showWindow = (): void => {
    if (window && !window.isDestroyed()) focusWindow(window);
    else window = openWindow(pageUrl, preload);
  };
  const fail = (sentence = brokenSentence[language]): void => {
    dialog.showErrorBox("Canopy Assess", sentence);
    app.exit(1);
  };

  const data = startDataService({
    dataFolder,
    file: deps.dataProcess,
    keyStore: await openKeyStore(safeStorage, process.platform),
    language,
    log,
    onBroken: fail,
    onRestarted: () => {
      if (window && !window.isDestroyed()) data.connect(window.webContents);
    },
    version: app.getVersion(),
  });
  quitCleanly(data);
  app.on("window-all-closed", () => {
    // The passphrase page closes before the window opens; that is no reason to quit.
    if (!isMac && window) app.quit();
  });

  const refusal = await openWithPassphrase(data, preload);
  if (refusal === "given up") {
    app.quit();
    return;
  }
  if (refusal) {
    fail(refusal.sentence);
    return;
  }
  answerPages(data);
  app.on("second-instance", showWindow);
  app.on("activate", showWindow);
  showWindow();
};

/** Opens the data, asking for the passphrase where it takes one; what stands in the way otherwise. */
const openWithPassphrase = async (
  data: DataService,
  preload: string,
  passphrase = process.env["CANOPY_PASSPHRASE"],
): Promise<"given up" | { readonly sentence: string | undefined } | undefined> => {
  const { code, sentence } = await data.open(passphrase);
  if (code === null) return undefined;
  const wasRefused = passphrase !== undefined && code === "store.cannotOpen";
  if (code !== "passphrase.missing" && !wasRefused) return { sentence };
  const given = await askPassphrase(preload, wasRefused);
  return given === undefined ? "given up" : await openWithPassphrase(data, preload, given);
};

const answerPages = (data: DataService): void => {
  ipcMain.on(connectChannel, (event) => {
    if (isFromPage(event)) data.connect(event.sender);
  });
  ipcMain.handle(saveFileChannel, async (event, fileId: unknown) => {
    const window = BrowserWindow.fromWebContents(event.sender);
    if (!isFromPage(event) || !window) throw new Error("Not from a page of Canopy Assess");
    return { saved: await saveFileAs({ app, dialog, window }, await data.findFile(fileId)) };
  });
};

const quitCleanly = (data: DataService): void => {
  let isQuitting = false;
  app.on("before-quit", (event) => {
    event.preventDefault();
    if (isQuitting) return;
    isQuitting = true;
    void data.close().finally(() => {
      app.exit(0);
    });
  });
};

const brokenSentence: Record<Language, string> = {
  en: "The part of Canopy Assess that keeps your data stops again and again. All that was shown as saved is on disk. Give the log in the data folder to those who help you.",
  fr: "La partie de Canopy Assess qui garde vos données s’arrête sans cesse. Tout ce qui était affiché comme enregistré est sur le disque. Joignez le journal du dossier de données à votre demande d’aide.",
};
