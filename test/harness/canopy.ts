import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text } from "node:stream/consumers";

const main = join(import.meta.dirname, "../../src-main/hosts/cli/main.ts");

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

/** Runs the command line as a person does: a process of its own, with real files. */
export const canopy = async (dataFolder: string, ...args: readonly string[]): Promise<Outcome> => {
  const child = spawn(process.execPath, [main, "--data", dataFolder, ...args], {
    env: { ...process.env, CANOPY_PASSPHRASE: "" },
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, "close"),
  ]);
  return { code: Number(code), stdout, stderr };
};

/** Runs a command with `--json` and gives back the one object it printed. */
export const canopyJson = async (
  dataFolder: string,
  ...args: readonly string[]
): Promise<Record<string, unknown>> => {
  const { stdout, stderr } = await canopy(dataFolder, ...args, "--json");
  try {
    return JSON.parse(stdout) as Record<string, unknown>;
  } catch (error) {
    throw new Error(`canopy ${args.join(" ")} printed no JSON object: ${stdout}\n${stderr}`, {
      cause: error,
    });
  }
};
