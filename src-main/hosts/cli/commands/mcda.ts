import type { Command } from "commander";
import { oneOf } from "../arguments.ts";
import { methodNames, methods } from "../mcda/methods.ts";
import type { MethodName } from "../mcda/methods.ts";
import { readJsonFile } from "../read-json-file.ts";
import type { CommandDeps } from "../session.ts";

export const addMcdaCommand = (program: Command, { terminal }: CommandDeps): void => {
  program
    .command("mcda")
    .description("compare alternatives by a textbook method; nothing is stored")
    .argument("<method>", methodNames.join(", "), oneOf(methodNames))
    .argument("<file>", "JSON: see below")
    .addHelpText("after", help)
    .action((method: MethodName, file: string) => {
      const said: object = readJsonFile(file, methods[method], {
        en: `a file for ${method}`,
        fr: `un fichier pour ${method}`,
      });
      if ("isInconsistent" in said && said.isInconsistent === true) terminal.progress(inconsistent);
      terminal.answer(said, Object.entries(said).map(asLine));
    });
};

const asLine = ([key, value]: readonly [string, unknown]): string => {
  const text = JSON.stringify(value, (_key, part: unknown) =>
    typeof part === "number" ? Number(part.toPrecision(6)) : part,
  );
  return `${key.padEnd(17)} ${text}`;
};

const inconsistent =
  "These comparisons contradict each other (ratio above 0.10): compare again before using them.";

const help = `
What the file holds, and what is said of it (docs/comparison-methods.md); other keys are ignored:
  topsis         matrix, weights, benefit, normalisation     closeness, rank
  vikor          matrix, weights, benefit, v                 s, r, q, rank, compromise
  promethee2     matrix, weights, benefit, preference        phiPlus, phiMinus, phi, rank
  wsm            matrix, weights, benefit, normalisation     scores, rank
  ahp            matrix, variant                             weights, lambdaMax, consistencyIndex,
                                                             consistencyRatio, isInconsistent
  krippendorff   data                                        alpha per level
  roc            n, or n3, n4 and so on                      weights
  aws-priority   facts of one application, or app_A, app_B   total, low, high, maximum
  konveyor-risk  red, yellow, green, unknown, thresholds     risk, confidence

A matrix has a row per alternative and a column per criterion; numbers may be fractions such as "1/4".
weights are numbers or "equal", benefit is 1 (more is better) or 0 per criterion.`;
