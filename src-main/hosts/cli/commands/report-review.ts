import type { Command } from "commander";
import { ReviewStepKind } from "../../../../src-shared/contract/reviews.ts";
import { problem } from "../../../../src-shared/rpc/problems.ts";
import { wholeFromOne } from "../arguments.ts";
import { handOver } from "../hand-over.ts";
import type { CommandDeps } from "../session.ts";

interface EngagementOption {
  readonly engagement: string;
}

interface StepOptions extends EngagementOption {
  readonly note?: string;
}

interface IssuedOptions extends EngagementOption {
  readonly out: string;
  readonly copy?: number;
}

const commandOf = {
  submit: ["submit", "send the report to a lead, who reviews it"],
  requestChanges: ["request-changes", "send the report back, with what has to be changed"],
  approve: ["approve", "stand by what the report says now"],
  issue: ["issue", "build the approved report and keep its bytes"],
} as const satisfies Record<ReviewStepKind, readonly [string, string]>;

/** The way of a report from draft to issued copy. */
export const addReviewCommands = (reports: Command, deps: CommandDeps): void => {
  const { terminal, withSession } = deps;
  reports
    .command("review")
    .description("where the report stands, who sent it on, and what says something else since")
    .requiredOption("--engagement <engagement>", "id or short code")
    .action(async ({ engagement }: EngagementOption) => {
      await withSession(async ({ call, findEngagement }) => {
        const engagementId = await findEngagement(engagement);
        const review = await call("reviews.get", { engagementId });
        const { changed } = await call("reviews.compare", { engagementId });
        terminal.answer({ ...review, changed }, [
          `State: ${review.state}, next version: ${review.version}`,
          ...review.steps.map(({ author, kind, note, writtenAt }) =>
            [writtenAt, kind, author, note].filter((part) => part !== "").join(", "),
          ),
          `Changed since: ${changed.length === 0 ? "nothing" : changed.join(", ")}`,
        ]);
      });
    });
  for (const kind of ReviewStepKind.options) addStepCommand(reports, deps, kind);
  reports
    .command("issued")
    .description("hand out a copy as it was issued, byte for byte")
    .requiredOption("--engagement <engagement>", "id or short code")
    .requiredOption("--out <file>", "where to write it")
    .option("--copy <version>", "the first is 1; without it, the newest", wholeFromOne)
    .action(async ({ copy, engagement, out }: IssuedOptions) => {
      await withSession(async (session) => {
        const engagementId = await session.findEngagement(engagement);
        const { steps } = await session.call("reviews.get", { engagementId });
        const issued = steps.filter(({ kind }) => kind === "issue");
        const step = issued.at(copy === undefined ? -1 : copy - 1);
        if (!step) throw problem("record.unknown", { noun: "version", id: String(copy ?? 1) });
        const { fileId } = await session.call("reviews.export", { engagementId, stepId: step.id });
        await handOver(session, terminal, fileId, out);
      });
    });
};

const addStepCommand = (
  reports: Command,
  { terminal, withSession }: CommandDeps,
  kind: ReviewStepKind,
): void => {
  const [name, description] = commandOf[kind];
  reports
    .command(name)
    .description(description)
    .requiredOption("--engagement <engagement>", "id or short code")
    .option("--note <text>", "what to say with it")
    .action(async ({ engagement, note = "" }: StepOptions) => {
      await withSession(async ({ call, findEngagement }) => {
        const engagementId = await findEngagement(engagement);
        const done = await call("reviews.record", { engagementId, kind, note });
        terminal.answer(done, [`State: ${done.state}`]);
      });
    });
};
