import { z } from "zod";
import { job, query } from "../rpc/procedure.ts";
import { AnswerValue } from "./answers.ts";
import { EvidenceGradeId, GateEffect, OptionId, PackRef } from "./content.ts";
import { CriterionPoints } from "./engagements.ts";
import { ApplicationId, EngagementId, ofEngagement } from "./ids.ts";
import { Simulation } from "./simulations.ts";

/** What gates say of an option, worst first: excluded beats conditional beats eligible. */
export const OptionStatus = z.enum(["eligible", "conditional", "excluded"]);
export type OptionStatus = z.output<typeof OptionStatus>;

/**
 * What one gate says of one option. `open`: an answer or a profile attribute that decides it is not
 * known; `condition` and `warn`: it fired, and asks for an action or only warns.
 */
export const GateOutcome = z.enum(["pass", "open", "excluded", "condition", "warn"]);
export type GateOutcome = z.output<typeof GateOutcome>;

export const GateResult = z.object({
  gateId: z.string(),
  effect: GateEffect,
  /** Whether the gate's condition holds: three-valued logic. */
  fires: z.enum(["yes", "no", "unknown"]),
  outcomes: z.partialRecord(OptionId, GateOutcome),
  /** Attributes of the option's profile that are unknown or fail, per option. */
  attributes: z.partialRecord(
    OptionId,
    z.array(z.object({ attribute: z.string(), state: z.enum(["unknown", "fails"]) })),
  ),
  /** Questions whose missing answers keep the gate open. */
  openQuestionIds: z.array(z.string()),
});
export type GateResult = z.output<typeof GateResult>;

/** A bar of the waterfall: points that one answer or measured ratio gives to one option. */
export const Contribution = z.object({
  kind: z.enum(["answer", "measured"]),
  /** A question id, or `cost`, `effort`, `carbon`. */
  sourceId: z.string(),
  /** Its points per top criterion; they add up to `points`. */
  criteria: z.record(z.string(), z.number()),
  grade: EvidenceGradeId.nullable(),
  points: z.number(),
});
export type Contribution = z.output<typeof Contribution>;

export const OptionResult = z.object({
  optionId: OptionId,
  /** 50 when nothing is known. */
  score: z.number(),
  low: z.number(),
  high: z.number(),
  status: OptionStatus,
  /** Place among the options that compete; null when excluded. */
  rank: z.int().nullable(),
  /** Some completion of the open answers puts this option first. */
  possible: z.boolean(),
  /** Sorted by size; they add up to `score - 50`. */
  contributions: z.array(Contribution),
  /** Points per top criterion; they add up to `score - 50`. */
  criteria: z.record(z.string(), z.number()),
});
export type OptionResult = z.output<typeof OptionResult>;

/** What asking a question is worth now. */
export const QuestionValue = z.object({
  questionId: z.string(),
  /** Expected gain in points of the best option's score. */
  value: z.number().min(0),
  /** Share of the possible answers after which another option leads. */
  flip: z.number().min(0).max(1),
});
export type QuestionValue = z.output<typeof QuestionValue>;

export const VerdictLevel = z.enum(["proven", "strong", "leaning", "open"]);
export type VerdictLevel = z.output<typeof VerdictLevel>;

export const Verdict = z.object({
  level: VerdictLevel,
  /** A gate of the leading option is open, or a condition is pending. */
  conditional: z.boolean(),
  /** Null when no option leads: nothing known, a tie, or all excluded. */
  optionId: OptionId.nullable(),
});
export type Verdict = z.output<typeof Verdict>;

/** Everything the engine says of one application, explained down to the answers. */
export const Assessment = z.object({
  options: z.array(OptionResult),
  gates: z.array(GateResult),
  /** Share of the weight that has been answered or measured, 0 to 1. */
  coverage: z.number().min(0).max(1),
  runnerUpId: OptionId.nullable(),
  /** Points between the first and the second competing option. */
  lead: z.number(),
  /** The smallest lead any completion of the open answers leaves; above 0 the leader is proven. */
  worstCaseLead: z.number(),
  proven: z.boolean(),
  /**
   * An open answer may yet switch questions that count on or off: ranges and proof then hold within the
   * current question set only, and say so.
   */
  questionSetMayChange: z.boolean(),
  verdict: Verdict,
  /** Null until it is done; the verdict then rests on leads alone. */
  simulation: Simulation.nullable(),
  /** Most valuable first; applicable open questions only. */
  nextQuestions: z.array(QuestionValue),
  applicableQuestionIds: z.array(z.string()),
  openQuestionIds: z.array(z.string()),
});
export type Assessment = z.output<typeof Assessment>;

/** What one possible answer to a question would make of the result, all else staying as it is. */
export const AnswerOutcome = z.object({
  value: AnswerValue,
  /** The option that would lead; null when none would. */
  optionId: OptionId.nullable(),
  lead: z.number(),
});
export type AnswerOutcome = z.output<typeof AnswerOutcome>;

/** What it takes to compute a result again. */
export const ResultStamp = z.object({
  pack: PackRef,
  engine: z.string(),
  /** Null when the engagement has weights of its own. */
  weightProfileId: z.string().nullable(),
  /** The points per top criterion that counted. */
  weights: CriterionPoints,
  /** SHA-256 of the canonical inputs. */
  inputHash: z.string(),
});
export type ResultStamp = z.output<typeof ResultStamp>;

/** The line of one application in the portfolio. */
export const PortfolioRow = z.object({
  applicationId: ApplicationId,
  name: z.string(),
  verdict: Verdict,
  runnerUpId: OptionId.nullable(),
  lead: z.number(),
  /** How often the leader is first when weights and answers vary; null without a leader, or until simulated. */
  firstShare: z.number().min(0).max(1).nullable(),
  /** False while its simulation is still to come: the verdict then rests on leads alone. */
  simulated: z.boolean(),
  coverage: z.number(),
  options: z.array(OptionResult.omit({ contributions: true })),
  /** Gates that exclude, wait or ask for an action, by option. */
  gates: z.array(z.object({ gateId: z.string(), outcomes: z.partialRecord(OptionId, GateOutcome) })),
  /** Questions that apply to it, those about the organisation included, and how many of them are open. */
  applicableQuestions: z.int(),
  openQuestions: z.int(),
  /** Answers of grade D. */
  assumptions: z.int(),
  /** Questions with more than one statement that nobody has chosen between. */
  conflictQuestionIds: z.array(z.string()),
  /** The best next question, if one can still change the result. */
  nextQuestionId: z.string().nullable(),
  /** What people decided, once they did. */
  decidedOptionId: OptionId.nullable(),
});
export type PortfolioRow = z.output<typeof PortfolioRow>;

export const resultProcedures = {
  /** Scored anew where answers changed, which cannot be called off: whoever reads the screen waits for it. */
  "results.list": job({
    canCancel: false,
    input: ofEngagement,
    output: z.object({ rows: z.array(PortfolioRow), stamp: ResultStamp }),
    reads: ["answers", "inventory", "options", "engagements", "decisions", "results"],
  }),
  /** Simulates all applications whose verdict still rests on leads alone; pages hear of it as they are done. */
  "simulations.run": job({
    canCancel: true,
    input: ofEngagement,
    output: z.object({ simulated: z.int() }),
    reads: ["answers", "inventory", "options", "engagements"],
    changes: ["results"],
  }),
  /** One outcome per possible answer; none for texts, days and tables. */
  "outcomes.list": query({
    input: z.object({ engagementId: EngagementId, applicationId: ApplicationId, questionId: z.string() }),
    output: z.array(AnswerOutcome),
    reads: ["answers", "inventory", "options", "engagements", "results"],
  }),
  "results.get": query({
    input: z.object({ engagementId: EngagementId, applicationId: ApplicationId }),
    output: Assessment.extend({ stamp: ResultStamp }),
    reads: ["answers", "inventory", "options", "engagements", "results"],
  }),
} as const;
