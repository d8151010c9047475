import { expect, test } from "vitest";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import { assess, prepareModel, weightsOf } from "../../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../../../src-shared/domain/scoring/assess.ts";
import { outcomesOf } from "../../../src-shared/domain/scoring/outcomes.ts";
import { shippedPack } from "./packs.ts";
import { answersOf } from "./worked-example-pack.ts";

const model = prepareModel(shippedPack, weightsOf(shippedPack, "balanced"));

const after = (values: Readonly<Record<string, AnswerValue>>): AssessmentInput => ({
  answers: answersOf(values),
  profiles: {},
  ratios: {},
});

test("each possible answer is judged as if it had been given", () => {
  const input = after({ "APP-13": "web3" });
  const outcomes = outcomesOf(model, input, "APP-26");
  expect(outcomes.length).toBeGreaterThan(1);
  for (const { value, optionId, lead } of outcomes) {
    const given = assess(model, after({ "APP-13": "web3", "APP-26": value }));
    expect({ optionId, lead }).toEqual({ optionId: given.verdict.optionId, lead: given.lead });
  }
});

test("an answer already given is among the outcomes with the result as it stands", () => {
  const input = after({ "APP-13": "web3" });
  const { verdict, lead } = assess(model, input);
  expect(outcomesOf(model, input, "APP-13")).toContainEqual({
    value: "web3",
    optionId: verdict.optionId,
    lead,
  });
});

test("texts, and questions the pack does not have, have no outcomes", () => {
  expect(outcomesOf(model, after({}), "APP-01")).toEqual([]);
  expect(outcomesOf(model, after({}), "XYZ-99")).toEqual([]);
});
