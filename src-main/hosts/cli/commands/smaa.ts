import type { Command } from "commander";
import { SmaaFile } from "../../../../src-shared/contract/smaa-files.ts";
import { smaa } from "../../../../src-shared/domain/smaa/smaa.ts";
import { smaaModelOf } from "../../../../src-shared/domain/smaa/smaa-model-of.ts";
import { readJsonFile, unreadable } from "../read-json-file.ts";
import type { CommandDeps } from "../session.ts";

export const addSmaaCommand = (program: Command, { terminal }: CommandDeps): void => {
  program
    .command("smaa")
    .description(
      "rank acceptabilities, central weights and confidence of a model (SMAA-2); nothing is stored",
    )
    .argument(
      "<file>",
      "JSON: matrix (rows options, columns criteria; a cell is a number or {uniform|normal|lognormal: [a, b]}), " +
        "or criteria with dists or with mean and sd; weights (uniform, ordinal, numbers, {dirichlet: numbers}), " +
        "iterations, seed",
    )
    .action((file: string) => {
      const model = smaaModelOf(
        readJsonFile(file, SmaaFile, { en: "a model for SMAA", fr: "un modèle SMAA" }),
      );
      if ("flaw" in model) throw unreadable(file, model.flaw);
      const result = smaa(model);
      terminal.answer(
        { ...result, iterations: model.iterations, seed: model.seed },
        result.rankAcceptability.map(
          (shares, option) =>
            `${option + 1}  ${shares.map((share) => share.toFixed(4)).join("  ")}  confidence ` +
            (result.confidence[option]?.toFixed(4) ?? "undefined"),
        ),
      );
    });
};
