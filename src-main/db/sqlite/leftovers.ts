import { readdirSync, rmSync, statSync } from "node:fs";
import { join } from "node:path";
import { attachmentsFolder, backupsFolder } from "./store-files.ts";

/** Names of files on their way to become something else: of no use once their process is gone. */
const leftover = /^verify-.*\.tmp|\.incoming(?:\.part)?$|\.canopy\.part$/u;

/** Removes what a crash in the middle of an import, a check or a copy left. The folder must be locked. */
export const removeLeftovers = (folder: string): void => {
  for (const place of [folder, join(folder, attachmentsFolder), join(folder, backupsFolder)]) {
    if (statSync(place, { throwIfNoEntry: false })?.isDirectory() !== true) continue;
    for (const name of readdirSync(place)) {
      if (leftover.test(name)) rmSync(join(place, name), { force: true });
    }
  }
};
