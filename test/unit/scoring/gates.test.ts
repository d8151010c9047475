import { describe, expect, test } from "vitest";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Gate, Question, Requirement } from "../../../src-shared/contract/content.ts";
import type { AttributeValue } from "../../../src-shared/contract/options.ts";
import type { GateOutcome } from "../../../src-shared/contract/results.ts";
import { createSituation } from "../../../src-shared/domain/questionnaire/situation.ts";
import { excludedBy, gateResult, statusOf } from "../../../src-shared/domain/scoring/gates.ts";
import { answersOf, choice, gate, question } from "./worked-example-pack.ts";

const questions = new Map<string, Question>(
  [
    question("DAT-01", { type: "single", options: [choice("yes"), choice("no")] }),
    question("DAT-16", { type: "single", options: ["0", "1", "2"].map((value) => choice(value)) }),
    question("DAT-17", { type: "single", options: ["prov", "byok", "hyok"].map((value) => choice(value)) }),
    question("DAT-20", { type: "date" }),
    question("DAT-21", { type: "table" }),
  ].map((asked) => [asked.id, asked]),
);

const situationOf = (values: Readonly<Record<string, AnswerValue>>) =>
  createSituation(questions, answersOf(values));

const about = (effect: Gate["effect"], requires?: Requirement[]): Gate =>
  gate("G-TEST", {
    effect,
    applies_to: ["paas"],
    when: { q: "DAT-01", is: ["yes"] },
    ...(requires && { requires }),
  });

const notApplicable = { state: "not_applicable", value: null, grade: null } as const;

const outcomeOf = (
  tested: Gate,
  values: Readonly<Record<string, AnswerValue>>,
  attributes: Readonly<Record<string, AttributeValue>> = {},
): GateOutcome | undefined => gateResult(tested, { paas: attributes }, situationOf(values)).outcomes.paas;

describe("a gate", () => {
  test.each([
    ["exclude", "excluded"],
    ["condition", "condition"],
    ["warn", "warn"],
  ] as const)(
    "that may %s does so when its condition holds, passes when not, and else is open",
    (effect, outcome) => {
      expect(outcomeOf(about(effect), { "DAT-01": "yes" })).toBe(outcome);
      expect(outcomeOf(about(effect), { "DAT-01": "no" })).toBe("pass");
      expect(outcomeOf(about(effect), {})).toBe("open");
    },
  );

  const demanding = about("require", [{ attr: "secnumcloud", eq: true }]);

  test.each([
    ["yes", true, "pass"],
    ["yes", false, "excluded"],
    ["yes", null, "open"],
    ["no", false, "pass"],
    ["no", null, "pass"],
  ] as const)(
    "that requires something: answer %s, attribute %s, outcome %s",
    (answer, attribute, outcome) => {
      expect(outcomeOf(demanding, { "DAT-01": answer }, { secnumcloud: attribute })).toBe(outcome);
    },
  );

  test("whose requirement is met passes whatever the open answer will be; else it waits", () => {
    expect(outcomeOf(demanding, {}, { secnumcloud: true })).toBe("pass");
    expect(outcomeOf(demanding, {}, { secnumcloud: false })).toBe("open");
    expect(outcomeOf(demanding, {}, {})).toBe("open");
  });

  test("excludes on one requirement that fails, though another is unknown", () => {
    const both = about("require", [
      { attr: "secnumcloud", eq: true },
      { attr: "dedicated", eq: true },
    ]);
    const result = gateResult(both, { paas: { dedicated: false } }, situationOf({ "DAT-01": "yes" }));
    expect(result.outcomes).toEqual({ paas: "excluded" });
    expect(result.attributes).toEqual({
      paas: [
        { attribute: "secnumcloud", state: "unknown" },
        { attribute: "dedicated", state: "fails" },
      ],
    });
  });

  test("says which answers keep it open", () => {
    expect(gateResult(about("exclude"), {}, situationOf({})).openQuestionIds).toEqual(["DAT-01"]);
    expect(gateResult(about("exclude"), {}, situationOf({ "DAT-01": "yes" })).openQuestionIds).toEqual([]);
  });

  test("that compares with an open answer waits for that answer, not for the attribute", () => {
    const seal = about("require", [{ attr: "seal_level", gte_answer: "DAT-16" }]);
    const result = gateResult(seal, { paas: { seal_level: 2 } }, situationOf({ "DAT-01": "yes" }));
    expect(result.outcomes.paas).toBe("open");
    expect(result.openQuestionIds).toEqual(["DAT-16"]);
    expect(result.attributes).toEqual({});
  });

  test("that compares with a question which does not apply has nothing to compare with, and passes", () => {
    const seal = about("require", [{ attr: "seal_level", gte_answer: "DAT-16" }]);
    const answers = new Map([...answersOf({ "DAT-01": "yes" }), ["DAT-16", notApplicable]]);
    const result = gateResult(seal, {}, createSituation(questions, answers));
    expect(result).toMatchObject({ fires: "yes", outcomes: { paas: "pass" }, attributes: {} });
  });

  test.each([
    [{ q: "DAT-20", gt: 0 }, "2027-03-31"],
    [{ q: "DAT-21", gt: 0 }, [{ name: "VM-1" }]],
  ] as const)("that tests a date or a table as if it were a number stays open: %j", (when, value) => {
    const odd = gate("G-ODD", { effect: "exclude", applies_to: ["paas"], when });
    expect(outcomeOf(odd, { [when.q]: typeof value === "string" ? value : [...value] })).toBe("open");
    expect(outcomeOf(odd, {})).toBe("open");
  });
});

describe("a requirement", () => {
  test.each([
    [{ attr: "a", eq: "onsite" }, "onsite", "pass"],
    [{ attr: "a", eq: "onsite" }, "report", "excluded"],
    [{ attr: "a", in_: ["documented", "tested"] }, "tested", "pass"],
    [{ attr: "a", in_: ["documented", "tested"] }, "none", "excluded"],
    [{ attr: "a", in_: ["documented"] }, true, "open"],
    [{ attr: "a", subset_of: ["FR"] }, ["FR"], "pass"],
    [{ attr: "a", subset_of: ["FR"] }, ["FR", "NL"], "excluded"],
    [{ attr: "a", subset_of: ["FR"] }, [], "open"],
    [{ attr: "a", subset_of: ["FR"] }, "FR", "open"],
    [{ attr: "a", covers_by_option: { paas: [1, 2] } }, [1, 2, 3], "pass"],
    [{ attr: "a", covers_by_option: { paas: [1, 2] } }, [1], "excluded"],
    [{ attr: "a", covers_by_option: { paas: [1, 2] } }, null, "open"],
    [{ attr: "a", covers_by_option: { store: [1, 2] } }, [], "pass"],
    [{ attr: "a", gte_answer: "DAT-16" }, 2, "pass"],
    [{ attr: "a", gte_answer: "DAT-16" }, 0, "excluded"],
    [{ attr: "a", gte_answer: "DAT-16" }, "2", "open"],
    [{ attr: "a", at_least_answer: "DAT-17", order: ["prov", "byok", "hyok"] }, "hyok", "pass"],
    [{ attr: "a", at_least_answer: "DAT-17", order: ["prov", "byok", "hyok"] }, "prov", "excluded"],
    [{ attr: "a", at_least_answer: "DAT-17", order: ["prov", "byok", "hyok"] }, "escrow", "open"],
  ] satisfies [Requirement, AttributeValue, GateOutcome][])(
    "%j on %j: %s",
    (requirement, attribute, outcome) => {
      const values = { "DAT-01": "yes", "DAT-16": "1", "DAT-17": "byok" };
      expect(outcomeOf(about("require", [requirement]), values, { a: attribute })).toBe(outcome);
    },
  );
});

const statusAfter = (gates: readonly Gate[], values: Readonly<Record<string, AnswerValue>>) =>
  statusOf(
    "paas",
    gates.map((tested) => gateResult(tested, {}, situationOf(values))),
  );

describe("the status of an option", () => {
  test.each([
    [["exclude", "condition"], "excluded"],
    [["condition", "warn"], "conditional"],
    [["warn"], "eligible"],
  ] as const)("after gates that %j is %s", (effects, status) => {
    const gates = effects.map((effect) => about(effect));
    expect(statusAfter(gates, { "DAT-01": "yes" })).toBe(status);
    expect(statusAfter(gates, { "DAT-01": "no" })).toBe("eligible");
  });

  test("is conditional while a gate is open, unless the gate could only warn", () => {
    expect(statusAfter([about("exclude")], {})).toBe("conditional");
    expect(statusAfter([about("condition")], {})).toBe("conditional");
    expect(statusAfter([about("warn")], {})).toBe("eligible");
  });
});

test("the options that a gate excludes are those whose outcome says so", () => {
  const strict = gate("G-SOME", {
    effect: "require",
    applies_to: ["store", "paas", "private"],
    when: { q: "DAT-01", is: ["yes"] },
    requires: [{ attr: "secnumcloud", eq: true }],
  });
  const profiles = { store: { secnumcloud: false }, paas: {}, private: { secnumcloud: true } };
  const options = ["store", "paas", "private"] as const;
  expect(excludedBy(strict, options, profiles, situationOf({ "DAT-01": "yes" }))).toEqual([0]);
  expect(excludedBy(strict, options, profiles, situationOf({}))).toEqual([]);
});
