import type { Command } from "commander";
import { ScoringCase } from "../../../../src-shared/contract/cases.ts";
import { optionIds } from "../../../../src-shared/contract/content.ts";
import { openContent } from "../../../open-content.ts";
import { sourceLayout } from "../../../source-layout.ts";
import { readJsonFile } from "../read-json-file.ts";
import type { CommandDeps } from "../session.ts";

export const addCaseCommand = (program: Command, { terminal }: CommandDeps): void => {
  program
    .command("case")
    .description("cases outside any engagement")
    .command("score")
    .description("score a complete case; nothing is stored")
    .argument(
      "<file>",
      "JSON: answers, measured_ratios, target_profiles, weight_profile, evidence_grades, pack",
    )
    .action((file: string) => {
      const scored = openContent(sourceLayout).scoreCase(
        readJsonFile(file, ScoringCase, { en: "a case", fr: "un cas" }),
      );
      terminal.answer(
        scored,
        optionIds.map(
          (id) => `${id.padEnd(8)} ${scored.scores[id]?.toFixed(2).padStart(6)}  ${scored.status[id]}`,
        ),
      );
    });
};
