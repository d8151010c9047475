import { copyFile } from "node:fs/promises";
import { setTimeout } from "node:timers/promises";
import { resolve } from "node:path";
import type { Command } from "commander";
import type { JobId } from "../../../../src-shared/contract/ids.ts";
import type { Job } from "../../../../src-shared/contract/reports.ts";
import { Language } from "../../../../src-shared/contract/text.ts";
import { problem } from "../../../../src-shared/rpc/problems.ts";
import { oneOf } from "../arguments.ts";
import type { CommandDeps, Session } from "../session.ts";
import type { Terminal } from "../terminal.ts";

interface BuildOptions {
  readonly engagement: string;
  readonly language: Language;
  readonly out: string;
  readonly quick?: boolean;
}

const pollMs = 50;

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
        const { jobId } = await session.call("reports.build", {
          engagementId,
          language,
          quick: quick ?? false,
        });
        const { fileId } = await waitFor(session, jobId, terminal);
        const file = fileId && (await session.files.find(fileId));
        if (!file) throw problem("file.unknown", { fileId: fileId ?? "" });
        await copyFile(file.path, resolve(out));
        terminal.answer({ file: resolve(out), bytes: file.size }, [resolve(out)]);
      });
    });
};

const waitFor = async (session: Session, jobId: JobId, terminal: Terminal, told = ""): Promise<Job> => {
  const job = await session.call("jobs.get", { jobId });
  const line = `${Math.round(job.progress * 100)} % ${job.step}`;
  if (line !== told) terminal.progress(line);
  if (job.state === "done") return job;
  if (job.state === "cancelled") throw problem("job.cancelled", {});
  if (job.state === "failed") throw problem("internal", { incident: job.incident ?? "" });
  await setTimeout(pollMs);
  return await waitFor(session, jobId, terminal, line);
};
