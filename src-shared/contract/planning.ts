import { z } from "zod";
import { CostParameter, CostReference, MigrationRamp } from "./business-case.ts";
import { CarbonFactors } from "./carbon.ts";
import { BuildingBlock, SizingRules, StorageProtection } from "./sizing.ts";
import { WaveRules } from "./waves.ts";

/** What plans start from, as it ships with the app; engagements change it for themselves. */
export const PlanningCatalogue = z.object({
  sizing: z.object({
    rules: SizingRules,
    blocks: z.array(BuildingBlock).min(1),
    protections: z.array(StorageProtection).min(1),
    /** Below them a machine may be idle: shares of use. */
    idle: z.object({ cpu: z.number(), memory: z.number(), network: z.number() }),
  }),
  carbon: CarbonFactors,
  cost: z.object({
    parameters: z.array(CostParameter),
    ramp: MigrationRamp,
    references: z.array(CostReference),
  }),
  waves: z.object({
    rules: WaveRules,
    /** Price of a person-day: turns the labour of one-off costs into days. */
    dayCost: z.number().positive(),
  }),
});
export type PlanningCatalogue = z.output<typeof PlanningCatalogue>;
