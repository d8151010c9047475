import { copyFile } from "node:fs/promises";
import { basename, join } from "node:path";
import type { App, BrowserWindow, Dialog } from "electron";

export interface FileToSave {
  readonly name: string;
  readonly path: string;
}

/** Asks a person where a file goes and puts it there; false when they change their mind. */
export const saveFileAs = async (
  {
    app,
    dialog,
    window,
  }: {
    readonly app: Pick<App, "addRecentDocument" | "getPath">;
    readonly dialog: Pick<Dialog, "showSaveDialog">;
    readonly window: BrowserWindow;
  },
  { name, path }: FileToSave,
): Promise<boolean> => {
  const { canceled, filePath } = await dialog.showSaveDialog(window, {
    defaultPath: join(app.getPath("documents"), basename(name)),
  });
  if (canceled || filePath === "") return false;
  await copyFile(path, filePath);
  app.addRecentDocument(filePath);
  return true;
};
