import { z } from "zod";
import { mutation, query } from "../rpc/procedure.ts";
import {
  CaseFigures,
  CaseYear,
  CostParameter,
  CostReference,
  MigrationRamp,
  TornadoBar,
} from "./business-case.ts";
import { CarbonFactors, OperatingCarbon } from "./carbon.ts";
import { OptionId } from "./content.ts";
import { ApplicationId, ServerId, SiteId, ofEngagement } from "./ids.ts";
import { Provenance, ShippedFigure } from "./figures.ts";
import { BuildingBlock, ClusterSize, SizingDemand, SizingRules, SizingWarning } from "./sizing.ts";
import { ShippedProtection, SizingFigureId, StorageProtection } from "./sizing.ts";
import { Day, Instant } from "./text.ts";
import { BrokenWaveRule, Wave, WaveFigureId, WaveRules } from "./waves.ts";

const recorded = z.object({ recordedAt: Instant });

/** How an engagement sizes its private cloud. */
export const SizingSettings = z.object({
  rules: SizingRules,
  block: BuildingBlock,
  protection: StorageProtection,
});
export type SizingSettings = z.output<typeof SizingSettings>;

/** The machines of one place, and the cluster that carries them. */
export const SizedSite = z.object({
  /** Null: applications without a site. */
  siteId: SiteId.nullable(),
  machines: z.int(),
  demand: SizingDemand,
  size: ClusterSize,
  warnings: z.array(SizingWarning),
});
export type SizedSite = z.output<typeof SizedSite>;

/** A machine that nobody seems to need: what it belongs to may be retired. */
export const IdleMachine = z.object({
  serverId: ServerId,
  applicationId: ApplicationId.nullable(),
  /** `off`: it does not run at all. */
  idleness: z.enum(["off", "zombie", "idle"]),
});
export type IdleMachine = z.output<typeof IdleMachine>;

/** An application none of whose machines is seen at work: a candidate for retiring. */
export const IdleApplication = z.object({
  applicationId: ApplicationId,
  machines: z.int().min(1),
  /** How many people used it of late, as the client says; null while nobody said. */
  activeUsers: z.number().nullable(),
});
export type IdleApplication = z.output<typeof IdleApplication>;

export const CarbonSettings = z.object({
  gridId: z.string(),
  /** Of the electricity today, and after the move. */
  country: z.string(),
  targetCountry: z.string(),
  pue: z.number().min(1).max(4),
  targetPue: z.number().min(1).max(4),
  /** Of machines whose processor the inventory does not tell, and of those moved to. */
  processorId: z.string(),
  targetProcessorId: z.string(),
  /** Share of the processor in use where nobody measured it. */
  cpuUse: z.number().min(0).max(1),
});
export type CarbonSettings = z.output<typeof CarbonSettings>;

export const WavePriorityProfile = z.enum(["canopy", "aws"]);
export type WavePriorityProfile = z.output<typeof WavePriorityProfile>;

export const WaveSettings = z.object({
  rules: WaveRules,
  /** Price of a person-day: turns the labour of one-off costs into days. */
  dayCost: z.number().positive(),
  /** What says which goes first: our merits, or the published AWS table for low risk first. */
  priority: WavePriorityProfile.default("canopy"),
});
export type WaveSettings = z.output<typeof WaveSettings>;

/** What an engagement plans with; null where it takes what the app ships with. */
export const PlanSettings = z.object({
  sizing: SizingSettings.nullable(),
  ramp: MigrationRamp.nullable(),
  carbon: CarbonSettings.nullable(),
  waves: WaveSettings.nullable(),
});
export type PlanSettings = z.output<typeof PlanSettings>;

/** An assumption of the business case as an engagement sets it. */
export const OwnCostParameter = CostParameter.pick({
  id: true,
  value: true,
  low: true,
  high: true,
  date: true,
})
  .extend({ source: z.string().min(1) })
  .refine(({ value, low, high }) => low <= value && value <= high, "value lies outside its span");
export type OwnCostParameter = z.output<typeof OwnCostParameter>;

/** A person's choice of a wave for one application. */
export const WaveMove = z.object({ applicationId: ApplicationId, wave: z.int().min(1).max(200) });
export type WaveMove = z.output<typeof WaveMove>;

/** What became of an application, to learn from. */
export const Execution = z.object({
  applicationId: ApplicationId,
  /** How sure the recommendation was when it was made, and for what. */
  forecast: z.number().min(0).max(1),
  recommended: OptionId,
  executed: OptionId,
  executedOn: Day,
  complexity: z.enum(["low", "medium", "high"]),
  /** Person-days. */
  estimatedEffort: z.number().min(0).nullable(),
  actualEffort: z.number().min(0).nullable(),
  /** In the engagement's currency. */
  estimatedCost: z.number().min(0).nullable(),
  actualCost: z.number().min(0).nullable(),
});
export type Execution = z.output<typeof Execution>;

const ExploredFigures = CaseFigures.extend({
  years: z.array(CaseYear),
  /** Present value of running it, one-off, double-run and stranded costs included. */
  presentCost: z.number(),
  cases: z.object({ low: CaseFigures, base: CaseFigures, high: CaseFigures }),
  tornado: z.array(TornadoBar),
});

const WavePlan = z.object({ waves: z.array(Wave), broken: z.array(BrokenWaveRule) });

/** The private cloud for the applications that are decided for it, or that it leads for. */
export const SizingPlan = z.object({
  settings: SizingSettings,
  blocks: z.array(BuildingBlock),
  protections: z.array(ShippedProtection),
  /** What the rules start from. */
  figures: z.record(SizingFigureId, ShippedFigure),
  applicationIds: z.array(ApplicationId),
  all: SizedSite.omit({ siteId: true }),
  sites: z.array(SizedSite),
  idle: z.array(IdleMachine),
  idleApplications: z.array(IdleApplication),
  /** The question whose answer turns an idle application into points for retiring; null in a pack without it. */
  usersQuestionId: z.string().nullable(),
});
export type SizingPlan = z.output<typeof SizingPlan>;

/** What moving costs and saves, of all applications with costs and of each of their options. */
export const BusinessCase = z.object({
  currency: z.string(),
  parameters: z.array(CostParameter.extend({ isOwn: z.boolean() })),
  ramp: MigrationRamp,
  /** Where the shipped ramp comes from. */
  rampFrom: Provenance,
  references: z.array(CostReference),
  /** All applications with costs, each moved to what is decided or leads; null where there are none. */
  portfolio: ExploredFigures.nullable(),
  applications: z.array(
    z.object({
      applicationId: ApplicationId,
      chosen: OptionId.nullable(),
      options: z.array(
        CaseFigures.extend({
          optionId: OptionId,
          /** In today's money, before growth: what it costs a year, and once. */
          runPerYear: z.number(),
          oneOff: z.number(),
          presentCost: z.number(),
        }),
      ),
    }),
  ),
  uncostedIds: z.array(ApplicationId),
});
export type BusinessCase = z.output<typeof BusinessCase>;

/** Electricity of the machines that move or retire, today and after it. */
export const CarbonAccount = z.object({
  settings: CarbonSettings,
  factors: CarbonFactors,
  /** A year of electricity of the machines of applications that move, today and after it. */
  today: OperatingCarbon,
  after: OperatingCarbon,
  machines: z.int(),
  /** g CO2e per kWh used, and of which year they are. */
  grid: z.object({ gramsPerKwh: z.number(), year: z.int().nullable() }),
  targetGrid: z.object({ gramsPerKwh: z.number(), year: z.int().nullable() }),
});
export type CarbonAccount = z.output<typeof CarbonAccount>;

/** Applications that move, in waves, with what each was placed by. */
export const MigrationWaves = WavePlan.extend({
  settings: WaveSettings,
  /** What the rules start from. */
  figures: z.record(WaveFigureId, ShippedFigure),
  moves: z.array(WaveMove),
  priorities: z.record(z.string(), z.number()),
  efforts: z.record(z.string(), z.number()),
  /** Applications placed by their lead alone, as nobody has simulated yet how often each option comes first. */
  unsimulated: z.int(),
});
export type MigrationWaves = z.output<typeof MigrationWaves>;

export const planProcedures = {
  /** The private cloud for the applications that are decided for it, or that it leads for. */
  "sizing.get": query({
    input: ofEngagement,
    output: SizingPlan,
    reads: ["answers", "inventory", "options", "engagements", "decisions", "results", "plans"],
  }),
  /** Null goes back to what the app ships with. */
  "sizing.record": mutation({
    input: ofEngagement.extend({ settings: SizingSettings.nullable() }),
    output: recorded,
    changes: ["plans"],
  }),
  "businessCase.get": query({
    input: ofEngagement,
    output: BusinessCase,
    reads: ["answers", "inventory", "options", "engagements", "decisions", "results", "plans"],
  }),
  /** Sets one assumption; with null the shipped one counts again. */
  "costParameters.record": mutation({
    input: ofEngagement.extend({ id: CostParameter.shape.id, parameter: OwnCostParameter.nullable() }),
    output: recorded,
    changes: ["plans", "results"],
  }),
  "migrationRamps.record": mutation({
    input: ofEngagement.extend({ ramp: MigrationRamp.nullable() }),
    output: recorded,
    changes: ["plans", "results"],
  }),
  "carbon.get": query({
    input: ofEngagement,
    output: CarbonAccount,
    reads: ["answers", "inventory", "options", "engagements", "decisions", "results", "plans"],
  }),
  "carbon.record": mutation({
    input: ofEngagement.extend({ settings: CarbonSettings.nullable() }),
    output: recorded,
    changes: ["plans"],
  }),
  /** Applications that move (not those that stay or have no option yet), in waves. Ids are theirs. */
  "waves.get": query({
    input: ofEngagement,
    output: MigrationWaves,
    reads: ["answers", "inventory", "options", "engagements", "decisions", "results", "plans"],
  }),
  "waves.record": mutation({
    input: ofEngagement.extend({ settings: WaveSettings.nullable() }),
    output: recorded,
    changes: ["plans"],
  }),
  /** What putting an application into another wave would break and mend. */
  "waveMoves.preview": query({
    input: ofEngagement.extend(WaveMove.shape),
    output: WavePlan.extend({
      newlyBroken: z.array(BrokenWaveRule),
      mended: z.array(BrokenWaveRule),
    }),
    reads: ["answers", "inventory", "options", "engagements", "decisions", "results", "plans"],
  }),
  /** Null takes the choice back. */
  "waveMoves.record": mutation({
    input: ofEngagement.extend({ applicationId: ApplicationId, wave: WaveMove.shape.wave.nullable() }),
    output: recorded,
    changes: ["plans"],
  }),
  "executions.list": query({ input: ofEngagement, output: z.array(Execution), reads: ["plans"] }),
  "executions.record": mutation({
    input: ofEngagement.extend({ execution: Execution }),
    output: recorded,
    changes: ["plans"],
  }),
  "executions.delete": mutation({
    input: ofEngagement.extend({ applicationId: ApplicationId }),
    output: recorded,
    changes: ["plans"],
  }),
  "calibration.get": query({
    input: ofEngagement,
    output: z.object({
      count: z.int(),
      brier: z.number().nullable(),
      biases: z.array(
        z.object({
          option: OptionId,
          complexity: z.string(),
          count: z.int(),
          median: z.number(),
          multiplier: z.number(),
        }),
      ),
    }),
    reads: ["plans"],
  }),
} as const;
