import { resolve } from "node:path";
import type { Command } from "commander";
import { sourceLayout } from "../../../source-layout.ts";
import { requireFile } from "../lend-file.ts";
import { handOver } from "../hand-over.ts";
import type { CommandDeps } from "../session.ts";

export const addBackupCommands = (
  program: Command,
  { dataFolder, terminal, withSession }: CommandDeps,
): void => {
  program
    .command("backup")
    .description("write a verified, encrypted copy of all data")
    .requiredOption("--out <file>", "where to write it")
    .action(async ({ out }: { readonly out: string }) => {
      await withSession(async ({ call, files }) => {
        const { fileId } = await call("backups.create", {});
        await handOver({ files }, terminal, fileId, out);
      });
    });

  program
    .command("restore")
    .description("replace all data by a backup; what was there is kept beside it")
    .argument("<file>", "a backup")
    .action(async (file: string) => {
      const from = resolve(file);
      await requireFile(from);
      const { restoreData } = await import("../../../open-app.ts");
      const { version } = sourceLayout;
      const { replaced } = await restoreData({ dataFolder: resolve(dataFolder()), file: from, version });
      terminal.answer({ restored: from, replaced: replaced ?? null }, [
        `Restored from ${from}.`,
        ...(replaced === undefined ? [] : [`What was there is kept in ${replaced}.`]),
      ]);
    });
};
