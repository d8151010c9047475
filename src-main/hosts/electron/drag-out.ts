import { rmSync } from "node:fs";
import { copyFile, mkdir, rm } from "node:fs/promises";
import { basename, join } from "node:path";
import { nativeImage } from "electron";
import type { App, NativeImage, WebContents } from "electron";
import appIcon from "../../../build-resources/icon.png?asset";
import type { FileToSave } from "./save-file.ts";

/** Files on their way out of a window by the mouse. */
export interface DragOut {
  /** Makes a copy under the file's own name: when a drag begins there is no time for it. */
  readonly prepare: (fileId: string, file: FileToSave) => Promise<void>;
  /** Begins the drag of a file that was prepared; of any other, nothing happens. */
  readonly start: (page: Pick<WebContents, "startDrag">, fileId: unknown) => void;
  readonly close: () => void;
}

/** A program that took a drop may still be reading while the next file is prepared. */
const mostKept = 5;
const iconWidth = 32;

/** Keeps the copies in `folder`, which is emptied at the start and at the end: they are not encrypted. */
export const openDragOut = (app: Pick<App, "getFileIcon">, folder: string): DragOut => {
  const readyById = new Map<string, { readonly file: string; readonly icon: NativeImage }>();
  const close = (): void => {
    readyById.clear();
    rmSync(folder, { recursive: true, force: true });
  };
  close();

  const forgetOldest = async (): Promise<void> => {
    const surplus = [...readyById.keys()].slice(0, Math.max(0, readyById.size - mostKept));
    for (const fileId of surplus) readyById.delete(fileId);
    await Promise.all(
      surplus.map(async (fileId) => {
        await rm(join(folder, fileId), { recursive: true, force: true });
      }),
    );
  };

  return {
    prepare: async (fileId, { name, path }) => {
      if (readyById.has(fileId)) return;
      await mkdir(join(folder, fileId), { recursive: true, mode: 0o700 });
      const file = join(folder, fileId, nameOnDisk(name));
      await copyFile(path, file);
      readyById.set(fileId, { file, icon: await iconOf(app, file) });
      await forgetOldest();
    },
    start: (page, fileId) => {
      const ready = typeof fileId === "string" ? readyById.get(fileId) : undefined;
      if (ready) page.startDrag(ready);
    },
    close,
  };
};

/** A Mac refuses a drag without a picture, and not every system has one for each kind of file. */
const iconOf = async (app: Pick<App, "getFileIcon">, file: string): Promise<NativeImage> => {
  const icon = await app.getFileIcon(file, { size: "normal" }).catch(() => undefined);
  if (icon && !icon.isEmpty()) return icon;
  return nativeImage.createFromPath(appIcon).resize({ width: iconWidth });
};

/** The file's name without what Windows does not have in names. */
const nameOnDisk = (name: string): string =>
  basename(name)
    .replaceAll(/[<>:"|?*\\\p{Cc}]/gu, "_")
    .replace(/[. ]+$/u, "");
