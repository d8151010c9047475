import { join } from "node:path";
import { z } from "zod";
import {
  CostParameter,
  CostParameterId,
  CostReference,
  MigrationRamp,
} from "../../src-shared/contract/business-case.ts";
import type { CarbonFactors } from "../../src-shared/contract/carbon.ts";
import { FigureSource, Provenance, ShippedFigure } from "../../src-shared/contract/figures.ts";
import { BuildingBlock, ShippedProtection, SizingRules } from "../../src-shared/contract/sizing.ts";
import type { PlanningCatalogue } from "../../src-shared/contract/planning.ts";
import { LocalisedText } from "../../src-shared/contract/text.ts";
import { readContentFile } from "./read-content-file.ts";

/** The figures that sizing, carbon, business case and waves start from, each with its source. */
export const loadPlanning = (assessmentsFolder: string): PlanningCatalogue => {
  const file = (name: string): string => join(assessmentsFolder, "catalogue", name);
  return {
    sizing: sizingOf(readContentFile(file("sizing.yaml"), SizingFile)),
    carbon: carbonOf(readContentFile(file("emissions.yaml"), EmissionsFile)),
    cost: costOf(readContentFile(file("business-case.yaml"), BusinessCaseFile)),
    waves: wavesOf(readContentFile(file("waves.yaml"), WavesFile)),
  };
};

const SourcedFigure = ShippedFigure.extend({
  id: z.string(),
  value: z.number().min(0),
  note: LocalisedText.optional(),
}).strict();

const Figure = z.strictObject({
  id: z.string(),
  value: z.number().min(0),
  unit: z.string(),
  source: z.string().min(1),
  note: LocalisedText.optional(),
});

const SizingFile = z.object({
  defaults: z.array(SourcedFigure),
  protections: z.array(ShippedProtection.strict()),
  blocks: z.array(
    z.strictObject({
      id: z.string(),
      sample: z.boolean(),
      name: LocalisedText,
      cores: z.number(),
      memory_gib: z.number(),
      raw_storage_tb: z.number().nullable(),
      source: z.string(),
    }),
  ),
});

const EmissionsFile = z.object({
  grids: z.array(
    z.object({
      id: z.string(),
      name: LocalisedText,
      source: FigureSource,
      factors: z.array(z.object({ country: z.string(), value: z.number(), year: z.int().nullable() })),
    }),
  ),
  processors: z.array(
    z.object({
      id: z.string(),
      name: z.string(),
      idle_w: z.number(),
      full_w: z.number(),
      source: z.string(),
    }),
  ),
  components: z.array(Figure),
  embodied: z.array(Figure),
  pue: z.array(
    z.object({
      id: z.string(),
      value: z.number(),
      year: z.int().nullable(),
      source: FigureSource,
      secondary: z.boolean().default(false),
    }),
  ),
});

const BusinessCaseFile = z.strictObject({
  parameters: z
    .array(CostParameter.strict())
    .refine(
      (parameters) => CostParameterId.options.every((id) => parameters.some((one) => one.id === id)),
      "every parameter is needed",
    ),
  ramp: Provenance.extend({ values: MigrationRamp }).strict(),
  references: z.array(CostReference.strict()),
});

const WaveFigure = SourcedFigure.omit({ id: true });
const WavesFile = z.strictObject({
  capacity: WaveFigure,
  learning_servers: WaveFigure,
  weeks_per_wave: WaveFigure,
  day_cost: WaveFigure,
});

const found =
  <Figure extends { readonly id: string }>(figures: readonly Figure[]) =>
  (id: string): Figure => {
    const figure = figures.find((one) => one.id === id);
    if (!figure) throw new Error(`The catalogue has no figure ${id}.`);
    return figure;
  };

const valueOf = (figures: readonly z.output<typeof Figure>[]): ((id: string) => number) => {
  const figure = found(figures);
  return (id) => figure(id).value;
};

const valuesOf = (figures: Readonly<Record<string, { readonly value: number }>>): Record<string, number> =>
  Object.fromEntries(Object.entries(figures).map(([id, { value }]) => [id, value]));

const sizingOf = ({
  defaults,
  protections,
  blocks,
}: z.output<typeof SizingFile>): PlanningCatalogue["sizing"] => {
  const figure = found(defaults);
  const figures = {
    vcpuPerCore: figure("vcpu_per_core"),
    vcpuPerCoreCeilingVital: figure("vcpu_per_core_ceiling_vital"),
    loadLimit: figure("cluster_load_limit"),
    memoryPerMemory: figure("memory_per_memory"),
    comfortFactor: figure("comfort_factor"),
    growthPerYear: figure("growth_per_year"),
    horizonYears: figure("horizon_years"),
    storageSlack: figure("storage_slack"),
    deduplication: figure("deduplication"),
    spareShare: figure("spare_share"),
  };
  return {
    rules: SizingRules.parse({ basis: "allocated", ...valuesOf(figures) }),
    figures,
    protections,
    blocks: blocks.map(({ memory_gib: memoryGib, raw_storage_tb: rawStorageTb, ...block }) =>
      BuildingBlock.parse({ ...block, memoryGib, rawStorageTb }),
    ),
    idle: {
      cpu: figure("idle_cpu").value,
      memory: figure("idle_memory").value,
      network: figure("idle_network").value,
    },
  };
};

const carbonOf = ({
  grids,
  processors,
  components,
  embodied,
  pue,
}: z.output<typeof EmissionsFile>): CarbonFactors => {
  const [component, made] = [valueOf(components), valueOf(embodied)];
  return {
    grids: grids.map(({ factors, ...grid }) => ({
      ...grid,
      factors: factors.map(({ value: gramsPerKwh, ...factor }) => ({ ...factor, gramsPerKwh })),
    })),
    processors: processors.map(({ id, name, idle_w: idleWatts, full_w: fullWatts, source }) => ({
      id,
      name,
      idleWatts,
      fullWatts,
      source,
    })),
    components: {
      memory: component("memory"),
      hdd: component("hdd"),
      ssd: component("ssd"),
      network: component("network"),
    },
    embodied: {
      rackServer: made("rack-server"),
      memoryPerGb: made("memory"),
      memoryIncludedGb: made("memory-included"),
      extraCpu: made("extra-cpu"),
      hdd: made("hdd"),
      ssd: made("ssd"),
      gpu: made("gpu"),
      lifeYears: made("life"),
    },
    buildings: pue,
  };
};

const costOf = ({
  parameters,
  ramp,
  references,
}: z.output<typeof BusinessCaseFile>): PlanningCatalogue["cost"] => ({
  parameters,
  ramp: ramp.values,
  rampFrom: { source: ramp.source, date: ramp.date },
  references,
});

const wavesOf = (file: z.output<typeof WavesFile>): PlanningCatalogue["waves"] => ({
  figures: {
    capacity: file.capacity,
    learningServers: file.learning_servers,
    weeksPerWave: file.weeks_per_wave,
    dayCost: file.day_cost,
  },
  rules: {
    capacity: file.capacity.value,
    learningServers: file.learning_servers.value,
    weeksPerWave: file.weeks_per_wave.value,
    starts: null,
    freezes: [],
  },
  dayCost: file.day_cost.value,
});
