import { z } from "zod";
import { query } from "../rpc/procedure.ts";
import { AnswerValue } from "./answers.ts";
import { EvidenceGradeId, OptionId } from "./content.ts";
import { ApplicationId, EngagementId } from "./ids.ts";

const Share = z.number().min(0).max(1);

/** Top criteria with their shares of all weight; together 1. */
export const WeightShares = z.record(z.string(), Share);
export type WeightShares = z.output<typeof WeightShares>;

/** The nearest weight of one criterion, the others keeping their proportions, at which another option leads. */
export const WeightChange = z.object({
  criterionId: z.string(),
  from: Share,
  to: Share,
  /** The option that catches up there. */
  optionId: OptionId,
});
export type WeightChange = z.output<typeof WeightChange>;

/** The change of weights that moves the least and still lets another option catch up. */
export const NearestWeights = z.object({
  optionId: OptionId,
  /** Share of all weight that moves from some criteria to others. */
  moved: Share,
  weights: WeightShares,
});
export type NearestWeights = z.output<typeof NearestWeights>;

/** A recorded answer that would, if it were another, let another option lead. */
export const AnswerChange = z.object({
  questionId: z.string(),
  grade: EvidenceGradeId.nullable(),
  from: AnswerValue,
  to: AnswerValue,
  /** Next to the recorded answer, where a mistake is likeliest. */
  isNeighbour: z.boolean(),
  /** The option that would lead; null when none would. */
  optionId: OptionId.nullable(),
});
export type AnswerChange = z.output<typeof AnswerChange>;

/** What would change the recommendation of one application. */
export const Explanation = z.object({
  weights: WeightShares,
  weightChanges: z.array(WeightChange),
  nearestWeights: NearestWeights.nullable(),
  /** Likeliest mistakes first. */
  answerChanges: z.array(AnswerChange),
});
export type Explanation = z.output<typeof Explanation>;

export const explanationProcedures = {
  "explanations.get": query({
    input: z.object({ engagementId: EngagementId, applicationId: ApplicationId }),
    output: Explanation,
    reads: ["answers", "inventory", "options", "engagements", "results"],
  }),
} as const;
