import { spawn } from "node:child_process";
import { once } from "node:events";
import { projectFolder } from "./bootstrap.mjs";
import { fetchElectron, findElectron, findWindowObstacle } from "./electron-binary.ts";
import { buildAppIfStale, webHostProgram } from "./page-build.ts";

/** What `npm start` runs: Electron where it can be had, else the same app in the browser. */
const wanted = process.env["CANOPY_HOST"];

const startElectron = async (program: string): Promise<void> => {
  await buildAppIfStale();
  const child = spawn(program, [projectFolder, ...process.argv.slice(2)], { stdio: "inherit" });
  const [code] = await once(child, "exit");
  process.exitCode = Number(code ?? 1);
};

const startWeb = async (): Promise<void> => {
  await buildAppIfStale();
  await import(webHostProgram);
};

const chooseElectron = async (): Promise<string | undefined> => {
  if (wanted === "web") return undefined;
  const obstacle = wanted === "electron" ? undefined : findWindowObstacle();
  const program = obstacle ? undefined : (findElectron() ?? (await fetchElectron()));
  if (!program && wanted !== "electron") {
    const reason = obstacle ?? "Electron is not on this machine and could not be downloaded";
    console.log(`Canopy Assess opens in the browser: ${reason}.`);
  }
  return program;
};

if (wanted !== undefined && wanted !== "web" && wanted !== "electron") {
  console.error(`CANOPY_HOST is “${wanted}”; it can be web or electron.`);
  process.exitCode = 2;
} else {
  const program = await chooseElectron();
  if (program) await startElectron(program);
  else if (wanted === "electron") {
    console.error(
      "Electron is not on this machine and could not be downloaded: set ELECTRON_MIRROR or ELECTRON_OVERRIDE_DIST_PATH, or start with CANOPY_HOST=web.",
    );
    process.exitCode = 1;
  } else await startWeb();
}
