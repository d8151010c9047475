import type { ChildProcess } from "node:child_process";
import { spawn } from "node:child_process";
import { join } from "node:path";
import { createInterface } from "node:readline";
import { onTestFinished } from "vitest";

export interface StoreProcess {
  readonly pid: number;
  /** Waits until it has said a line that fits. */
  readonly waitFor: (fits: (line: string) => boolean) => Promise<void>;
  /** Every line it has said so far. */
  readonly lines: readonly string[];
  /** Ends it as a crash would, without any farewell; resolves when it is gone and all it said was read. */
  readonly kill: () => Promise<void>;
}

/** Starts another real process on a data folder. */
export const spawnStore = (folder: string, job: "hold" | "write"): StoreProcess => {
  const child: ChildProcess = spawn(
    process.execPath,
    [join(import.meta.dirname, "store-process.ts"), folder, job],
    {
      stdio: ["ignore", "pipe", "inherit"],
    },
  );
  onTestFinished(() => {
    child.kill("SIGKILL");
  });
  const { pid, stdout } = child;
  if (pid === undefined || !stdout) throw new Error("The process did not start");
  const lines: string[] = [];
  const waiting = new Set<() => void>();
  const reading = createInterface({ input: stdout }).on("line", (line) => {
    lines.push(line);
    for (const check of waiting) check();
  });
  const gone = new Promise<void>((resolve) => reading.once("close", resolve));

  return {
    pid,
    lines,
    waitFor: async (fits) => {
      const said = new Promise<void>((resolve) => {
        const check = (): void => {
          if (lines.some(fits)) resolve();
        };
        waiting.add(check);
        check();
      });
      const early = gone.then(() => {
        throw new Error(`The process ended after: ${lines.join(", ")}`);
      });
      await Promise.race([said, early]);
    },
    kill: async () => {
      child.kill("SIGKILL");
      await gone;
    },
  };
};
