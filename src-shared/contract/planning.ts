import { z } from "zod";
import { CostParameter, CostReference, MigrationRamp } from "./business-case.ts";
import { CarbonFactors } from "./carbon.ts";
import { Provenance, ShippedFigure } from "./figures.ts";
import { BuildingBlock, ShippedProtection, SizingFigureId, SizingRules } from "./sizing.ts";
import { WaveFigureId, WaveRules } from "./waves.ts";

/** What plans start from, as it ships with the app; engagements change it for themselves. */
export const PlanningCatalogue = z.object({
  sizing: z.object({
    rules: SizingRules,
    /** Where the figures among the rules come from. */
    figures: z.record(SizingFigureId, ShippedFigure),
    blocks: z.array(BuildingBlock).min(1),
    protections: z.array(ShippedProtection).min(1),
    /** Below them a machine may be idle: shares of use. */
    idle: z.object({ cpu: z.number(), memory: z.number(), network: z.number() }),
  }),
  carbon: CarbonFactors,
  cost: z.object({
    parameters: z.array(CostParameter),
    ramp: MigrationRamp,
    rampFrom: Provenance,
    references: z.array(CostReference),
  }),
  waves: z.object({
    rules: WaveRules,
    figures: z.record(WaveFigureId, ShippedFigure),
    /** Price of a person-day: turns the labour of one-off costs into days. */
    dayCost: z.number().positive(),
  }),
});
export type PlanningCatalogue = z.output<typeof PlanningCatalogue>;
