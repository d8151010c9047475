import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { explainRecommendation } from "../../../src-shared/domain/explanation/explain-recommendation.ts";
import { assess, prepareModel } from "../../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../../../src-shared/domain/scoring/assess.ts";
import { model, someInput } from "../scoring/arbitrary-inputs.ts";
import { shippedPack } from "../scoring/packs.ts";
import { answersOf, workedExample } from "../scoring/worked-example-pack.ts";

const balanced = { BV: 0.3, DC: 0.3, EC: 0.4 };

const answered = (values: Parameters<typeof answersOf>[0]): AssessmentInput => ({
  answers: answersOf(values),
  profiles: {},
  ratios: {},
});

/** Points of the leader over another option under other weights. */
const leadUnder = (
  weights: Record<string, number>,
  input: AssessmentInput,
  leader: string,
  rival: string,
) => {
  const { options } = assess(prepareModel(shippedPack, weights), input);
  const scoreOf = (id: string) => options.find(({ optionId }) => optionId === id)?.score ?? Number.NaN;
  return scoreOf(leader) - scoreOf(rival);
};

const withWeight = (weights: Record<string, number>, criterionId: string, weight: number) => {
  const others = 1 - (weights[criterionId] ?? 0);
  return Object.fromEntries(
    Object.entries(weights).map(([id, share]) => [
      id,
      id === criterionId ? weight : (share * (1 - weight)) / others,
    ]),
  );
};

describe("what would change the recommendation", () => {
  const prepared = prepareModel(workedExample, balanced);

  test("is worked out by hand for the worked example", () => {
    // Private 60.5 leads PaaS 47 and store 35. Per unit of weight the PaaS lags by 30 on BV and 15 on DC.
    const { answerChanges, nearestWeights, weightChanges, weights } = explainRecommendation(
      prepared,
      answered({ "APP-01": "good", "APP-02": "high" }),
    );

    expect(weights).toEqual({ BV: 0.3, DC: 0.3, EC: 0.4 });
    // Private is at least level with the others on every criterion: no weights put another first, but
    // with all weight on the unanswered one all three draw level.
    expect(weightChanges).toEqual([{ criterionId: "EC", from: 0.4, to: 1, optionId: "store" }]);
    expect(nearestWeights?.moved).toBeCloseTo(0.6, 9);
    // With APP-01 poor instead: store and PaaS tie at 47, private has 42.5.
    expect(answerChanges).toEqual([
      { questionId: "APP-01", grade: "C", from: "good", to: "poor", isNeighbour: true, optionId: null },
    ]);
  });

  test("is nothing where no option leads", () => {
    expect(explainRecommendation(prepared, answered({}))).toEqual({
      weights: balanced,
      weightChanges: [],
      nearestWeights: null,
      answerChanges: [],
    });
  });

  test("draws the leader and its rival level, at exactly the weights it names", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const leader = assess(model, input).verdict.optionId;
        const { nearestWeights, weightChanges, weights } = explainRecommendation(model, input);
        if (leader === null) return;
        for (const { criterionId, optionId, to } of weightChanges) {
          expect(leadUnder(withWeight(weights, criterionId, to), input, leader, optionId)).toBeCloseTo(0, 6);
        }
        if (!nearestWeights) return;
        expect(leadUnder(nearestWeights.weights, input, leader, nearestWeights.optionId)).toBeCloseTo(0, 6);
        // Nothing that one criterion can do needs less to move.
        for (const { from, to } of weightChanges) {
          expect(nearestWeights.moved).toBeLessThanOrEqual(Math.abs(to - from) + 1e-9);
        }
      }),
      { numRuns: 60 },
    );
  });

  test("up to the weights it names the recommendation holds", () => {
    fc.assert(
      fc.property(someInput, fc.double({ min: 0, max: 0.999, noNaN: true }), (input, part) => {
        const leader = assess(model, input).verdict.optionId;
        const { nearestWeights, weights } = explainRecommendation(model, input);
        if (leader === null || !nearestWeights) return;
        const between = Object.fromEntries(
          Object.entries(weights).map(([id, share]) => [
            id,
            share + part * ((nearestWeights.weights[id] ?? 0) - share),
          ]),
        );
        expect(leadUnder(between, input, leader, nearestWeights.optionId)).toBeGreaterThan(-1e-9);
      }),
      { numRuns: 40 },
    );
  });

  test("names every answer that would put another option first, and no other", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const leader = assess(model, input).verdict.optionId;
        if (leader === null) return;
        const named = new Map(
          explainRecommendation(model, input).answerChanges.map((change) => [change.questionId, change]),
        );
        const applicable = new Set(assess(model, input).applicableQuestionIds);
        for (const { id, possible } of model.questions) {
          const recorded = input.answers.get(id);
          if (recorded?.state !== "answered" || !applicable.has(id)) continue;
          const winners = possible.map(
            (value) =>
              assess(model, {
                ...input,
                answers: new Map(input.answers).set(id, { ...recorded, value }),
              }).verdict.optionId,
          );
          const change = named.get(id);
          expect(change !== undefined).toBe(winners.some((winner) => winner !== leader));
          expect([...winners, undefined]).toContain(change?.optionId);
        }
      }),
      { numRuns: 5 },
    );
  }, 120_000);
});
