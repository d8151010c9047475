import * as fc from "fast-check";
import { expect, test } from "vitest";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Condition } from "../../../src-shared/contract/content.ts";
import { holds, missingAnswers, testsOf } from "../../../src-shared/domain/questionnaire/conditions.ts";
import type { Situation } from "../../../src-shared/domain/questionnaire/conditions.ts";
import { all, any, not } from "../../../src-shared/domain/questionnaire/truth.ts";
import type { Truth } from "../../../src-shared/domain/questionnaire/truth.ts";

const someTruth = fc.constantFrom<Truth>("yes", "no", "unknown");
const someTruths = fc.array(someTruth, { minLength: 1, maxLength: 4 });
const value = { no: 0, unknown: 0.5, yes: 1 } as const;

test("“all” is the least of its truths, “any” the greatest, “not” the rest: Kleene’s tables", () => {
  fc.assert(
    fc.property(someTruths, (truths) => {
      const numbers = truths.map((truth) => value[truth]);
      expect(value[all(truths)]).toBe(Math.min(...numbers));
      expect(value[any(truths)]).toBe(Math.max(...numbers));
      expect(truths.map((truth) => value[not(truth)])).toEqual(numbers.map((number) => 1 - number));
      expect(not(all(truths))).toBe(any(truths.map(not)));
    }),
  );
});

const ids = ["Q-1", "Q-2", "Q-3"] as const;
const answers = ["a", "b"] as const;
const { condition: someCondition } = fc.letrec<{ condition: Condition }>((tie) => ({
  condition: fc.oneof(
    { depthSize: "small", withCrossShrink: true },
    fc.record({ q: fc.constantFrom(...ids), is: fc.subarray([...answers], { minLength: 1 }) }),
    fc.record({ all: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ any: fc.array(tie("condition"), { minLength: 1, maxLength: 3 }) }),
    fc.record({ not: tie("condition") }),
  ),
}));
const someAnswers = fc.record({
  "Q-1": fc.option(fc.constantFrom(...answers), { nil: undefined }),
  "Q-2": fc.option(fc.constantFrom(...answers), { nil: undefined }),
  "Q-3": fc.option(fc.constantFrom(...answers), { nil: undefined }),
});

const situationOf = (given: Readonly<Record<string, AnswerValue | undefined>>): Situation => ({
  applies: () => "yes",
  valueOf: (questionId) => given[questionId],
});

test("what is decided of a condition stays so, whatever the open answers will be", () => {
  fc.assert(
    fc.property(someCondition, someAnswers, (condition, given) => {
      const now = holds(condition, situationOf(given));
      const completions = answers.flatMap((one) =>
        answers.flatMap((two) =>
          answers.map((three) => ({
            "Q-1": given["Q-1"] ?? one,
            "Q-2": given["Q-2"] ?? two,
            "Q-3": given["Q-3"] ?? three,
          })),
        ),
      );
      const later = completions.map((complete) => holds(condition, situationOf(complete)));
      expect(later).not.toContain("unknown");
      expect(now === "unknown" || later.every((truth) => truth === now)).toBe(true);
      const asked = new Set<string>(testsOf(condition).map(({ q }) => q));
      const missing = missingAnswers(condition, situationOf(given));
      expect(missing.every((id) => asked.has(id))).toBe(true);
      expect(missing.length > 0).toBe(now === "unknown");
    }),
  );
});
