import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type {
  EvidenceGradeId,
  Gate,
  OptionId,
  Pack,
  Question,
} from "../../../src-shared/contract/content.ts";
import type { LocalisedText } from "../../../src-shared/contract/text.ts";
import type { StandingAnswer } from "../../../src-shared/domain/questionnaire/situation.ts";

const text: LocalisedText = { en: "Text", fr: "Texte" };

/** A question about an application; what it is asked about does not matter here. */
export const question = (id: string, more: Pick<Question, "type"> & Partial<Question>): Question => ({
  id,
  dimension: "X",
  scope: "application",
  text,
  guidance: text,
  role: "fit",
  sources: [],
  ...more,
});

/** A choice that fits the three options of the worked example: store, PaaS, private cloud. */
export const choice = (value: string, fits?: readonly [number, number, number]) => ({
  value,
  label: text,
  ...(fits && { fit: { store: fits[0], paas: fits[1], private: fits[2] } }),
});

export const gate = (
  id: string,
  more: Pick<Gate, "effect" | "applies_to" | "when"> & Partial<Gate>,
): Gate => ({
  id,
  sector: "any",
  severity: "K",
  label: text,
  sources: [],
  legal_status: "technical",
  ...more,
});

const criterion = (id: string, weight: number) => ({
  id,
  label: text,
  weight,
  children: [{ id: `${id}1`, label: text, weight }],
});

/** A pack of three options and three criteria, of weights .3, .3 and .4. */
export const smallPack = (questions: readonly Question[], gates: readonly Gate[] = []): Pack => ({
  catalogue: { id: "small", version: "1.0.0", date: "2026-11", languages: ["en", "fr"], note: text },
  options_scored: (["store", "paas", "private"] as const).map((id: OptionId) => ({
    id,
    label: text,
    strategy: id,
  })),
  scopes: [],
  dimensions: [],
  criteria: [criterion("BV", 30), criterion("DC", 30), criterion("EC", 40)],
  weight_profiles: [{ id: "balanced", label: text, weights: { BV: 30, DC: 30, EC: 40 } }],
  readiness_value_functions: {},
  ratio_value_functions: {},
  evidence_grades: [],
  target_profile_attributes: [],
  target_profile_defaults: text,
  gates: [...gates],
  questions: [...questions],
  sources: {},
});

/** The worked example by hand of the method: three questions, and a gate that may exclude the PaaS. */
export const workedExample = smallPack(
  [
    question("APP-01", {
      type: "single",
      options: [choice("poor", [80, 60, 20]), choice("good", [40, 60, 80])],
      feeds: { BV1: 1 },
    }),
    question("APP-02", {
      type: "single",
      options: [choice("low", [90, 80, 80]), choice("high", [30, 60, 90])],
      feeds: { DC1: 1 },
    }),
    question("APP-03", {
      type: "single",
      options: [choice("flat", [70, 40, 80]), choice("burst", [60, 100, 30])],
      feeds: { EC1: 1 },
    }),
    question("APP-04", { type: "yesno", options: [choice("yes"), choice("no")], role: "gate" }),
  ],
  [
    gate("G-SNC", {
      effect: "require",
      applies_to: ["store", "paas", "private"],
      when: { q: "APP-04", is: ["yes"] },
      requires: [{ attr: "secnumcloud", eq: true }],
    }),
  ],
);

/** Answers as they stand when somebody gave each of these values. */
export const answersOf = (
  values: Readonly<Record<string, AnswerValue>>,
  grade: EvidenceGradeId = "C",
): ReadonlyMap<string, StandingAnswer> =>
  new Map(Object.entries(values).map(([id, value]) => [id, { state: "answered", value, grade }]));
