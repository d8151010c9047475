import { spawnSync } from "node:child_process";
import { existsSync, readFileSync } from "node:fs";
import { join } from "node:path";
import { projectFolder } from "./bootstrap.mjs";

const electronFolder = join(projectFolder, "node_modules/electron");
const probeMs = 5_000;
const downloadMs = 300_000;

/** Where Electron's program is, if it is on this machine. */
export const findElectron = (): string | undefined => {
  const pathFile = join(electronFolder, "path.txt");
  const name = existsSync(pathFile) ? readFileSync(pathFile, "utf8") : "electron";
  const folder = process.env["ELECTRON_OVERRIDE_DIST_PATH"] ?? join(electronFolder, "dist");
  const file = join(folder, name);
  return existsSync(file) ? file : undefined;
};

/** Gets Electron's program if it can be had: one short look whether its source answers, one download. */
export const fetchElectron = async (): Promise<string | undefined> => {
  if (!(await isSourceReachable())) return undefined;
  console.error("Downloading Electron, once (about 110 MB)…");
  spawnSync(process.execPath, [join(electronFolder, "install.js")], {
    stdio: ["ignore", 2, "ignore"],
    timeout: downloadMs,
  });
  return findElectron();
};

const isSourceReachable = async (): Promise<boolean> => {
  const source = process.env["ELECTRON_MIRROR"] ?? "https://github.com/electron/electron/releases";
  try {
    const response = await fetch(source, { method: "HEAD", signal: AbortSignal.timeout(probeMs) });
    return response.status < 500;
  } catch {
    return false;
  }
};

/** Why a window can't be opened on this machine whatever is installed, or undefined. */
export const findWindowObstacle = (): string | undefined => {
  if (process.platform !== "linux") return undefined;
  if (!hasDisplay()) return "there is no display";
  if (process.getuid?.() === 0) return "Electron does not run as root";
  return undefined;
};

const hasDisplay = (): boolean =>
  process.platform !== "linux" || Boolean(process.env["DISPLAY"]) || Boolean(process.env["WAYLAND_DISPLAY"]);

/** Whether a test can open Electron's window here. */
export const canOpenElectron = (): boolean => findElectron() !== undefined && hasDisplay();
