import { z } from "zod";
import { query } from "../rpc/procedure.ts";
import { OptionId } from "./content.ts";
import { ApplicationId, EngagementId, ofEngagement } from "./ids.ts";

/** Facts of an application in the words of the AWS table for the order of migration. */
export const AwsFacts = z.strictObject({
  environment: z.enum(["Test", "Development", "Production"]).optional(),
  criticality: z.enum(["Low", "Medium", "High"]).optional(),
  compliance: z.enum(["None", "FedRAMP"]).optional(),
  os: z.enum(["Cloud ready", "Unsupported"]).optional(),
  instances: z.enum(["1-3", "4-10", "11+"]).optional(),
  dependencies: z.enum(["0-3", "4-10", "11+"]).optional(),
  strategy: z.enum(["Rehost", "Replatform", "Refactor"]).optional(),
  team: z.enum(["High", "Medium", "Low"]).optional(),
});
export type AwsFacts = z.output<typeof AwsFacts>;

const ComparisonMethod = z.enum(["topsis", "vikor", "promethee2", "wsm"]);

/** Two competing options that a method puts the other way round, and what makes it do so. */
export const Reversal = z.object({
  /** Ahead by our score. */
  aheadId: OptionId,
  /** Ahead by the method, or level with it where we see a lead. */
  behindId: OptionId,
  /** The criterion without which the method would move furthest back towards our order. */
  criterionId: z.string(),
  /** Without that criterion the method agrees with us on these two. */
  agreesWithout: z.boolean(),
});
export type Reversal = z.output<typeof Reversal>;

export const MethodOpinion = z.object({
  method: ComparisonMethod,
  options: z.array(
    z.object({
      optionId: OptionId,
      /** Closeness (TOPSIS), Q (VIKOR, the only one of which less is better), net flow (PROMETHEE II), sum. */
      figure: z.number(),
      rank: z.int(),
      ourRank: z.int(),
    }),
  ),
  /** It puts the same option or options first. */
  agrees: z.boolean(),
  reversals: z.array(Reversal),
});
export type MethodOpinion = z.output<typeof MethodOpinion>;

/** What other methods make of the same answers, for one application. */
export const SecondOpinions = z.object({
  /** What the methods compare: options that no gate excludes, by the top criteria that have a weight. */
  matrix: z.object({
    criteria: z.array(z.object({ criterionId: z.string(), weight: z.number() })),
    /** `values`: points of each criterion on our scale, on which 50 is neutral. */
    rows: z.array(z.object({ optionId: OptionId, score: z.number(), values: z.array(z.number()) })),
  }),
  methods: z.array(MethodOpinion),
  /** AWS's priority for the order of migration; null where the pack has no rules for it. */
  aws: z
    .object({
      facts: AwsFacts,
      /** Per attribute; null where the fact is not known. */
      points: z.record(z.string(), z.number().nullable()),
      low: z.number(),
      high: z.number(),
      total: z.number().nullable(),
      maximum: z.number(),
    })
    .nullable(),
  /** Konveyor's risk by the questions that it asks too; null where the pack has none of them. */
  konveyor: z
    .object({
      red: z.int(),
      yellow: z.int(),
      green: z.int(),
      unknown: z.int(),
      risk: z.enum(["red", "yellow", "green", "unknown"]),
      confidence: z.int(),
    })
    .nullable(),
});
export type SecondOpinions = z.output<typeof SecondOpinions>;

/** How far consultants who answered without seeing each other's answers say the same of one question. */
export const Agreement = z.object({
  questionId: z.string(),
  /** How its answers differ: other or not, how many steps apart, or how far apart. */
  level: z.enum(["nominal", "ordinal", "interval"]),
  /** Things of which at least two consultants said something. */
  units: z.int(),
  raters: z.int(),
  /** Krippendorff's alpha; null where it is not defined. */
  alpha: z.number().nullable(),
  /** From .80 reliable, from .667 tentative; below that, the question wants clearer anchors. */
  reliability: z.enum(["reliable", "tentative", "unreliable"]).nullable(),
});
export type Agreement = z.output<typeof Agreement>;

export const secondOpinionProcedures = {
  "secondOpinions.get": query({
    input: z.object({ engagementId: EngagementId, applicationId: ApplicationId }),
    output: SecondOpinions,
    reads: ["answers", "inventory", "options", "engagements", "results"],
  }),
  "agreements.list": query({
    input: ofEngagement,
    output: z.array(Agreement),
    reads: ["answers", "engagements"],
  }),
} as const;
