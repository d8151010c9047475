import type { ScoredCase, ScoringCase } from "../../contract/cases.ts";
import type { Pack } from "../../contract/content.ts";

/** Scores a case that belongs to no engagement. */
export const scoreCase = (pack: Pack, scoringCase: ScoringCase): ScoredCase => {
  throw new Error(`being built: ${pack.catalogue.id} ${Object.keys(scoringCase.answers).length}`);
};
