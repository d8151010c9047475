import type { Command } from "commander";
import type { CommandDeps } from "../session.ts";

export const addDemoCommand = (program: Command, { terminal, withSession }: CommandDeps): void => {
  program
    .command("demo")
    .description("load the worked example")
    .action(async () => {
      await withSession(async ({ call }) => {
        const [example] = await call("examples.list", {});
        const { code, engagementId } = await call("examples.import", { exampleId: example?.id ?? "" });
        terminal.answer({ code, id: engagementId }, [`${code} is ready (${engagementId}).`]);
      });
    });
};
