import { Command } from "commander";
import { defaultDataFolder } from "../../data-folder.ts";
import { sourceLayout } from "../../source-layout.ts";
import { addAnswersCommand } from "./commands/answers.ts";
import { addBackupCommands } from "./commands/backup.ts";
import { addCaseCommand } from "./commands/case.ts";
import { addDemoCommand } from "./commands/demo.ts";
import { addEngagementCommands } from "./commands/engagement.ts";
import { addInventoryCommand } from "./commands/inventory.ts";
import { addMcdaCommand } from "./commands/mcda.ts";
import { addPackCommand } from "./commands/pack.ts";
import { addPlanCommand } from "./commands/plan.ts";
import { addQuestionnaireCommand } from "./commands/questionnaire.ts";
import { addReportCommand } from "./commands/report.ts";
import { addScoreCommand } from "./commands/score.ts";
import { addSmaaCommand } from "./commands/smaa.ts";
import { addTeamCommand } from "./commands/team.ts";
import { addVerifyCommand } from "./commands/verify.ts";
import { createWithSession } from "./session.ts";
import type { CommandDeps } from "./session.ts";
import { createTerminal } from "./terminal.ts";
import type { Output, Terminal } from "./terminal.ts";

/** The command line as a whole; what it does, it does through the contract, as the screens do. */
export const createProgram = (output: Output): { readonly program: Command; readonly terminal: Terminal } => {
  const program = new Command("canopy")
    .description("Cloud-readiness assessments from the command line.")
    .version(sourceLayout.version)
    .option("--data <folder>", "data folder", defaultDataFolder())
    .option("--json", "print one JSON object", false)
    .configureOutput({
      writeOut: (text) => output.stdout.write(text),
      writeErr: (text) => output.stderr.write(text),
    })
    .exitOverride();

  const dataFolder = (): string => program.opts<{ data: string }>().data;
  const terminal = createTerminal(output, () => program.opts<{ json: boolean }>().json);
  const deps: CommandDeps = {
    dataFolder,
    terminal,
    withSession: createWithSession(dataFolder, terminal),
  };

  addDemoCommand(program, deps);
  addEngagementCommands(program, deps);
  addTeamCommand(program, deps);
  addInventoryCommand(program, deps);
  addAnswersCommand(program, deps);
  addScoreCommand(program, deps);
  addCaseCommand(program, deps);
  addPlanCommand(program, deps);
  addMcdaCommand(program, deps);
  addSmaaCommand(program, deps);
  addQuestionnaireCommand(program, deps);
  addReportCommand(program, deps);
  addPackCommand(program, deps);
  addVerifyCommand(program, deps);
  addBackupCommands(program, deps);
  acceptCommonOptionsAnywhere(program);
  return { program, terminal };
};

/** `--data` and `--json` may stand before or after the command, as a person happens to type them. */
const acceptCommonOptionsAnywhere = (program: Command): void => {
  const visit = (command: Command): void => {
    for (const child of command.commands) {
      child.exitOverride();
      if (child.commands.length === 0) {
        child
          .option("--data <folder>", "data folder")
          .option("--json", "print one JSON object")
          .hook("preAction", (_program, action) => {
            const { data, json } = action.opts<{ data?: string; json?: boolean }>();
            if (data !== undefined) program.setOptionValue("data", data);
            if (json) program.setOptionValue("json", true);
          });
      }
      visit(child);
    }
  };
  visit(program);
};
