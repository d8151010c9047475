import { z } from "zod";
import { query } from "../rpc/procedure.ts";
import { LocalisedText } from "./text.ts";

/** The five migration options, in the order in which screens and reports list them. */
export const OptionId = z.enum(["store", "paas", "private", "retain", "retire"]);
export type OptionId = z.output<typeof OptionId>;
export const optionIds: readonly OptionId[] = OptionId.options;

/** A number per option; an option that is missing is one about which the source says nothing. */
export const PerOption = z.partialRecord(OptionId, z.number());
export type PerOption = z.output<typeof PerOption>;

export const EvidenceGradeId = z.enum(["A", "B", "C", "D"]);
export type EvidenceGradeId = z.output<typeof EvidenceGradeId>;

const QuestionId = z.string().regex(/^[A-Z]{3}-\d{2,3}$/u, "expected an id such as APP-01");

/** A test on answers; a question that does not apply makes it false, an open one makes it unknown. */
export type Condition =
  | { readonly all: readonly Condition[] }
  | { readonly any: readonly Condition[] }
  | { readonly not: Condition }
  | QuestionTest;
export interface QuestionTest {
  readonly q: string;
  readonly is?: readonly (string | number)[] | undefined;
  readonly has_any?: readonly string[] | undefined;
  readonly gt?: number | undefined;
  readonly gte?: number | undefined;
  readonly lt?: number | undefined;
  readonly lte?: number | undefined;
}
const QuestionTest = z
  .strictObject({
    q: QuestionId,
    is: z.array(z.union([z.string(), z.number()])).optional(),
    has_any: z.array(z.string()).optional(),
    gt: z.number().optional(),
    gte: z.number().optional(),
    lt: z.number().optional(),
    lte: z.number().optional(),
  })
  .refine((test) => Object.keys(test).length > 1, "a test needs is, has_any, gt, gte, lt or lte");
export const Condition: z.ZodType<Condition> = z.lazy(() =>
  z.union([
    z.strictObject({ all: z.array(Condition).min(1) }),
    z.strictObject({ any: z.array(Condition).min(1) }),
    z.strictObject({ not: Condition }),
    QuestionTest,
  ]),
);

/** Points `[x, y]` of a piecewise linear function, ascending in x; flat beyond its ends. */
const Curve = z.array(z.tuple([z.number(), z.number().min(0).max(100)])).min(2);

const AnswerOption = z.strictObject({
  value: z.string(),
  label: LocalisedText,
  /** How well each option fits an application that gives this answer, 0 to 100. */
  fit: PerOption.optional(),
});

export const Question = z.strictObject({
  id: QuestionId,
  dimension: z.string(),
  scope: z.enum(["organisation", "application", "workload", "data"]),
  type: z.enum(["single", "multi", "yesno", "scale", "number", "text", "date", "table"]),
  text: LocalisedText,
  short: LocalisedText.optional(),
  why: LocalisedText.optional(),
  guidance: LocalisedText,
  required: z.boolean().optional(),
  options: z.array(AnswerOption).optional(),
  bounds: z.strictObject({ min: z.number(), max: z.number(), step: z.number().optional() }).optional(),
  anchors: z.record(z.string(), LocalisedText).optional(),
  unit: z.string().optional(),
  value_functions: z.partialRecord(OptionId, Curve).optional(),
  columns: z.array(z.strictObject({ key: z.string(), type: z.string(), label: LocalisedText })).optional(),
  applicable_when: Condition.optional(),
  /** Share u of this question in each leaf criterion it feeds. */
  feeds: z.record(z.string(), z.number().positive()).optional(),
  gates: z.array(z.string()).optional(),
  role: z.string(),
  sources: z.array(z.string()),
});
export type Question = z.output<typeof Question>;

/** What a gate demands of an option's profile. */
export const Requirement = z.union([
  z.strictObject({ attr: z.string(), eq: z.union([z.boolean(), z.string(), z.number()]) }),
  z.strictObject({ attr: z.string(), in_: z.array(z.string()) }),
  z.strictObject({ attr: z.string(), subset_of: z.array(z.string()) }),
  z.strictObject({ attr: z.string(), covers_by_option: z.partialRecord(OptionId, z.array(z.number())) }),
  z.strictObject({ attr: z.string(), gte_answer: QuestionId }),
  z.strictObject({ attr: z.string(), at_least_answer: QuestionId, order: z.array(z.string()) }),
]);
export type Requirement = z.output<typeof Requirement>;

export const GateEffect = z.enum(["exclude", "require", "condition", "warn"]);
export type GateEffect = z.output<typeof GateEffect>;

export const Gate = z.strictObject({
  id: z.string(),
  sector: z.string(),
  effect: GateEffect,
  severity: z.string(),
  applies_to: z.array(OptionId).min(1),
  when: Condition,
  label: LocalisedText,
  sources: z.array(z.string()),
  legal_status: z.string(),
  requires: z.array(Requirement).optional(),
  /** What a person must show to lift the gate. */
  evidence: LocalisedText.optional(),
});
export type Gate = z.output<typeof Gate>;

const LeafCriterion = z.strictObject({ id: z.string(), label: LocalisedText, weight: z.number().positive() });
const Criterion = z.strictObject({
  id: z.string(),
  label: LocalisedText,
  weight: z.number().positive(),
  children: z.array(LeafCriterion).min(1),
});

export const WeightProfile = z.strictObject({
  id: z.string(),
  label: LocalisedText,
  /** Points per top criterion; they sum to 100. */
  weights: z.record(z.string(), z.number().min(0)),
});
export type WeightProfile = z.output<typeof WeightProfile>;

const Labelled = z.strictObject({ id: z.string(), label: LocalisedText });

/** A questionnaire pack as its files spell it: the keys are those of the published format. */
export const Pack = z.strictObject({
  catalogue: z.strictObject({
    id: z.string(),
    version: z.string(),
    date: z.string(),
    languages: z.array(z.string()),
    note: LocalisedText,
  }),
  options_scored: z.array(z.strictObject({ id: OptionId, label: LocalisedText, strategy: z.string() })),
  scopes: z.array(Labelled),
  dimensions: z.array(Labelled),
  criteria: z.array(Criterion).min(1),
  weight_profiles: z.array(WeightProfile).min(1),
  /** Per leaf criterion and option, the values at scale 0 and scale 4. */
  readiness_value_functions: z.record(
    z.string(),
    z.partialRecord(OptionId, z.tuple([z.number(), z.number()])),
  ),
  ratio_value_functions: z.record(z.string(), Curve),
  evidence_grades: z.array(
    z.strictObject({ id: EvidenceGradeId, label: LocalisedText, error: z.number().min(0).max(1) }),
  ),
  target_profile_attributes: z.array(z.strictObject({ id: z.string(), type: z.string() })),
  target_profile_defaults: LocalisedText,
  gates: z.array(Gate),
  questions: z.array(Question).min(1),
  sources: z.record(z.string(), z.looseObject({ title: z.string() })),
});
export type Pack = z.output<typeof Pack>;

export const PackRef = z.object({ id: z.string(), version: z.string() });
export type PackRef = z.output<typeof PackRef>;

export const contentProcedures = {
  "packs.list": query({
    input: z.object({}),
    output: z.array(PackRef.extend({ questions: z.int(), gates: z.int() })),
    reads: [],
  }),
  "packs.get": query({ input: PackRef, output: Pack, reads: [] }),
} as const;
