import { existsSync, readdirSync, statSync } from "node:fs";
import { join } from "node:path";
import { build } from "vite";
import { projectFolder } from "./bootstrap.mjs";

export const pageFolder = join(projectFolder, "out/renderer");

const sources = ["src-renderer", "src-shared", "vite.config.ts", "package-lock.json"];

/** When anything below a path last changed, in milliseconds; folders count, so that a removal is seen. */
const lastChangeOf = (path: string): number => {
  const { mtimeMs } = statSync(path);
  if (!statSync(path).isDirectory()) return mtimeMs;
  return Math.max(mtimeMs, ...readdirSync(path).map((name) => lastChangeOf(join(path, name))));
};

const isStale = (builtFile: string, paths: readonly string[]): boolean =>
  !existsSync(builtFile) ||
  paths.some((path) => lastChangeOf(join(projectFolder, path)) > statSync(builtFile).mtimeMs);

/** Builds the page for browsers, unless it is built and nothing has changed since. */
export const buildPageIfStale = async (): Promise<void> => {
  if (!isStale(join(pageFolder, "index.html"), sources)) return;
  await build({ configFile: join(projectFolder, "vite.config.ts"), logLevel: "warn" });
};

/** Builds all that Electron runs, unless nothing has changed since. */
export const buildElectronAppIfStale = async (): Promise<void> => {
  const paths = [...sources, "src-main", "electron.vite.config.ts"];
  if (!isStale(join(projectFolder, "out/main/main.js"), paths)) return;
  const { build: buildAll } = await import("electron-vite");
  await buildAll({ root: projectFolder, logLevel: "warn" });
};
