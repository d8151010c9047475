import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { assess } from "../../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../../../src-shared/domain/scoring/assess.ts";
import type { ModelQuestion } from "../../../src-shared/domain/scoring/scoring-model.ts";
import { askable, model, someInput, withAnswers } from "./arbitrary-inputs.ts";

const runs = { numRuns: 60 };

const mean = (numbers: readonly number[]): number =>
  numbers.reduce((sum, one) => sum + one, 0) / numbers.length;

/** What the definition says, by answering and assessing anew. */
const byDefinition = (input: AssessmentInput, { id, possible }: ModelQuestion) => {
  const after = possible.map((value) => withAnswers(input, { [id]: value }));
  const utilities = after.map(({ options }) =>
    options.map(({ score, status }) => (status === "excluded" ? 0 : score)),
  );
  const leader = assess(model, input).verdict.optionId;
  const means = model.options.map((_, option) => mean(utilities.map((utility) => utility[option] ?? 0)));
  return {
    value: mean(utilities.map((utility) => Math.max(...utility))) - Math.max(...means),
    flip: mean(after.map(({ verdict }) => (verdict.optionId === leader ? 0 : 1))),
  };
};

describe("the value of asking", () => {
  test("is what answering and assessing anew would show, switches and gates included", () => {
    fc.assert(
      fc.property(someInput, fc.nat(), (input, pick) => {
        const { nextQuestions, openQuestionIds } = assess(model, input);
        const open = askable.filter(({ id }) => openQuestionIds.includes(id));
        const question = open[pick % Math.max(1, open.length)];
        fc.pre(question !== undefined);
        const said = nextQuestions.find(({ questionId }) => questionId === question.id);
        const { value, flip } = byDefinition(input, question);
        expect(said?.value).toBeCloseTo(value, 8);
        expect(said?.flip).toBeCloseTo(flip, 12);
      }),
      { numRuns: 200 },
    );
  });

  test("is the definition's for every open question of a first talk", () => {
    const input: AssessmentInput = {
      answers: new Map(),
      profiles: { paas: { secnumcloud: false } },
      ratios: {},
    };
    const errors = assess(model, input).nextQuestions.map(({ questionId, value }) => {
      const question = askable.find(({ id }) => id === questionId);
      return question ? Math.abs(value - byDefinition(input, question).value) : value;
    });
    expect(errors).toHaveLength(model.questions.length);
    expect(Math.max(...errors)).toBeLessThan(1e-9);
  });

  test("is never negative, and the most valuable question comes first", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const values = assess(model, input).nextQuestions.map(({ value }) => value);
        expect(values.filter((value) => !(value >= 0))).toEqual([]);
        expect(values).toEqual(values.toSorted((one, other) => other - one));
      }),
      runs,
    );
  });

  test("is nothing once the leader is proven, but for gates and for questions that switch others", () => {
    const plain = new Set(
      model.questions
        .filter(({ gates, switches }) => gates.length === 0 && switches.length === 0)
        .map(({ id }) => id),
    );
    fc.assert(
      fc.property(someInput, (input) => {
        const { proven, nextQuestions } = assess(model, input);
        fc.pre(proven);
        const worthwhile = nextQuestions.filter(
          ({ questionId, value, flip }) => plain.has(questionId) && (value > 0 || flip > 0),
        );
        expect(worthwhile).toEqual([]);
      }),
      runs,
    );
  });
});
