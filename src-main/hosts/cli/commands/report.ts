import type { Command } from "commander";
import { ReportFormat, ReportSection } from "../../../../src-shared/contract/reports.ts";
import { Language } from "../../../../src-shared/contract/text.ts";
import { listOf, oneOf } from "../arguments.ts";
import { chooseApplications } from "../choose-applications.ts";
import { handOver } from "../hand-over.ts";
import { lendFile } from "../lend-file.ts";
import type { CommandDeps } from "../session.ts";
import { addReviewCommands } from "./report-review.ts";

interface CommentsOptions {
  readonly dryRun?: boolean;
  readonly engagement: string;
  readonly texts?: boolean;
}

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

export const addReportCommand = (program: Command, deps: CommandDeps): void => {
  const { terminal, withSession } = deps;
  const reports = program.command("report").description("reports, and the figures behind them");
  addCommentsCommand(reports, deps);
  addReviewCommands(reports, deps);
  reports
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

const addCommentsCommand = (reports: Command, { terminal, withSession }: CommandDeps): void => {
  reports
    .command("comments")
    .description("take over what reviewers wrote into the margin of a report in Word")
    .argument("<file>", "the report as .docx, as it came back")
    .requiredOption("--engagement <engagement>", "id or short code")
    .option("--dry-run", "show what would change, and change nothing")
    .option("--texts", "also take over every sentence as the reviewer wrote it")
    .action(async (file: string, { dryRun = false, engagement, texts = false }: CommentsOptions) => {
      await withSession(async ({ call, files, findEngagement }) => {
        const engagementId = await findEngagement(engagement);
        const fileId = await lendFile(files, file);
        const looked = await call("comments.import", { engagementId, fileId, dryRun: true });
        const keys = texts ? looked.texts.map(({ key }) => key) : [];
        const found = dryRun
          ? looked
          : await call("comments.import", { engagementId, fileId, dryRun: false, texts: keys });
        const { changes, isOlder, known, texts: sentences } = found;
        terminal.answer(found, [
          `Known: ${known}, to take over: ${changes.length}`,
          ...(isOlder ? ["The file is older than the report: facts have changed since it was made."] : []),
          ...changes.map(
            ({ about, author, kind, text }) => `${kind} on ${about.kind} ${about.id}, ${author}: ${text}`,
          ),
          ...sentences.map(({ returned, said, section }) => `text in ${section}: ${said} → ${returned}`),
        ]);
      });
    });
};
