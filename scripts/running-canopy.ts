import { spawn } from "node:child_process";
import { once } from "node:events";
import { createInterface } from "node:readline";
import { text } from "node:stream/consumers";
import { pageFolder, webHostProgram } from "./page-build.ts";

export interface RunningCanopy {
  readonly dataFolder: string;
  /** Opens the page once; `page.goto(address)` and the browser is in. */
  readonly address: string;
}

/**
 * Starts the web host as `npm start` does, on a folder of its own, and waits for the address it prints; the page
 * is the one that ships unless another is named.
 */
export const startCanopy = async (
  dataFolder: string,
  page = pageFolder,
): Promise<RunningCanopy & { readonly stop: () => Promise<void> }> => {
  const child = spawn(
    process.execPath,
    [
      webHostProgram,
      "--no-browser",
      ...Object.entries({ data: dataFolder, page, port: "0" }).map(([name, value]) => `--${name}=${value}`),
    ],
    { env: { ...process.env, CANOPY_PASSPHRASE: "" }, stdio: ["ignore", "pipe", "pipe"] },
  );
  const said = text(child.stderr);
  const stop = async (): Promise<void> => {
    if (child.exitCode !== null || child.signalCode !== null) return;
    child.kill("SIGTERM");
    await once(child, "exit");
  };
  for await (const line of createInterface({ input: child.stdout })) {
    const address = /http:\/\/127\.0\.0\.1:\d+\/open\/[\w-]+/u.exec(line)?.[0];
    if (address) return { address, dataFolder, stop };
  }
  throw new Error(`The web host stopped before it printed its address: ${await said}`);
};
