import { expect, test } from "vitest";
import { assess, prepareModel, weightsOf } from "../../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../../../src-shared/domain/scoring/assess.ts";
import { outcomesOf } from "../../../src-shared/domain/scoring/outcomes.ts";
import { shippedPack } from "./packs.ts";

const model = prepareModel(shippedPack, weightsOf(shippedPack, "balanced"));

const after = (answers: Record<string, string | number>): AssessmentInput => ({
  answers: new Map(
    Object.entries(answers).map(([id, value]) => [
      id,
      { state: "answered" as const, value, grade: "C" as const },
    ]),
  ),
  profiles: {},
  ratios: {},
});

test("each possible answer is judged as if it had been given", () => {
  const input = after({ "APP-13": "web3" });
  const outcomes = outcomesOf(model, input, "APP-26");
  expect(outcomes.length).toBeGreaterThan(1);
  for (const { value, optionId, lead } of outcomes) {
    const given = assess(model, after({ "APP-13": "web3", "APP-26": String(value) }));
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
