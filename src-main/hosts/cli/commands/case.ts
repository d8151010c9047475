import { existsSync, readFileSync } from "node:fs";
import { basename, resolve } from "node:path";
import type { Command } from "commander";
import { ScoringCase } from "../../../../src-shared/contract/cases.ts";
import { optionIds } from "../../../../src-shared/contract/content.ts";
import { problem } from "../../../../src-shared/rpc/problems.ts";
import { openContent } from "../../../open-content.ts";
import { sourceLayout } from "../../../source-layout.ts";
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
      const scored = openContent(sourceLayout).scoreCase(readCase(file));
      terminal.answer(
        scored,
        optionIds.map(
          (id) => `${id.padEnd(8)} ${scored.scores[id]?.toFixed(2).padStart(6)}  ${scored.status[id]}`,
        ),
      );
    });
};

const readCase = (file: string): ScoringCase => {
  const path = resolve(file);
  const unreadable = (en: string, fr: string): Error =>
    problem("file.unreadable", { file: basename(path), reason: { en, fr } });
  if (!existsSync(path)) throw unreadable("there is no such file", "ce fichier n’existe pas");
  const parsed = ScoringCase.safeParse(parseJson(readFileSync(path, "utf8")));
  if (parsed.success) return parsed.data;
  const [issue] = parsed.error.issues;
  const place = issue?.path.join(".") ?? "";
  throw unreadable(
    `it is not a case: ${place} ${issue?.message}`,
    `ce n’est pas un cas : ${place} ${issue?.message}`,
  );
};

/** Malformed JSON becomes `undefined`, which the schema refuses. */
const parseJson = (text: string): unknown => {
  try {
    return JSON.parse(text);
  } catch {
    return undefined;
  }
};
