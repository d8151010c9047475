import { resolve } from "node:path";
import type { Command } from "commander";
import { openContent } from "../../../open-content.ts";
import { sourceLayout } from "../../../source-layout.ts";
import { requireFile } from "../lend-file.ts";
import type { CommandDeps } from "../session.ts";

export const addPackCommand = (program: Command, { terminal }: CommandDeps): void => {
  program
    .command("pack")
    .description("questionnaire packs")
    .command("check")
    .description("count what a pack holds, or say what is wrong and where")
    .argument("<path>", "a pack file, or the folder of a version")
    .action(async (given: string) => {
      const path = resolve(given);
      await requireFile(path);
      const checked = openContent(sourceLayout).checkPack(path);
      if ("counts" in checked) {
        const { id, version, ...counts } = checked.counts;
        terminal.answer({ ok: true, ...checked.counts }, [
          `${id}@${version}: ${Object.entries(counts)
            .map(([noun, count]) => `${count} ${noun}`)
            .join(", ")}`,
        ]);
        return;
      }
      for (const { file, line, message, path: place } of checked.errors) {
        terminal.fail(`pack.invalid: ${file}:${line}: ${place === "" ? "" : `${place}: `}${message.en}`);
      }
      terminal.answer(
        { ok: false, errors: checked.errors.map((error) => ({ ...error, message: error.message.en })) },
        [],
      );
    });
};
