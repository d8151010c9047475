import type { Command } from "commander";
import type { Sector } from "../../../../src-shared/contract/engagements.ts";
import { Sector as SectorSchema } from "../../../../src-shared/contract/engagements.ts";
import type { Language } from "../../../../src-shared/contract/text.ts";
import { Language as LanguageSchema } from "../../../../src-shared/contract/text.ts";
import { list, listOf, oneOf } from "../arguments.ts";
import type { CommandDeps } from "../session.ts";

interface CreateOptions {
  readonly client: string;
  readonly code: string;
  readonly countries: readonly string[];
  readonly languages: readonly Language[];
  readonly sector: Sector;
}

export const addEngagementCommands = (program: Command, { terminal, withSession }: CommandDeps): void => {
  const engagement = program.command("engagement").description("engagements on this machine");

  engagement
    .command("list")
    .description("list engagements")
    .action(async () => {
      await withSession(async ({ call }) => {
        const engagements = await call("engagements.list", {});
        terminal.answer(
          { engagements },
          engagements.map(
            ({ applications, clientName, code, servers }) =>
              `${code}  ${clientName.en}  ${applications} applications, ${servers} servers`,
          ),
        );
      });
    });

  engagement
    .command("create")
    .description("create an engagement")
    .requiredOption("--client <name>", "name of the client")
    .requiredOption("--sector <sector>", SectorSchema.options.join(", "), oneOf(SectorSchema.options))
    .requiredOption("--code <code>", "short code, such as ACME-2026")
    .option("--languages <list>", "languages, such as fr,en", listOf(LanguageSchema.options), ["fr", "en"])
    .option("--countries <list>", "countries as two letters, such as FR,BE", list, ["FR"])
    .action(async ({ client, code, countries, languages, sector }: CreateOptions) => {
      await withSession(async ({ call }) => {
        const { engagementId } = await call("engagements.create", {
          clientName: client,
          sector,
          code,
          countries: [...countries],
          languages: [...languages],
        });
        terminal.answer({ code, id: engagementId }, [`${code} is ready (${engagementId}).`]);
      });
    });
};
