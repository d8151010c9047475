import type { Command } from "commander";
import { chooseApplications } from "../choose-applications.ts";
import { asJson, asLines } from "../scored-application.ts";
import type { CommandDeps } from "../session.ts";

interface ScoreOptions {
  readonly application?: string;
  readonly engagement: string;
}

export const addScoreCommand = (program: Command, { terminal, withSession }: CommandDeps): void => {
  program
    .command("score")
    .description("score applications: ranges, coverage, gates, verdict, next questions")
    .requiredOption("--engagement <engagement>", "id or short code")
    .option("--application <application>", "id, code or name; all of them when missing")
    .action(async ({ application, engagement }: ScoreOptions) => {
      await withSession(async (session) => {
        const engagementId = await session.findEngagement(engagement);
        const chosen = await chooseApplications(session, engagementId, application);
        const scored = await Promise.all(
          chosen.map(async ({ id, name }) => ({
            id,
            name,
            assessment: await session.call("results.get", { engagementId, applicationId: id }),
          })),
        );
        terminal.answer(
          {
            engagement: engagementId,
            stamp: scored[0]?.assessment.stamp ?? null,
            applications: scored.map(asJson),
          },
          scored.length === 0 ? [noApplications] : scored.flatMap(asLines),
        );
      });
    });
};

const noApplications =
  "No application yet: import a list of them, or group servers into applications on the inventory screen.";
