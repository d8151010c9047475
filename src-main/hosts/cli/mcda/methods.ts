import { z } from "zod";
import { ahp, ahpVariants } from "../../../../src-shared/domain/mcda/ahp.ts";
import { krippendorffAlpha } from "../../../../src-shared/domain/mcda/krippendorff.ts";
import { promethee2 } from "../../../../src-shared/domain/mcda/promethee.ts";
import { topsis } from "../../../../src-shared/domain/mcda/topsis.ts";
import { vikor } from "../../../../src-shared/domain/mcda/vikor.ts";
import { weightedSum } from "../../../../src-shared/domain/mcda/weighted-sum.ts";
import { CompromiseFile, decisionIn, NormalisedDecisionFile, OutrankingFile } from "./decision-file.ts";
import { FigureMatrix } from "./numbers.ts";
import { PriorityFile } from "./priority-file.ts";
import { ratingsIn, RatingsFile } from "./ratings-file.ts";
import { RiskFile } from "./risk-file.ts";
import { OrderFile } from "./weights-file.ts";

/** The methods of the command line: what a file holds for each, turned into what the method says of it. */
export const methods = {
  topsis: NormalisedDecisionFile.transform((file) => topsis(decisionIn(file), file.normalisation)),

  vikor: CompromiseFile.transform((file) => vikor(decisionIn(file), file.v)),

  promethee2: OutrankingFile.transform(({ preference, ...file }) => {
    const decision = decisionIn(file);
    const each = Array.isArray(preference) ? preference : decision.weights.map(() => preference);
    return promethee2(decision, each);
  }),

  wsm: NormalisedDecisionFile.transform((file) => weightedSum(decisionIn(file), file.normalisation)),

  ahp: z
    .object({ matrix: FigureMatrix, variant: z.enum(ahpVariants).optional() })
    .transform(({ matrix, variant }) => ahp(matrix, variant)),

  krippendorff: RatingsFile.transform((file) => {
    const { ratings, areNumbers } = ratingsIn(file);
    return {
      alpha: {
        nominal: krippendorffAlpha(ratings, "nominal"),
        ordinal: areNumbers ? krippendorffAlpha(ratings, "ordinal") : null,
        interval: areNumbers ? krippendorffAlpha(ratings, "interval") : null,
      },
    };
  }),

  roc: OrderFile,
  "aws-priority": PriorityFile,
  "konveyor-risk": RiskFile,
} as const satisfies Record<string, z.ZodType<object>>;

export type MethodName = keyof typeof methods;

// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys of a closed const
export const methodNames = Object.keys(methods) as readonly MethodName[];
