import { CommanderError } from "commander";
import { Problem } from "../../../src-shared/rpc/problems.ts";
import { createProgram } from "./program.ts";
import type { Output } from "./terminal.ts";

/** Runs one command. 0: done; 1: a problem, told on standard error; 2: not a command. */
export const runCanopy = async (args: readonly string[], output: Output): Promise<number> => {
  const { program, terminal } = createProgram(output);
  try {
    await program.parseAsync(args, { from: "user" });
    return terminal.hasFailed() ? 1 : 0;
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Problem)) throw error;
    terminal.fail(`${error.code}: ${error.message}`);
    return 1;
  }
};
