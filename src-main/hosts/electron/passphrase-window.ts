import { ipcMain } from "electron";
import { passphraseChannel } from "./messages.ts";
import { isFromPage, passphraseUrl } from "./page-address.ts";
import { openWindow } from "./window.ts";

/** Asks for the passphrase in a window of its own; undefined when a person closes it. */
export const askPassphrase = async (preload: string, wasRefused: boolean): Promise<string | undefined> =>
  await new Promise((resolve) => {
    const window = openWindow(wasRefused ? `${passphraseUrl}#refused` : passphraseUrl, preload, {
      width: 480,
      height: 460,
      resizable: false,
    });
    ipcMain.handle(passphraseChannel, (event, passphrase: unknown) => {
      if (!isFromPage(event) || typeof passphrase !== "string")
        throw new Error("Not from the passphrase page");
      resolve(passphrase);
      window.destroy();
    });
    window.once("closed", () => {
      ipcMain.removeHandler(passphraseChannel);
      resolve(undefined);
    });
  });
