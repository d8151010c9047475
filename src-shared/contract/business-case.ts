import { z } from "zod";
import { Provenance } from "./figures.ts";
import { LocalisedText } from "./text.ts";

/** Everything a business case assumes beside the costs of each application. Closed: formulae name them. */
export const CostParameterId = z.enum([
  "discountRate",
  "costGrowth",
  "runCostFactor",
  "oneOffFactor",
  "doubleRunMonths",
  "strandedShare",
  "strandedYears",
]);
export type CostParameterId = z.output<typeof CostParameterId>;

/** An assumption with its span, where it comes from, of when and in which unit. */
export const CostParameter = Provenance.extend({
  id: CostParameterId,
  name: LocalisedText,
  unit: LocalisedText,
  value: z.number(),
  /** The span within which it may well lie; the tornado walks it. */
  low: z.number(),
  high: z.number(),
  note: LocalisedText,
});
export type CostParameter = z.output<typeof CostParameter>;

/** The value of every parameter. */
export const CostAssumptions = z.record(CostParameterId, z.number());
export type CostAssumptions = z.output<typeof CostAssumptions>;

/** One year of one option against staying, in the engagement's currency. */
export const CaseYear = z.object({
  year: z.int(),
  /** What staying would cost. */
  stay: z.number(),
  /** What is paid to run: what has moved, and what has not moved yet. */
  run: z.number(),
  oneOff: z.number(),
  /** Both run side by side for some months. */
  doubleRun: z.number(),
  /** What costs on after the move, since it can't be switched off. */
  stranded: z.number(),
  /** stay − run − oneOff − doubleRun − stranded */
  cashFlow: z.number(),
});
export type CaseYear = z.output<typeof CaseYear>;

export const CaseFigures = z.object({
  npv: z.number(),
  /** Null when nothing is spent. */
  roi: z.number().nullable(),
  /** Null when the money never comes back within the years looked at. */
  paybackYears: z.number().nullable(),
});
export type CaseFigures = z.output<typeof CaseFigures>;

/** What one assumption does to the net present value at either end of its span. */
export const TornadoBar = z.object({
  id: CostParameterId,
  atLow: z.number(),
  atHigh: z.number(),
  /** Distance between the two. */
  swing: z.number().min(0),
});
export type TornadoBar = z.output<typeof TornadoBar>;

/** A published figure that people may start from where nobody knows the client's own; nothing reckons with it. */
export const CostReference = Provenance.extend({
  id: z.string(),
  name: LocalisedText,
  value: z.number(),
  unit: LocalisedText,
});
export type CostReference = z.output<typeof CostReference>;

/** Share of the applications moved at the beginning of each year; it has as many years as the case. */
export const MigrationRamp = z.array(z.number().min(0).max(1)).min(1).max(15);
export type MigrationRamp = z.output<typeof MigrationRamp>;
