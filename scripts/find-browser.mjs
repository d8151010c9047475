import { spawnSync } from "node:child_process";
import { existsSync } from "node:fs";
import { delimiter, join } from "node:path";

const programNames = [
  "chromium",
  "chromium-browser",
  "google-chrome",
  "google-chrome-stable",
  "chrome",
  "microsoft-edge",
  "microsoft-edge-stable",
];

const macPrograms = ["Google Chrome", "Chromium", "Microsoft Edge"].map(
  (name) => `/Applications/${name}.app/Contents/MacOS/${name}`,
);

const windowsPrograms = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"]
  .flatMap((name) => process.env[name] ?? [])
  .flatMap((folder) => [
    join(folder, "Google/Chrome/Application/chrome.exe"),
    join(folder, "Chromium/Application/chrome.exe"),
    join(folder, "Microsoft/Edge/Application/msedge.exe"),
  ]);

const programsOnPath = () =>
  (process.env.PATH ?? "")
    .split(delimiter)
    .flatMap((folder) => programNames.map((name) => join(folder, name)));

const playwrightsOwn = async () => (await import("@playwright/test")).chromium.executablePath();

/** A Chromium that is on this machine: the one named, an installed one, or Playwright's own. */
export const findBrowser = async () => {
  const named = process.env.CANOPY_BROWSER;
  if (named) return existsSync(named) ? named : undefined;
  const installed =
    process.platform === "darwin"
      ? macPrograms
      : process.platform === "win32"
        ? windowsPrograms
        : programsOnPath();
  return [...installed, await playwrightsOwn()].find((file) => existsSync(file));
};

const run = (command, args) =>
  spawnSync(command, args, { stdio: ["ignore", 2, 2], shell: process.platform === "win32" }).status === 0;

const isRootOnDebian = () => process.getuid?.() === 0 && existsSync("/etc/debian_version");

const installBrowser = () => {
  process.stderr.write("No Chromium on this machine; installing one for the tests…\n");
  if (run("npx", ["playwright", "install", "chromium"])) return;
  if (isRootOnDebian()) {
    run("apt-get", ["update", "-qq"]);
    run("apt-get", ["install", "-y", "-qq", "--no-install-recommends", "chromium"]);
  }
};

/** A Chromium to test in, installed if need be; rejects with the sentence that tells what to do. */
export const requireBrowser = async () => {
  const found = await findBrowser();
  if (found) return found;
  if (process.env.CANOPY_BROWSER) {
    throw new Error(
      `CANOPY_BROWSER names ${process.env.CANOPY_BROWSER}, which is not there; correct it or unset it.`,
    );
  }
  installBrowser();
  const installed = await findBrowser();
  if (installed) return installed;
  throw new Error(
    "The end-to-end tests need a Chromium, and none could be installed: install Chromium, Chrome or Edge, or set CANOPY_BROWSER to the path of one.",
  );
};
