import { z } from "zod";
import { Day } from "./text.ts";

/**
 * Rules of a wave plan. Hard ones hold in every plan that the engine makes; soft ones are kept where they can
 * be, and named where they can't.
 */
const WaveRule = z.enum([
  /** Hard: what must move together does. */
  "together",
  /** Hard: nothing moves before what it needs. */
  "order",
  /** Hard, except that a group larger than any wave has one of its own. */
  "capacity",
  /** Hard: nothing is switched over during its freeze. */
  "freeze",
  /** Soft: the first wave is small and easy, so that people learn. */
  "learning",
  /** Soft: everything moves before its deadline. */
  "deadline",
  /** Soft: what talks to each other moves together. */
  "traffic",
]);

/** A rule that a plan does not keep, and for whom. */
export const BrokenWaveRule = z.object({
  rule: WaveRule,
  hard: z.boolean(),
  wave: z.int(),
  /** Whom it concerns, in the order of their ids; for pairs the one that needs comes first. */
  ids: z.array(z.string()),
  /** The wave of the second of a pair. */
  otherWave: z.int().nullable(),
  /** Capacity in person-days, servers of the first wave: what the rule allows, and what there is. */
  allowed: z.number().nullable(),
  actual: z.number().nullable(),
  /** The deadline, or the first day of the freeze. */
  day: Day.nullable(),
});
export type BrokenWaveRule = z.output<typeof BrokenWaveRule>;

export const Wave = z.object({
  number: z.int(),
  starts: Day.nullable(),
  /** The last day of the switch-over. */
  ends: Day.nullable(),
  ids: z.array(z.string()),
  /** Person-days. */
  effort: z.number(),
  servers: z.int(),
});
export type Wave = z.output<typeof Wave>;

export const Freeze = z.object({
  from: Day,
  to: Day,
  name: z.string().max(200),
  /** Null: for everything. */
  ids: z.array(z.string()).nullable(),
});
export type Freeze = z.output<typeof Freeze>;

export const WaveRules = z.object({
  /** Person-days that one wave can take. */
  capacity: z.number().positive(),
  /** Servers in the first wave, at most. */
  learningServers: z.int().min(1),
  weeksPerWave: z.int().min(1).max(26),
  /** The first day of the first wave; null: waves have no dates yet. */
  starts: Day.nullable(),
  freezes: z.array(Freeze).max(200),
});
export type WaveRules = z.output<typeof WaveRules>;

/** What a plan starts from that is a figure: each ships with a source, a date and a unit. */
export const WaveFigureId = z.enum(["capacity", "learningServers", "weeksPerWave", "dayCost"]);
