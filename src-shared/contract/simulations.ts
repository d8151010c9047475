import { z } from "zod";
import { OptionId } from "./content.ts";

const Share = z.number().min(0).max(1);

/** How one option fares when weights and answers are drawn from what is known of them. */
export const SimulatedOption = z.object({
  optionId: OptionId,
  /** Share of the draws in which it has each rank, first rank first; empty when a gate excludes it. */
  rankAcceptability: z.array(Share),
  /** Half the width of the 95 % interval of each of these shares. */
  error: z.array(z.number()),
  /** Chance to be first under its own central weights; null when it is never first. */
  confidence: Share.nullable(),
  /** The mean weights, per top criterion, of those who would put it first; null when nobody would. */
  centralWeights: z.record(z.string(), z.number()).nullable(),
  /** Share of the draws in which it beats each other option that competes. */
  beats: z.partialRecord(OptionId, Share),
  /** Its score lies between these in 90 of 100 draws. */
  band: z.object({ low: z.number(), high: z.number() }),
  /** Share of first ranks when no weights are agreed at all. */
  unagreedFirst: Share,
});
export type SimulatedOption = z.output<typeof SimulatedOption>;

/** SMAA-2 of one application; the same inputs, iterations and seed give the same figures everywhere. */
export const Simulation = z.object({
  iterations: z.int().positive(),
  seed: z.int(),
  /** Of the first ranks, in bits: 0 when one option is always first. */
  entropy: z.number(),
  options: z.array(SimulatedOption),
});
export type Simulation = z.output<typeof Simulation>;
