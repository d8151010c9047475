import type { Command } from "commander";
import { QuestionnaireFormat } from "../../../../src-shared/contract/questionnaires.ts";
import { Language } from "../../../../src-shared/contract/text.ts";
import { oneOf } from "../arguments.ts";
import { handOver } from "../hand-over.ts";
import type { CommandDeps } from "../session.ts";

interface BlankOptions {
  readonly engagement: string;
  readonly format: QuestionnaireFormat;
  readonly language: Language;
  readonly out: string;
}

export const addQuestionnaireCommand = (program: Command, { terminal, withSession }: CommandDeps): void => {
  program
    .command("questionnaire")
    .description("questionnaires to send before a visit")
    .command("blank")
    .description("write the questionnaire without answers; a filled .xlsx comes back through answers import")
    .requiredOption("--engagement <engagement>", "id or short code")
    .requiredOption("--language <language>", "fr or en", oneOf(Language.options))
    .requiredOption("--out <file>", "where to write it")
    .option("--format <format>", "xlsx or docx", oneOf(QuestionnaireFormat.options), "xlsx")
    .action(async ({ engagement, format, language, out }: BlankOptions) => {
      await withSession(async (session) => {
        const engagementId = await session.findEngagement(engagement);
        const { fileId } = await session.call("questionnaires.build", { engagementId, format, language });
        await handOver(session, terminal, fileId, out);
      });
    });
};
