import { rmSync } from "node:fs";
import type { App, WebContents } from "electron";
import type { Log } from "../../log.ts";

const reloadPauseMs = 1_000;

/**
 * A page that died is loaded again: all it had shown saved is on disk. No crash reporter is started: its
 * dumps are pieces of memory, and so of the client's data, outside the encrypted file.
 */
export const watchCrashes = (app: Pick<App, "getPath" | "on">, log: Log): void => {
  rmSync(app.getPath("crashDumps"), { recursive: true, force: true });
  app.on("render-process-gone", (_event, contents: WebContents, { exitCode, reason }) => {
    log(`the page's process is gone: ${reason} (${exitCode})`);
    if (reason !== "clean-exit") {
      setTimeout(() => {
        if (!contents.isDestroyed()) contents.reload();
      }, reloadPauseMs);
    }
  });
  app.on("child-process-gone", (_event, { exitCode, reason, type }) => {
    log(`a ${type} process is gone: ${reason} (${exitCode})`);
  });
};
