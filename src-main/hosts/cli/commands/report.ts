import { copyFile } from "node:fs/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import { Language } from "../../../../src-shared/contract/text.ts";
import { problem } from "../../../../src-shared/rpc/problems.ts";
import { oneOf } from "../arguments.ts";
import type { CommandDeps } from "../session.ts";

interface BuildOptions {
  readonly engagement: string;
  readonly language: Language;
  readonly out: string;
  readonly quick?: boolean;
}

export const addReportCommand = (program: Command, { terminal, withSession }: CommandDeps): void => {
  program
    .command("report")
    .description("Word reports")
    .command("build")
    .description("write the report of an engagement")
    .requiredOption("--engagement <engagement>", "id or short code")
    .requiredOption("--language <language>", "fr or en", oneOf(Language.options))
    .requiredOption("--out <file>", "where to write the .docx")
    .option("--quick", "without page numbers in the contents")
    .action(async ({ engagement, language, out, quick }: BuildOptions) => {
      await withSession(async (session) => {
        const engagementId = await session.findEngagement(engagement);
        const { fileId } = await session.call("reports.build", {
          engagementId,
          language,
          quick: quick ?? false,
        });
        const file = await session.files.find(fileId);
        if (!file) throw problem("file.unknown", { fileId });
        await copyFile(file.path, resolve(out));
        terminal.answer({ file: resolve(out), bytes: file.size }, [resolve(out)]);
      });
    });
};
