import type { App, CrashReporter, WebContents } from "electron";
import type { Log } from "../../log.ts";

const reloadPauseMs = 1_000;

/** Dumps stay on this machine. A page that died is loaded again: all it had shown saved is on disk. */
export const watchCrashes = (
  app: Pick<App, "on">,
  crashReporter: Pick<CrashReporter, "start">,
  log: Log,
): void => {
  crashReporter.start({ uploadToServer: false });
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
