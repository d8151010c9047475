import { z } from "zod";
import { FigureSource } from "./figures.ts";
import { LocalisedText } from "./text.ts";

/** Electricity of countries from one source; sets differ by a third, so a person chooses one. */
export const GridFactors = z.object({
  id: z.string(),
  name: LocalisedText,
  source: FigureSource,
  factors: z.array(
    z.object({
      country: z.string(),
      /** g CO2e per kWh */
      gramsPerKwh: z.number().min(0),
      /** Null where the table does not say. */
      year: z.int().nullable(),
    }),
  ),
});
export type GridFactors = z.output<typeof GridFactors>;

/** Watts per vCPU of a generation of processors, idle and fully loaded. */
export const ProcessorPower = z.object({
  id: z.string(),
  /** As its maker calls the generation. */
  name: z.string(),
  idleWatts: z.number().min(0),
  fullWatts: z.number().min(0),
  source: z.string(),
});
export type ProcessorPower = z.output<typeof ProcessorPower>;

/** Energy of the other parts. */
export const ComponentPower = z.object({
  /** kWh per GB and hour */
  memory: z.number().min(0),
  /** kWh per TB and hour */
  hdd: z.number().min(0),
  ssd: z.number().min(0),
  /** kWh per GB carried */
  network: z.number().min(0),
});
export type ComponentPower = z.output<typeof ComponentPower>;

/** kg CO2e to make hardware. */
export const EmbodiedFactors = z.object({
  rackServer: z.number().min(0),
  /** Per GB beyond the memory that a server is counted with. */
  memoryPerGb: z.number().min(0),
  memoryIncludedGb: z.number().min(0),
  extraCpu: z.number().min(0),
  hdd: z.number().min(0),
  ssd: z.number().min(0),
  gpu: z.number().min(0),
  /** It is written off over so many years. */
  lifeYears: z.number().positive(),
});
export type EmbodiedFactors = z.output<typeof EmbodiedFactors>;

/** Power usage effectiveness of a building, with its source. */
const BuildingEfficiency = z.object({
  id: z.string(),
  value: z.number().min(1),
  year: z.int().nullable(),
  source: FigureSource,
  /** Read in a secondary source. */
  secondary: z.boolean(),
});

export const CarbonFactors = z.object({
  grids: z.array(GridFactors).min(1),
  processors: z.array(ProcessorPower).min(1),
  components: ComponentPower,
  embodied: EmbodiedFactors,
  buildings: z.array(BuildingEfficiency).min(1),
});
export type CarbonFactors = z.output<typeof CarbonFactors>;

/** A year of electricity: kWh of each part, of all in the building, and the kg CO2e of making it. */
export const OperatingCarbon = z.object({
  cpuKwh: z.number(),
  memoryKwh: z.number(),
  storageKwh: z.number(),
  networkKwh: z.number(),
  /** Of the machines themselves. */
  machinesKwh: z.number(),
  /** With cooling and losses: times the PUE. */
  buildingKwh: z.number(),
  kg: z.number(),
});
export type OperatingCarbon = z.output<typeof OperatingCarbon>;
