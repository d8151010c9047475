import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { assess, prepareModel, weightsOf } from "../../../src-shared/domain/scoring/assess.ts";
import { model, someInput } from "./arbitrary-inputs.ts";
import { shippedPack } from "./packs.ts";

const close = 1e-9;
const runs = { numRuns: 60 };
const balanced = weightsOf(shippedPack, "balanced");
const criteria = Object.keys(balanced);

describe("the same pack", () => {
  const turned: Pack = {
    ...shippedPack,
    questions: shippedPack.questions
      .map(({ options, ...question }) => ({ ...question, ...(options && { options: options.toReversed() }) }))
      .toReversed(),
    options_scored: shippedPack.options_scored.toReversed(),
    gates: shippedPack.gates.toReversed(),
    criteria: shippedPack.criteria.toReversed(),
  };
  const turnedModel = prepareModel(turned, balanced);

  test("gives the same scores, ranges and states in whatever order its parts are written", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const [one, other] = [assess(model, input), assess(turnedModel, input)];
        expect(other.coverage).toBeCloseTo(one.coverage, 9);
        for (const { high, low, optionId, possible, score, status } of one.options) {
          const same = other.options.find((option) => option.optionId === optionId);
          expect(same).toMatchObject({ possible, status });
          expect(same?.score).toBeCloseTo(score, 9);
          expect(same?.low).toBeCloseTo(low, 9);
          expect(same?.high).toBeCloseTo(high, 9);
        }
      }),
      runs,
    );
  });
});

/** The others keep their proportions; `weight` is its share of all, 0 to 1. */
const modelWith = (criterion: string, weight: number) => {
  const others = 100 - (balanced[criterion] ?? 0);
  return prepareModel(
    shippedPack,
    Object.fromEntries(
      criteria.map((id) => [
        id,
        id === criterion ? 100 * weight : ((balanced[id] ?? 0) / others) * 100 * (1 - weight),
      ]),
    ),
  );
};

describe("a criterion that weighs more", () => {
  test("draws every score towards its own value, so its leader towards the top", () => {
    fc.assert(
      fc.property(
        someInput,
        fc.constantFrom(...criteria),
        fc.double({ min: 0.05, max: 0.45, noNaN: true }),
        fc.double({ min: 0.01, max: 0.5, noNaN: true }),
        (input, criterion, weight, more) => {
          const before = assess(modelWith(criterion, weight), input).options;
          const after = assess(modelWith(criterion, weight + more), input).options;
          for (const [place, { criteria: points, score }] of before.entries()) {
            const own = 50 + (points[criterion] ?? 0) / weight;
            const expected = score + (more / (1 - weight)) * (own - score);
            expect(Math.abs((after[place]?.score ?? Number.NaN) - expected)).toBeLessThan(close * 100);
          }
        },
      ),
      runs,
    );
  });
});
