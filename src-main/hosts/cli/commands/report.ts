import type { Command } from "commander";
import { ReportFormat, ReportSection } from "../../../../src-shared/contract/reports.ts";
import { Language } from "../../../../src-shared/contract/text.ts";
import { listOf, oneOf } from "../arguments.ts";
import { chooseApplications } from "../choose-applications.ts";
import { handOver } from "../hand-over.ts";
import type { CommandDeps } from "../session.ts";

interface BuildOptions {
  readonly application?: string;
  readonly comments?: boolean;
  readonly draft?: boolean;
  readonly engagement: string;
  readonly format: ReportFormat;
  readonly language: Language;
  readonly out: string;
  readonly sections?: readonly ReportSection[];
}

export const addReportCommand = (program: Command, { terminal, withSession }: CommandDeps): void => {
  program
    .command("report")
    .description("reports, and the figures behind them")
    .command("build")
    .description("write the report of an engagement")
    .requiredOption("--engagement <engagement>", "id or short code")
    .requiredOption("--language <language>", "fr or en", oneOf(Language.options))
    .requiredOption("--out <file>", "where to write it")
    .option(
      "--format <format>",
      "docx, or the figures as xlsx, csv (in a .zip) or json",
      oneOf(ReportFormat.options),
      "docx",
    )
    .option(
      "--sections <names>",
      `some of ${ReportSection.options.join(", ")}`,
      listOf(ReportSection.options),
    )
    .option("--application <application>", "about this application only: its name, code or id")
    .option("--comments", "with the team's comments in the margin, for a review")
    .option("--draft", "without page numbers in the contents: quicker")
    .action(
      async ({ application, comments, draft, engagement, format, language, out, sections }: BuildOptions) => {
        await withSession(async (session) => {
          const engagementId = await session.findEngagement(engagement);
          const [about] =
            application === undefined ? [] : await chooseApplications(session, engagementId, application);
          const { fileId } = await session.call("reports.build", {
            engagementId,
            format,
            language,
            quick: draft ?? false,
            withComments: comments ?? false,
            ...(about && { applicationId: about.id }),
            ...(sections && { sections: [...sections] }),
          });
          await handOver(session, terminal, fileId, out);
        });
      },
    );
};
