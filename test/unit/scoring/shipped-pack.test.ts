import { describe, expect, test } from "vitest";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import { optionIds } from "../../../src-shared/contract/content.ts";
import { createSituation } from "../../../src-shared/domain/questionnaire/situation.ts";
import { assess, prepareModel, weightsOf } from "../../../src-shared/domain/scoring/assess.ts";
import { scoreCase } from "../../../src-shared/domain/scoring/score-case.ts";
import { scoresOf, weigh } from "../../../src-shared/domain/scoring/scores.ts";
import { winnerOf } from "../../../src-shared/domain/scoring/standings.ts";
import { modelCases, shippedPack } from "./packs.ts";
import { answersOf } from "./worked-example-pack.ts";

const model = prepareModel(shippedPack, weightsOf(shippedPack, "balanced"));

describe("the pack that ships", () => {
  test.each([
    ["CRM package (commodity)", [61.3, 51.9, 53.3, 49.2, 51.8], 8, "store"],
    ["Custom Java portal (bursty)", [53.2, 65.4, 55.4, 54.7, 49.6], 9.9, "paas"],
    ["Unused reporting tool", [56.7, 46.7, 48.6, 45, 59.7], 3, "retire"],
  ] as const)("scores the archetype %s as its notes of change say", (name, scores, lead, leader) => {
    const modelCase = modelCases.find((one) => one.name === name);
    if (!modelCase) throw new Error(`There is no case ${name}.`);
    const scored = scoreCase(shippedPack, modelCase);
    expect(optionIds.map((option) => Number(scored.scores[option]?.toFixed(1)))).toEqual(scores);
    expect(Number(scored.lead.toFixed(1))).toBe(lead);
    expect(scored.proven).toBe(true);
    expect(scored.coverage).toBeCloseTo(0.92, 2);
    expect(scored.status).toEqual(modelCase.expected_status);
    expect(scored.status[leader]).not.toBe("excluded");
  });

  test("gives every option 50 when nothing is known, and recommends none", () => {
    const empty = assess(model, { answers: new Map(), profiles: {}, ratios: {} });
    for (const { score, rank, low, high } of empty.options) {
      expect(score).toBe(50);
      expect(rank).toBe(1);
      expect(low).toBeLessThan(50);
      expect(high).toBeGreaterThan(50);
    }
    expect(empty.coverage).toBe(0);
    expect(empty.verdict).toEqual({ level: "open", conditional: false, optionId: null });
    expect(empty.runnerUpId).toBeNull();
  });

  test("lets each option come first in 12 to 28 % of 3,000 random complete questionnaires", () => {
    const random = generator(11);
    const firsts = new Map<number | undefined, number>();
    for (let draw = 0; draw < 3_000; draw += 1) {
      const values: Record<string, AnswerValue> = {};
      for (const { id, possible } of model.questions) {
        const value = possible[Math.floor(random() * possible.length)];
        if (value !== undefined) values[id] = value;
      }
      const situation = createSituation(model.questionById, answersOf(values));
      const winner = winnerOf(scoresOf(weigh(model, situation, {})), new Set());
      firsts.set(winner, (firsts.get(winner) ?? 0) + 1);
    }
    for (const option of optionIds.keys()) {
      const share = (firsts.get(option) ?? 0) / 3_000;
      expect(share).toBeGreaterThan(0.12);
      expect(share).toBeLessThan(0.28);
    }
  });
});

/** Park and Miller's generator, so that the draws are the same in every run. */
const generator = (seed: number) => {
  let state = seed;
  return (): number => {
    state = (state * 48_271) % 2_147_483_647;
    return state / 2_147_483_647;
  };
};
