import { z } from "zod";
import { query } from "../rpc/procedure.ts";
import { AnswerValue } from "./answers.ts";
import { MeasuredRatios } from "./applications.ts";
import { EvidenceGradeId, OptionId, PerOption } from "./content.ts";
import { ProfileAttributes } from "./options.ts";
import { Contribution, GateResult, OptionStatus, QuestionValue } from "./results.ts";

/** A complete case outside any engagement, spelt as the published test files spell it. */
export const ScoringCase = z.object({
  answers: z.record(z.string(), AnswerValue),
  measured_ratios: MeasuredRatios.optional(),
  target_profiles: z.partialRecord(OptionId, ProfileAttributes).optional(),
  weight_profile: z.string().optional(),
  evidence_grades: z.record(z.string(), EvidenceGradeId).optional(),
  /** `canopy-core@VERSION`, or the path of a pack file that the host has read. */
  pack: z.string().optional(),
});
export type ScoringCase = z.output<typeof ScoringCase>;

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
});
export type ScoredCase = z.output<typeof ScoredCase>;

export const caseProcedures = {
  "cases.score": query({ input: ScoringCase, output: ScoredCase, reads: [] }),
} as const;
