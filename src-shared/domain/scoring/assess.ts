import type { AnswerState, AnswerValue } from "../../contract/answers.ts";
import type { MeasuredRatios } from "../../contract/applications.ts";
import type { EvidenceGradeId, OptionId, Pack } from "../../contract/content.ts";
import type { ProfileAttributes } from "../../contract/options.ts";
import type { Assessment } from "../../contract/results.ts";

export const engineVersion = "1.0.0";

/** What stands as the answer to one question. */
export interface StandingAnswer {
  readonly state: AnswerState;
  readonly value: AnswerValue | null;
  readonly grade: EvidenceGradeId | null;
}

export interface AssessmentInput {
  readonly answers: ReadonlyMap<string, StandingAnswer>;
  /** The attributes in force per option; an option or attribute that is missing is unknown. */
  readonly profiles: Readonly<Partial<Record<OptionId, ProfileAttributes>>>;
  readonly ratios: MeasuredRatios;
}

/** A pack with its weights, prepared once for many applications. */
export interface ScoringModel {
  readonly pack: Pack;
  readonly weights: Readonly<Record<string, number>>;
}

export const prepareModel = (pack: Pack, weights: Readonly<Record<string, number>>): ScoringModel => ({
  pack,
  weights,
});

export const weightsOf = (pack: Pack, profileId: string): Readonly<Record<string, number>> =>
  pack.weight_profiles.find(({ id }) => id === profileId)?.weights ?? {};

export const assess = (model: ScoringModel, input: AssessmentInput): Assessment => {
  throw new Error(`being built: ${model.pack.catalogue.id} ${input.answers.size}`);
};
