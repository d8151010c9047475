import { join } from "node:path";
import { app, BrowserWindow, dialog, ipcMain, protocol, safeStorage, session } from "electron";
import type { IpcMainInvokeEvent, WebContents } from "electron";
import { DesktopDeed } from "../../../src-shared/contract/desktop.ts";
import type { PageRequest } from "../../../src-shared/contract/desktop.ts";
import { FileId } from "../../../src-shared/contract/ids.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import { arrivalOf } from "../../../src-shared/domain/files/arrival.ts";
import type { Log } from "../../log.ts";
import { listPageFiles } from "../../page/page-files.ts";
import { offerContextMenu } from "./context-menu.ts";
import { startDataService } from "./data-service.ts";
import type { DataService } from "./data-service.ts";
import { openKeyStore } from "./key-store.ts";
import { lockDownSession } from "./lock-down.ts";
import { openDragOut } from "./drag-out.ts";
import type { DragOut } from "./drag-out.ts";
import { createMailbox } from "./mailbox.ts";
import type { Mailbox } from "./mailbox.ts";
import { createMenuBoard } from "./menu-board.ts";
import type { MenuBoard } from "./menu-board.ts";
import {
  connectChannel,
  deedChannel,
  lendFileChannel,
  menuStateChannel,
  openFilesChannel,
  prepareDragChannel,
  saveFileChannel,
  startDragChannel,
} from "./messages.ts";
import { askForPaths, openPaths } from "./open-files.ts";
import type { OpenRequests } from "./open-requests.ts";
import { isFromPage } from "./page-address.ts";
import { servePageFiles } from "./page-protocol.ts";
import { askPassphrase } from "./passphrase-window.ts";
import { filesOf, refusalOfFile } from "./shell-files.ts";
import { saveFileAs } from "./save-file.ts";
import { setUpSpelling } from "./spelling.ts";
import { createWindows } from "./windows.ts";
import type { Windows } from "./windows.ts";

export interface DesktopDeps {
  readonly dataFolder: string;
  readonly dataProcess: string;
  readonly log: Log;
  readonly pageFolder: string;
  readonly preload: string;
  readonly requests: OpenRequests;
}

/** The desktop app from the moment Electron is ready until it quits. */
export const startDesktop = async (deps: DesktopDeps): Promise<void> => {
  const { dataFolder, log, pageFolder, preload, requests } = deps;
  const language: Language = app.getLocale().startsWith("fr") ? "fr" : "en";
  const isMac = process.platform === "darwin";
  lockDownSession(session.defaultSession, app.isPackaged);
  setUpSpelling(session.defaultSession, {
    platform: process.platform,
    dictionaryFolder: join(app.getPath("userData"), "Dictionaries"),
  });
  servePageFiles(protocol, listPageFiles(pageFolder));

  const windows = createWindows({
    preload,
    stateFile: join(dataFolder, "window-state.json"),
    log,
    onOpened: (window) => {
      offerContextMenu(window, () => menus.language());
    },
    onFront: () => {
      menus.refresh();
    },
  });
  const menus = createMenuBoard({
    isMac,
    isPackaged: app.isPackaged,
    language,
    findFront: windows.findFront,
    openWindow: windows.open,
  });
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
      for (const page of windows.listPages()) data.connect(page);
    },
    version: app.getVersion(),
  });
  const dragOut = openDragOut(app, join(dataFolder, "dragged"));
  quitCleanly(async () => {
    windows.keep();
    dragOut.close();
    await data.close();
  });
  app.on("window-all-closed", () => {
    // The passphrase page closes before the window opens; that is no reason to quit.
    if (!isMac && windows.hasOpened()) app.quit();
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
  const mailbox = createMailbox();
  answerPages({ data, mailbox, menus, windows });
  answerFiles({ data, menus });
  answerDrags({ data, dragOut });
  const openInFront = async (paths: readonly string[]): Promise<void> => {
    const { webContents } = windows.show();
    if (paths.length === 0) return;
    const request: PageRequest = { kind: "open", ...(await openPaths(paths, { app, data })) };
    mailbox.send(webContents, request);
  };
  app.on("second-instance", (_event, argv: readonly string[], workingFolder: string) => {
    void openInFront(filesOf(argv, workingFolder)).catch((error: unknown) => {
      log("a file could not be opened", error);
    });
  });
  app.on("activate", windows.show);
  requests.serve((paths) => {
    void openInFront(paths).catch((error: unknown) => {
      log("a file could not be opened", error);
    });
  });
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

interface PageAnswers {
  readonly data: DataService;
  readonly mailbox: Mailbox;
  readonly menus: MenuBoard;
  readonly windows: Windows;
}

/** Whatever a page sends, it is heard only from the page itself, and only in the form that is expected. */
const answerPages = ({ data, mailbox, menus, windows }: PageAnswers): void => {
  ipcMain.on(connectChannel, (event) => {
    if (!isFromPage(event)) return;
    data.connect(event.sender);
    mailbox.opened(event.sender);
  });
  ipcMain.on(menuStateChannel, (event, said: unknown) => {
    if (isFromPage(event)) menus.tell(event.sender, said);
  });
  ipcMain.on(deedChannel, (event, deed: unknown) => {
    const known = DesktopDeed.safeParse(deed);
    if (isFromPage(event) && known.success) doDeed(known.data, event.sender, windows);
  });
  ipcMain.handle(saveFileChannel, async (event, fileId: unknown) => {
    const window = requireWindow(event);
    return { saved: await saveFileAs({ app, dialog, window }, await data.findFile(fileId)) };
  });
};

const answerFiles = ({ data, menus }: Pick<PageAnswers, "data" | "menus">): void => {
  ipcMain.handle(openFilesChannel, async (event) => {
    const window = requireWindow(event);
    const paths = await askForPaths(dialog, window, menus.language());
    return await openPaths(paths, { app, data });
  });
  ipcMain.handle(lendFileChannel, async (event, path: unknown) => {
    requireWindow(event);
    // What is no backup travels through the page's own line, which knows its limits.
    if (typeof path !== "string" || arrivalOf(path) !== "backup") return undefined;
    return (await refusalOfFile(path)) === undefined ? { fileId: await data.lendFile(path) } : undefined;
  });
};

const answerDrags = ({ data, dragOut }: { readonly data: DataService; readonly dragOut: DragOut }): void => {
  ipcMain.handle(prepareDragChannel, async (event, fileId: unknown) => {
    requireWindow(event);
    const known = FileId.parse(fileId);
    await dragOut.prepare(known, await data.findFile(known));
  });
  // The drag has to begin while the button is held, so nothing is waited for here.
  ipcMain.on(startDragChannel, (event, fileId: unknown) => {
    if (isFromPage(event)) dragOut.start(event.sender, fileId);
  });
};

/** The window of our own page; throws for any other frame. */
const requireWindow = (event: IpcMainInvokeEvent): BrowserWindow => {
  const window = BrowserWindow.fromWebContents(event.sender);
  if (!isFromPage(event) || !window) throw new Error("Not from a page of Canopy Assess");
  return window;
};

const doDeed = (deed: DesktopDeed, page: WebContents, windows: Windows): void => {
  switch (deed) {
    case "newWindow":
      windows.open(page.getURL());
      break;
    case "zoomIn":
    case "zoomOut":
    case "zoomReset":
      windows.zoom(page, deed);
      break;
    case "undoTyping":
      page.undo();
      break;
    case "redoTyping":
      page.redo();
      break;
    case "forgetRecent":
      app.clearRecentDocuments();
      break;
  }
};

const quitCleanly = (close: () => Promise<void>): void => {
  let isQuitting = false;
  app.on("before-quit", (event) => {
    event.preventDefault();
    if (isQuitting) return;
    isQuitting = true;
    void close().finally(() => {
      app.exit(0);
    });
  });
};

const brokenSentence: Record<Language, string> = {
  en: "The part of Canopy Assess that keeps your data stops again and again. All that was shown as saved is on disk. Give the log in the data folder to those who help you.",
  fr: "La partie de Canopy Assess qui garde vos données s’arrête sans cesse. Tout ce qui était affiché comme enregistré est sur le disque. Joignez le journal du dossier de données à votre demande d’aide.",
};
