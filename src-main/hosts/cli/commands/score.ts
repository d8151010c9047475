import type { Command } from "commander";
import type { ApplicationId, EngagementId } from "../../../../src-shared/contract/ids.ts";
import { problem } from "../../../../src-shared/rpc/problems.ts";
import { asJson, asLines } from "../scored-application.ts";
import type { CommandDeps, Session } from "../session.ts";

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

const chooseApplications = async (
  { call }: Session,
  engagementId: EngagementId,
  asked: string | undefined,
): Promise<readonly { readonly id: ApplicationId; readonly name: string }[]> => {
  const applications = await call("applications.list", { engagementId });
  if (asked === undefined) return applications;
  const wanted = asked.toLowerCase();
  const found = applications.filter(({ code, id, name }) =>
    [id, code, name].some((word) => word.toLowerCase() === wanted),
  );
  if (found.length === 0) throw problem("application.unknown", { application: asked });
  return found;
};
