import { describe, expect, test } from "vitest";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { Assessment } from "../../../src-shared/contract/results.ts";
import { assess, prepareModel, weightsOf } from "../../../src-shared/domain/scoring/assess.ts";
import { answersOf, workedExample } from "./worked-example-pack.ts";

const model = prepareModel(workedExample, weightsOf(workedExample, "balanced"));
const profiles = {
  store: { secnumcloud: true },
  paas: { secnumcloud: false },
  private: { secnumcloud: true },
};

const assessed = (values: Readonly<Record<string, AnswerValue>>): Assessment =>
  assess(model, { answers: answersOf(values), profiles, ratios: {} });

const optionOf = ({ options }: Assessment, id: OptionId) => {
  const found = options.find(({ optionId }) => optionId === id);
  if (!found) throw new Error(`There is no option ${id}.`);
  return found;
};

const valueOf = ({ nextQuestions }: Assessment, id: string) =>
  nextQuestions.find(({ questionId }) => questionId === id);

describe("the worked example by hand", () => {
  const known = assessed({ "APP-01": "good", "APP-02": "high" });

  test("scores 35.0, 47.0 and 60.5 at a coverage of .6", () => {
    expect(known.options.map(({ score }) => score)).toEqual([
      expect.closeTo(35, 9),
      expect.closeTo(47, 9),
      expect.closeTo(60.5, 9),
    ]);
    expect(known.coverage).toBeCloseTo(0.6, 12);
  });

  test.each([
    ["store", 33, 37],
    ["paas", 35, 59],
    ["private", 50.5, 70.5],
  ] as const)("leaves %s between %d and %d while the third question is open", (option, low, high) => {
    expect(optionOf(known, option).low).toBeCloseTo(low, 9);
    expect(optionOf(known, option).high).toBeCloseTo(high, 9);
  });

  test("knows that the store can never win, and that private cloud is not proven against the PaaS", () => {
    expect(optionOf(known, "store").possible).toBe(false);
    expect(optionOf(known, "paas").possible).toBe(true);
    expect(known.worstCaseLead).toBeCloseTo(-8.5, 9);
    expect(known.proven).toBe(false);
    expect(known.verdict).toEqual({ level: "strong", conditional: false, optionId: "private" });
  });

  test("asks the third question first: worth 4.25 points, and half its answers change the leader", () => {
    expect(known.nextQuestions[0]).toEqual({
      questionId: "APP-03",
      value: expect.closeTo(4.25, 9),
      flip: 0.5,
    });
    expect(valueOf(known, "APP-04")).toEqual({ questionId: "APP-04", value: 0, flip: 0 });
  });

  test("finds the gate worth asking about once the PaaS leads, since it may exclude it", () => {
    const burst = assessed({ "APP-01": "good", "APP-02": "high", "APP-03": "burst" });
    expect(burst.options.map(({ score }) => score)).toEqual([
      expect.closeTo(33, 9),
      expect.closeTo(59, 9),
      expect.closeTo(50.5, 9),
    ]);
    expect(valueOf(burst, "APP-04")).toEqual({
      questionId: "APP-04",
      value: expect.closeTo(4.25, 9),
      flip: 0.5,
    });
    expect(burst.proven).toBe(true);
    expect(burst.verdict).toEqual({ level: "proven", conditional: true, optionId: "paas" });
  });

  test("explains a score answer by answer and criterion by criterion", () => {
    const { contributions, criteria } = optionOf(known, "private");
    expect(contributions.map(({ sourceId, points }) => [sourceId, points])).toEqual([
      ["APP-01", expect.closeTo(9, 9)],
      ["APP-02", expect.closeTo(1.5, 9)],
    ]);
    expect(criteria).toEqual({ BV: expect.closeTo(9, 9), DC: expect.closeTo(1.5, 9), EC: 0 });
  });
});
