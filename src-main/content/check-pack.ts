import type { Pack } from "../../src-shared/contract/content.ts";
import { checkConditions } from "./check-conditions.ts";
import { checkNames } from "./check-names.ts";
import { checkPublication } from "./check-publication.ts";
import { checkQuestions } from "./check-questions.ts";
import { checkTexts } from "./check-texts.ts";
import { checkWeights } from "./check-weights.ts";
import type { Fault } from "./describe-issue.ts";

/** Everything that a schema of single values can't see: how the parts of a pack fit together. */
export const checkPack = (pack: Pack): readonly Fault[] => [
  ...checkNames(pack),
  ...checkQuestions(pack),
  ...checkConditions(pack),
  ...checkWeights(pack),
  ...checkTexts(pack),
  ...checkPublication(pack),
];
