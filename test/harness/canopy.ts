import { spawn } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { text as textOf } from "node:stream/consumers";
import { runCanopy } from "../../src-main/hosts/cli/run-canopy.ts";

const main = join(import.meta.dirname, "../../src-main/hosts/cli/main.ts");

export interface Outcome {
  readonly code: number;
  readonly stdout: string;
  readonly stderr: string;
}

// Whoever runs the tests may have one set.
process.env["CANOPY_PASSPHRASE"] = "";

/** Runs the command line in this process, on real files: a process of its own takes two seconds to start. */
export const canopy = async (dataFolder: string, ...args: readonly string[]): Promise<Outcome> => {
  const written = { stdout: "", stderr: "" };
  const streamTo = (name: keyof typeof written) => ({
    write: (text: string) => {
      written[name] += text;
    },
  });
  const code = await runCanopy(["--data", dataFolder, ...args], {
    stdout: streamTo("stdout"),
    stderr: streamTo("stderr"),
  });
  return { code, ...written };
};

/** Runs the command line as a person does. */
export const canopyProcess = async (dataFolder: string, ...args: readonly string[]): Promise<Outcome> => {
  const child = spawn(process.execPath, [main, "--data", dataFolder, ...args], {
    stdio: ["ignore", "pipe", "pipe"],
  });
  const [stdout, stderr, [code]] = await Promise.all([
    textOf(child.stdout),
    textOf(child.stderr),
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
