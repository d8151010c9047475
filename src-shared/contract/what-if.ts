import { z } from "zod";
import { job, query } from "../rpc/procedure.ts";
import { AnswerValue } from "./answers.ts";
import { CriterionPoints } from "./engagements.ts";
import { ApplicationId, EngagementId } from "./ids.ts";
import { Assessment, OptionResult, Verdict } from "./results.ts";
import { OptionId } from "./content.ts";

/** An answer supposed instead of the recorded one. */
export const TriedAnswer = z.object({
  /** Null: of every application, and of the organisation. */
  applicationId: ApplicationId.nullable(),
  questionId: z.string(),
  /** Null: as if nobody had answered. */
  value: AnswerValue.nullable(),
});
export type TriedAnswer = z.output<typeof TriedAnswer>;

/** What is tried without being recorded, all together; empty, it is what is recorded. */
export const Trial = z.object({
  /** In place of the agreed weights. */
  weights: CriterionPoints.nullable(),
  /** Gates set aside, as if they asked for nothing. */
  gateIds: z.array(z.string()).max(200),
  answers: z.array(TriedAnswer).max(200),
});
export type Trial = z.output<typeof Trial>;

/** How the options of one application stand: what a comparison needs, without the explanations. */
export const Standing = z.object({
  verdict: Verdict,
  runnerUpId: OptionId.nullable(),
  lead: z.number(),
  proven: z.boolean(),
  /** How often the leader is first; null without a leader, or until simulated. */
  firstShare: z.number().min(0).max(1).nullable(),
  /** False until its simulation is done: the verdict then rests on leads alone. */
  simulated: z.boolean(),
  options: z.array(OptionResult.pick({ optionId: true, score: true, rank: true, status: true })),
});
export type Standing = z.output<typeof Standing>;

/** One application as recorded, and as it would be under each trial. */
export const TriedApplication = z.object({
  applicationId: ApplicationId,
  name: z.string(),
  recorded: Standing,
  /** In the order of the trials asked about. */
  tried: z.array(Standing),
});
export type TriedApplication = z.output<typeof TriedApplication>;

const basis = ["answers", "inventory", "options", "engagements", "results"] as const;

export const whatIfProcedures = {
  /** One application under a trial, with all explanations. */
  "whatIf.get": query({
    input: z.object({
      engagementId: EngagementId,
      applicationId: ApplicationId,
      trial: Trial,
      /** Waits for the simulation; without it the answer is there at once, and its verdict may rest on leads alone. */
      simulate: z.boolean(),
    }),
    output: Assessment,
    reads: [...basis],
  }),
  /** All applications under up to four trials. */
  "whatIf.list": query({
    input: z.object({
      engagementId: EngagementId,
      trials: z.array(Trial).min(1).max(4),
    }),
    output: z.object({
      rows: z.array(TriedApplication),
      /** Of all standings, recorded and tried, those whose simulation is done. */
      simulated: z.int(),
      toSimulate: z.int(),
    }),
    reads: [...basis],
  }),
  /** Simulates all applications under some trials, and as recorded, where that was not done; pages hear of it. */
  "whatIf.simulate": job({
    canCancel: true,
    input: z.object({ engagementId: EngagementId, trials: z.array(Trial).min(1).max(4) }),
    output: z.object({ simulated: z.int() }),
    reads: ["answers", "inventory", "options", "engagements"],
    changes: ["results"],
  }),
} as const;
