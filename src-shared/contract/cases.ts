import { z } from "zod";
import { query } from "../rpc/procedure.ts";
import { AnswerValue } from "./answers.ts";
import { MeasuredRatios } from "./applications.ts";
import { EvidenceGradeId, OptionId, PerOption } from "./content.ts";
import { ProfileAttributes } from "./options.ts";
import { Contribution, GateResult, OptionStatus, QuestionValue, VerdictLevel } from "./results.ts";

/** A complete case outside any engagement, spelt as the published test files spell it. */
export const ScoringCase = z.object({
  answers: z.record(z.string(), AnswerValue),
  measured_ratios: MeasuredRatios.optional(),
  target_profiles: z.partialRecord(OptionId, ProfileAttributes).optional(),
  weight_profile: z.string().optional(),
  evidence_grades: z.record(z.string(), EvidenceGradeId).optional(),
  /** `canopy-core@VERSION`, or the path of a pack file that the host has read. */
  pack: z.string().optional(),
  /** Of the simulation. */
  iterations: z.int().min(1).max(1_000_000).optional(),
  seed: z.int().optional(),
});
export type ScoringCase = z.output<typeof ScoringCase>;

/** SMAA-2 of a case; options that a gate excludes are left out, for they have no rank. */
const SimulatedCase = z.object({
  rankAcceptability: z.partialRecord(OptionId, z.array(z.number())),
  /** Half the width of the 95 % interval of each of these shares. */
  error: z.partialRecord(OptionId, z.array(z.number())),
  /** Per top criterion; null for an option that is never first. */
  centralWeights: z.partialRecord(OptionId, z.record(z.string(), z.number()).nullable()),
  confidence: z.partialRecord(OptionId, z.number().nullable()),
  /** How often the one beats the other. */
  pairwise: z.partialRecord(OptionId, PerOption),
  entropy: z.number(),
  /** Of every option's score, excluded or not: 90 of 100 draws lie between. */
  band: z.partialRecord(OptionId, z.object({ low: z.number(), high: z.number() })),
  /** First ranks when no weights are agreed at all. */
  unagreedFirst: PerOption,
  iterations: z.int(),
  seed: z.int(),
});

export const ScoredCase = z.object({
  scores: PerOption,
  status: z.partialRecord(OptionId, OptionStatus),
  coverage: z.number(),
  low: PerOption,
  high: PerOption,
  lead: z.number(),
  proven: z.boolean(),
  voi: z.array(z.object({ question: QuestionValue.shape.questionId, value: z.number(), flip: z.number() })),
  contributions: z.partialRecord(OptionId, z.array(Contribution)),
  gates: z.array(GateResult),
  smaa: SimulatedCase,
  verdict: z.object({ level: VerdictLevel, conditional: z.boolean(), option: OptionId.nullable() }),
});
export type ScoredCase = z.output<typeof ScoredCase>;

export const caseProcedures = {
  "cases.score": query({ input: ScoringCase, output: ScoredCase, reads: [] }),
} as const;
