import { describe, expect, test } from "vitest";
import { optionIds } from "../../../src-shared/contract/content.ts";
import { scoreCase } from "../../../src-shared/domain/scoring/score-case.ts";
import { draftPack, modelCases } from "./packs.ts";

describe("a published case, scored with the draft pack", () => {
  test.each(modelCases)("$name has the expected scores to a millionth", (modelCase) => {
    const { scores } = scoreCase(draftPack, modelCase);
    for (const option of optionIds) {
      expect(Math.abs((scores[option] ?? 0) - (modelCase.expected_scores[option] ?? 0))).toBeLessThan(1e-6);
    }
  });

  test.each(modelCases)("$name has the expected status of every option and coverage", (modelCase) => {
    const scored = scoreCase(draftPack, modelCase);
    expect(scored.status).toEqual(modelCase.expected_status);
    expect(scored.coverage).toBeCloseTo(modelCase.coverage, 9);
  });

  test.each(modelCases)("$name is explained by bars that add up, and nothing is left to ask", (modelCase) => {
    const scored = scoreCase(draftPack, modelCase);
    for (const option of optionIds) {
      const bars = scored.contributions[option] ?? [];
      const sum = bars.reduce((total, { points }) => total + points, 0);
      expect(Math.abs(sum - ((scored.scores[option] ?? 0) - 50))).toBeLessThan(1e-9);
      expect(scored.low[option]).toBeCloseTo(scored.scores[option] ?? 0, 9);
      expect(scored.high[option]).toBeCloseTo(scored.scores[option] ?? 0, 9);
    }
    expect(scored.proven).toBe(true);
    expect(scored.voi.filter(({ value, flip }) => value > 0 || flip > 0)).toEqual([]);
  });
});

describe("a case", () => {
  const [first] = modelCases;
  if (!first) throw new Error("There is no published case.");

  test("is weighed in balance unless it names a profile, whatever its answers say", () => {
    const withoutDrivers = { ...first, answers: { ...first.answers, "ORG-02": ["cost"] } };
    expect(scoreCase(draftPack, withoutDrivers).scores).toEqual(scoreCase(draftPack, first).scores);
    const costFirst = scoreCase(draftPack, { ...first, weight_profile: "cost" });
    expect(costFirst.scores).not.toEqual(scoreCase(draftPack, first).scores);
  });

  test("carries its evidence grades into the explanation", () => {
    const { contributions } = scoreCase(draftPack, { ...first, evidence_grades: { "APP-08": "A" } });
    expect(contributions.store?.find(({ sourceId }) => sourceId === "APP-08")?.grade).toBe("A");
  });

  test.each([
    [{ answers: { "APP-99": "x" } }, "question.unknown"],
    [{ answers: { "APP-07": "borrowed" } }, "answer.invalid"],
    [{ answers: {}, weight_profile: "luck" }, "weights.unknown"],
  ])("is refused when it does not fit the pack: %j", (scoringCase, code) => {
    expect(() => scoreCase(draftPack, scoringCase)).toThrow(expect.objectContaining({ code }));
  });
});
