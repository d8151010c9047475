import { describe, expect, test } from "vitest";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { OptionId, Question } from "../../../src-shared/contract/content.ts";
import type { Assessment } from "../../../src-shared/contract/results.ts";
import { assess, prepareModel, weightsOf } from "../../../src-shared/domain/scoring/assess.ts";
import { answersOf, choice, gate, question, smallPack } from "./worked-example-pack.ts";

const fits: Question = question("APP-01", {
  type: "single",
  options: [choice("better", [70, 60, 50]), choice("worse", [30, 60, 70]), choice("even", [50, 60, 60])],
  feeds: { BV1: 1 },
});

const excluding = (value: string, ...options: OptionId[]) =>
  gate(`G-${value}`, { effect: "exclude", applies_to: options, when: { q: "DAT-01", is: [value] } });

const pack = smallPack(
  [
    fits,
    question("DAT-01", {
      type: "single",
      options: ["all", "two", "none"].map((value) => choice(value)),
      role: "gate",
    }),
  ],
  [excluding("all", "store", "paas", "private"), excluding("two", "store", "private")],
);
const model = prepareModel(pack, weightsOf(pack, "balanced"));

const assessed = (values: Readonly<Record<string, AnswerValue>>): Assessment =>
  assess(model, { answers: answersOf(values), profiles: {}, ratios: {} });

describe("the standings", () => {
  test("have no leader when every option is excluded", () => {
    const none = assessed({ "APP-01": "better", "DAT-01": "all" });
    expect(none.options.map(({ status, rank, possible }) => [status, rank, possible])).toEqual([
      ["excluded", null, false],
      ["excluded", null, false],
      ["excluded", null, false],
    ]);
    expect(none).toMatchObject({ lead: 0, worstCaseLead: 0, proven: false, runnerUpId: null });
    expect(none.verdict).toEqual({ level: "open", conditional: false, optionId: null });
  });

  test("have no leader on a tie, and tied options share their place", () => {
    const tie = assessed({ "APP-01": "even", "DAT-01": "none" });
    expect(tie.options.map(({ rank }) => rank)).toEqual([1, 1, 1]);
    expect(tie).toMatchObject({ lead: 0, proven: false, runnerUpId: null });
    expect(tie.verdict.optionId).toBeNull();
  });

  test("are proven for the only option that competes, open answers or not; the excluded count 0", () => {
    const alone = assessed({ "DAT-01": "two" });
    expect(alone.options.map(({ rank }) => rank)).toEqual([null, 1, null]);
    expect(alone).toMatchObject({ lead: 50, worstCaseLead: 50, proven: true, runnerUpId: null });
    expect(alone.verdict).toEqual({ level: "proven", conditional: false, optionId: "paas" });
  });

  test("keep an excluded option's score and explanation, but give it no place", () => {
    const { options } = assessed({ "APP-01": "better", "DAT-01": "two" });
    expect(options[0]).toMatchObject({ status: "excluded", rank: null, possible: false });
    expect(options[0]?.score).toBeGreaterThan(50);
    expect(options[0]?.contributions).toHaveLength(1);
  });

  test("leave out what a person says does not apply: it scores nothing, and its share goes to no one", () => {
    const answers = new Map([
      ["APP-01", { state: "not_applicable", value: null, grade: null }],
      ["DAT-01", { state: "unknown", value: null, grade: null }],
    ] as const);
    const result = assess(model, { answers, profiles: {}, ratios: {} });
    expect(result.applicableQuestionIds).toEqual(["DAT-01"]);
    expect(result.openQuestionIds).toEqual(["DAT-01"]);
    expect(result.options.every(({ low, high }) => low === 50 && high === 50)).toBe(true);
  });
});

/** One criterion of weight .3; the answer gives the store a lead of its weight times the gap. */
const leading = (gap: number) => {
  const asked = question("APP-01", {
    type: "single",
    options: [choice("a", [50 + gap, 50, 50]), choice("b", [50 - gap, 50, 50])],
    feeds: { BV1: 1 },
  });
  const open = question("APP-02", {
    type: "single",
    options: [choice("a", [0, 50, 50]), choice("b", [100, 50, 50])],
    feeds: { DC1: 1 },
  });
  const two = smallPack([asked, open]);
  return assess(prepareModel(two, weightsOf(two, "balanced")), {
    answers: answersOf({ "APP-01": "a" }),
    profiles: {},
    ratios: {},
  });
};

describe("the question set", () => {
  const waiting = question("APP-02", {
    type: "single",
    options: [choice("a", [50, 60, 70]), choice("b", [70, 60, 50])],
    feeds: { DC1: 1 },
    applicable_when: { q: "APP-01", is: ["better"] },
  });
  const two = smallPack([fits, waiting]);
  const after = (values: Readonly<Record<string, AnswerValue>>): Assessment =>
    assess(prepareModel(two, weightsOf(two, "balanced")), {
      answers: answersOf(values),
      profiles: {},
      ratios: {},
    });

  test("may change while the answer that switches a question is open, and not after it", () => {
    expect(after({}).questionSetMayChange).toBe(true);
    expect(after({ "APP-01": "worse" }).questionSetMayChange).toBe(false);
    expect(after({ "APP-01": "better" }).questionSetMayChange).toBe(false);
  });

  test("leaves out a question that is switched off, answered or not", () => {
    expect(after({ "APP-01": "worse", "APP-02": "a" }).options).toEqual(after({ "APP-01": "worse" }).options);
    expect(after({ "APP-01": "worse" }).openQuestionIds).toEqual([]);
  });
});

describe("the verdict", () => {
  test.each([
    [3.1, "strong"],
    [2.9, "leaning"],
    [1.1, "leaning"],
    [0.9, "open"],
  ] as const)("on a lead of %d points that is not proven is %s", (lead, level) => {
    const result = leading(lead / 0.3);
    expect(result.lead).toBeCloseTo(lead, 9);
    expect(result.proven).toBe(false);
    expect(result.verdict).toEqual({ level, conditional: false, optionId: "store" });
  });

  test("is proven once no completion of the open answers takes the lead away", () => {
    expect(leading(15.1 / 0.3).verdict.level).toBe("proven");
  });
});

const near = (expected: readonly number[]) => expected.map((score) => expect.closeTo(score, 9) as number);

describe("a multiple choice", () => {
  const several = question("APP-01", {
    type: "multi",
    options: [
      { ...choice("left"), fit: { store: 90 } },
      { ...choice("right"), fit: { paas: 30, private: 60 } },
      { ...choice("both"), fit: { store: 30, paas: 90, private: 60 } },
    ],
    feeds: { BV1: 1 },
  });
  const one = smallPack([several]);
  const after = (values: Readonly<Record<string, AnswerValue>>): Assessment =>
    assess(prepareModel(one, weightsOf(one, "balanced")), {
      answers: answersOf(values),
      profiles: {},
      ratios: {},
    });
  const scores = (values: Readonly<Record<string, AnswerValue>>) =>
    after(values).options.map(({ score }) => score);

  test("counts as the average of its choices, each 0 where it says nothing of an option", () => {
    expect(scores({ "APP-01": ["left"] })).toEqual(near([50 + 0.3 * 30, 50, 50]));
    expect(scores({ "APP-01": ["right"] })).toEqual(near([50, 50 - 0.3 * 30, 50]));
    expect(scores({ "APP-01": ["left", "right"] })).toEqual(near([50 + 0.3 * 15, 50 - 0.3 * 15, 50]));
  });

  test("stays, whatever the choices, within the ranges that each choice alone spans", () => {
    const { options } = after({});
    const chosen = [
      ["left", "right"],
      ["left", "both"],
      ["right", "both"],
      ["left", "right", "both"],
    ];
    for (const values of chosen) {
      for (const [index, score] of scores({ "APP-01": values }).entries()) {
        expect(score).toBeGreaterThanOrEqual(options[index]?.low ?? Infinity);
        expect(score).toBeLessThanOrEqual(options[index]?.high ?? -Infinity);
      }
    }
  });
});
