import { z } from "zod";
import type { Decision } from "../../../../src-shared/domain/mcda/decision.ts";
import { normalisations } from "../../../../src-shared/domain/mcda/normalise.ts";
import { Figure, FigureMatrix } from "./numbers.ts";

/** The keys that every method over a matrix takes; a file may hold others. */
const decisionKeys = {
  matrix: FigureMatrix,
  weights: z.union([z.literal("equal"), z.array(Figure)]).default("equal"),
  /** 1 where more is better, 0 where less is; all 1 when missing. */
  benefit: z.array(z.union([z.boolean(), z.literal(0), z.literal(1)])).optional(),
};

/** `sum` may also be said in words, as a published case does. */
const inWords = "invert costs (1/x), divide columns by sum";

const Normalisation = z.preprocess(
  (given) => (given === inWords ? "sum" : given),
  z.enum(normalisations).optional(),
);

export const NormalisedDecisionFile = z.object({ ...decisionKeys, normalisation: Normalisation });

export const CompromiseFile = z.object({ ...decisionKeys, v: z.number().min(0).max(1).optional() });

const positive = z.number().positive();
const steps = { q: z.number().min(0), p: positive };
const inOrder = ({ q, p }: { readonly q: number; readonly p: number }): boolean => q < p;

const PreferenceFunction = z.union([
  z.literal("usual").transform((kind) => ({ kind })),
  z.object({ kind: z.literal("usual") }),
  z.object({ kind: z.literal("u-shape"), q: z.number().min(0) }),
  z.object({ kind: z.literal("v-shape"), p: positive }),
  z.object({ kind: z.literal("level"), ...steps }).refine(inOrder, "q must be below p"),
  z.object({ kind: z.literal("linear"), ...steps }).refine(inOrder, "q must be below p"),
  z.object({ kind: z.literal("gaussian"), s: positive }),
]);

export const OutrankingFile = z.object({
  ...decisionKeys,
  /** One for all criteria, or one per criterion. */
  preference: z.union([PreferenceFunction, z.array(PreferenceFunction)]).default({ kind: "usual" }),
});

type DecisionFile = Pick<z.output<typeof NormalisedDecisionFile>, "matrix" | "weights" | "benefit">;

export const decisionIn = ({ matrix, weights, benefit }: DecisionFile): Decision => {
  const criteria = matrix[0] ?? [];
  return {
    matrix,
    weights: weights === "equal" ? criteria.map(() => 1) : weights,
    benefit: benefit?.map((one) => one === true || one === 1) ?? criteria.map(() => true),
  };
};
