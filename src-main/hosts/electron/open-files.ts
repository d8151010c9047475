import { basename } from "node:path";
import type { App, BrowserWindow, Dialog } from "electron";
import type { OpenedFiles } from "../../../src-shared/contract/desktop.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import type { DataService } from "./data-service.ts";
import { refusalOfFile } from "./shell-files.ts";

interface OpenDeps {
  readonly app: Pick<App, "addRecentDocument">;
  readonly data: Pick<DataService, "lendFile">;
}

/** Lets the page work with files that a person opened: each is looked at first, and stays where it lies. */
export const openPaths = async (paths: readonly string[], { app, data }: OpenDeps): Promise<OpenedFiles> => {
  const files: OpenedFiles["files"] = [];
  const refused: OpenedFiles["refused"] = [];
  for (const path of paths) {
    const name = basename(path);
    // oxlint-disable-next-line no-await-in-loop -- a person opens a few, and they come in their order
    const reason = await refusalOfFile(path);
    if (reason === undefined) {
      // oxlint-disable-next-line no-await-in-loop -- as above
      files.push({ name, fileId: await data.lendFile(path) });
      app.addRecentDocument(path);
    } else refused.push({ name, reason });
  }
  return { files, refused };
};

/** Asks a person for files. */
export const askForPaths = async (
  dialog: Pick<Dialog, "showOpenDialog">,
  window: BrowserWindow,
  language: Language,
): Promise<readonly string[]> => {
  const { inventory, backup, all } = filterNames[language];
  const { canceled, filePaths } = await dialog.showOpenDialog(window, {
    properties: ["openFile", "multiSelections"],
    filters: [
      { name: all, extensions: ["*"] },
      { name: inventory, extensions: ["xlsx", "xlsm", "csv", "tsv", "txt"] },
      { name: backup, extensions: ["canopy"] },
    ],
  });
  return canceled ? [] : filePaths;
};

const filterNames = {
  en: { all: "All files", inventory: "Inventories", backup: "Backups" },
  fr: { all: "Tous les fichiers", inventory: "Inventaires", backup: "Sauvegardes" },
} as const satisfies Record<Language, unknown>;
