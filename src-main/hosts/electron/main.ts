import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { app, dialog, protocol } from "electron";
import { defaultDataFolder } from "../../data-folder.ts";
import { openLog } from "../../log.ts";
import { watchCrashes } from "./crash.ts";
import { startDesktop } from "./desktop.ts";
import { lockDownPages } from "./lock-down.ts";
import { collectOpenRequests } from "./open-requests.ts";
import { registerPageScheme } from "./page-protocol.ts";
import { filesOf } from "./shell-files.ts";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));

const namedFolder = app.commandLine.getSwitchValue("data");
const dataFolder = namedFolder === "" ? defaultDataFolder() : namedFolder;

// What Chromium keeps lies with the data it belongs to; so each data folder has one instance.
app.setPath("userData", join(dataFolder, "window"));
app.enableSandbox();
// Nothing comes from a network, so whatever a cache held would be a copy of what is encrypted elsewhere.
app.commandLine.appendSwitch("disable-http-cache");
registerPageScheme(protocol);

if (app.requestSingleInstanceLock()) {
  const log = openLog(dataFolder, "window");
  lockDownPages(app);
  const requests = collectOpenRequests(app, filesOf(process.argv, process.cwd()));
  watchCrashes(app, log);
  app.once("ready", () => {
    void startDesktop({
      dataFolder,
      dataProcess: here("data-process.js"),
      log,
      pageFolder: here("../renderer"),
      preload: here("../preload/preload.cjs"),
      requests,
    }).catch((error: unknown) => {
      log("the app did not start", error);
      dialog.showErrorBox("Canopy Assess", error instanceof Error ? error.message : String(error));
      app.exit(1);
    });
  });
} else {
  app.quit();
}
