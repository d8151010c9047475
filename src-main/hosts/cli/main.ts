// oxlint-disable-next-line import/no-unassigned-import -- it refuses an old Node before anything else is loaded
import "../../require-node.ts";
import { CommanderError } from "commander";
import { Problem } from "../../../src-shared/rpc/problems.ts";
import { createProgram } from "./program.ts";

/** 0: done; 1: a problem, told on standard error; 2: not a command. */
const run = async (): Promise<number> => {
  try {
    await createProgram().parseAsync();
    return Number(process.exitCode ?? 0);
  } catch (error) {
    if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2;
    if (!(error instanceof Problem)) throw error;
    process.stderr.write(`${error.code}: ${error.message}\n`);
    return 1;
  }
};

process.exitCode = await run();
