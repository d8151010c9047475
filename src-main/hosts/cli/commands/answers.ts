import type { Command } from "commander";
import { lendFile } from "../lend-file.ts";
import type { CommandDeps } from "../session.ts";

interface ImportOptions {
  readonly dryRun?: boolean;
  readonly engagement: string;
}

export const addAnswersCommand = (program: Command, { terminal, withSession }: CommandDeps): void => {
  program
    .command("answers")
    .description("answers to the questionnaire")
    .command("import")
    .description("import answers: application, question, value, grade, note")
    .argument("<file>", ".json, .csv, or a filled questionnaire as .xlsx")
    .requiredOption("--engagement <engagement>", "id or short code")
    .option("--dry-run", "show what would change, and change nothing")
    .action(async (file: string, { dryRun, engagement }: ImportOptions) => {
      await withSession(async ({ call, files, findEngagement }) => {
        const engagementId = await findEngagement(engagement);
        const fileId = await lendFile(files, file);
        const { complaints, ...counts } = await call("answers.import", {
          engagementId,
          fileId,
          dryRun: dryRun ?? false,
        });
        terminal.answer(
          {
            ...counts,
            complaints: complaints.map(({ line, message, sheet }) => ({ sheet, line, message: message.en })),
          },
          [
            `${counts.rows} rows, ${counts.recorded} recorded, ${counts.unchanged} unchanged`,
            ...complaints.map(
              ({ line, message, sheet }) =>
                `${sheet === null ? "" : `${sheet}, `}line ${line}: ${message.en}`,
            ),
          ],
        );
      });
    });
};
