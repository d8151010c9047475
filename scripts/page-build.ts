import { existsSync, mkdirSync, readdirSync, rmSync, statSync } from "node:fs";
import { dirname, join } from "node:path";
import { setTimeout } from "node:timers/promises";
import { build } from "vite";
import { projectFolder } from "./bootstrap.mjs";

const sources = ["src-renderer", "src-shared", "vite.config.ts", "package-lock.json"];
const electronSources = [...sources, "src-main", "electron.vite.config.ts"];

/** The web host as `npm start` runs it. */
export const webHostProgram = join(projectFolder, "out/main/web-host.js");

/** The page as it ships. */
export const pageFolder = join(projectFolder, "out/renderer");

/** The page with what only its builders see, such as `#/design`; never packed. */
export const buildersPageFolder = join(projectFolder, "build/builders-page");

export const buildBuildersPageIfStale = async (): Promise<void> => {
  await buildIfStale("build/builders-page/index.html", sources, async () => {
    await build({
      configFile: join(projectFolder, "vite.config.ts"),
      logLevel: "warn",
      mode: "builders",
      build: { outDir: buildersPageFolder },
    });
  });
};

/** Builds the page, all that Electron runs and the web host, unless nothing has changed since. */
export const buildAppIfStale = async (): Promise<void> => {
  await buildIfStale("out/main/main.js", electronSources, async () => {
    const { build: buildAll } = await import("electron-vite");
    await buildAll({ root: projectFolder, logLevel: "warn" });
  });
};

const buildIfStale = async (
  builtFile: string,
  paths: readonly string[],
  work: () => Promise<void>,
): Promise<void> => {
  if (!isStale(builtFile, paths)) return;
  await oneAtATime(async () => {
    // Whoever held us up may have built it.
    if (isStale(builtFile, paths)) await work();
  });
};

const isStale = (builtFile: string, paths: readonly string[]): boolean => {
  const built = join(projectFolder, builtFile);
  return (
    !existsSync(built) ||
    paths.some((path) => lastChangeOf(join(projectFolder, path)) > statSync(built).mtimeMs)
  );
};

/** When anything below a path last changed, in milliseconds; folders count, so that a removal is seen. */
const lastChangeOf = (path: string): number => {
  const status = statSync(path);
  if (!status.isDirectory()) return status.mtimeMs;
  return Math.max(status.mtimeMs, ...readdirSync(path).map((name) => lastChangeOf(join(path, name))));
};

const lockFolder = join(projectFolder, "build/building");
const longestBuildMs = 300_000;

/** Test files run side by side, and two builds into one folder would spoil each other. */
const oneAtATime = async (work: () => Promise<void>): Promise<void> => {
  mkdirSync(dirname(lockFolder), { recursive: true });
  if (existsSync(lockFolder) && Date.now() - statSync(lockFolder).mtimeMs > longestBuildMs) {
    rmSync(lockFolder, { recursive: true, force: true });
  }
  try {
    mkdirSync(lockFolder);
  } catch {
    await setTimeout(200);
    await oneAtATime(work);
    return;
  }
  try {
    await work();
  } finally {
    rmSync(lockFolder, { recursive: true, force: true });
  }
};
