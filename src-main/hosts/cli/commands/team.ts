import type { Command } from "commander";
import { Person } from "../../../../src-shared/contract/engagements.ts";
import { problem } from "../../../../src-shared/rpc/problems.ts";
import { oneOf } from "../arguments.ts";
import type { CommandDeps } from "../session.ts";

interface EngagementOption {
  readonly engagement: string;
}

interface RoleOptions extends EngagementOption {
  readonly role: Person["role"];
}

/** Who records on this machine, and who is who in an engagement. */
export const addTeamCommand = (program: Command, { terminal, withSession }: CommandDeps): void => {
  const team = program.command("team").description("who works on an engagement, and who records here");
  team
    .command("me")
    .description("say who records on this machine")
    .argument("<name>")
    .action(async (name: string) => {
      await withSession(async ({ call }) => {
        await call("settings.record", { personName: name });
        terminal.answer({ personName: name }, [`Recording as ${name}`]);
      });
    });
  team
    .command("list")
    .description("the people of an engagement and their roles")
    .requiredOption("--engagement <engagement>", "id or short code")
    .action(async ({ engagement }: EngagementOption) => {
      await withSession(async ({ call, findEngagement }) => {
        const { people } = await call("engagements.get", { engagementId: await findEngagement(engagement) });
        terminal.answer(
          { people },
          people.map(({ name, role }) => `${name}, ${role}`),
        );
      });
    });
  team
    .command("role")
    .description("give somebody of an engagement a role")
    .argument("<name>")
    .requiredOption("--role <role>", Person.shape.role.options.join(", "), oneOf(Person.shape.role.options))
    .requiredOption("--engagement <engagement>", "id or short code")
    .action(async (name: string, { engagement, role }: RoleOptions) => {
      await withSession(async ({ call, findEngagement }) => {
        const engagementId = await findEngagement(engagement);
        const { people } = await call("engagements.get", { engagementId });
        const person = people.find((one) => one.name === name);
        if (!person) throw problem("record.unknown", { noun: "person", id: name });
        await call("people.record", { engagementId, person: { ...person, role } });
        terminal.answer({ person: { ...person, role } }, [`${name}, ${role}`]);
      });
    });
};
