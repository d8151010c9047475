import type { Command } from "commander";
import type { CommandDeps } from "../session.ts";

export const addVerifyCommand = (program: Command, { terminal, withSession }: CommandDeps): void => {
  program
    .command("verify")
    .description("check the integrity of all data")
    .action(async () => {
      await withSession(async ({ call }) => {
        const report = await call("integrity.verify", {});
        terminal.answer(
          report,
          report.ok
            ? [
                `All is well. Operations: ${report.operations}, chains: ${report.chains}, attachments: ${report.attachments}.`,
              ]
            : [],
        );
        for (const line of report.problems) terminal.fail(`integrity.broken: ${line}`);
      });
    });
};
