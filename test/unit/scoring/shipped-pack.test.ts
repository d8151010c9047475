import { describe, expect, test } from "vitest";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { Requirement } from "../../../src-shared/contract/content.ts";
import type { AttributeValue, ProfileAttributes } from "../../../src-shared/contract/options.ts";
import { holds } from "../../../src-shared/domain/questionnaire/conditions.ts";
import { createSituation } from "../../../src-shared/domain/questionnaire/situation.ts";
import { assess, prepareModel, weightsOf } from "../../../src-shared/domain/scoring/assess.ts";
import { scoreCase } from "../../../src-shared/domain/scoring/score-case.ts";
import { scoresOf, weigh } from "../../../src-shared/domain/scoring/scores.ts";
import { gateResult } from "../../../src-shared/domain/scoring/gates.ts";
import { winnerOf } from "../../../src-shared/domain/scoring/standings.ts";
import { createDraws } from "../../../src-shared/domain/smaa/random-draws.ts";
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
});

/** Questionnaires answered at random, every possible answer equally likely, the same in every run. */
const draws = (() => {
  const { below } = createDraws(2026, "questionnaires");
  return Array.from({ length: 3_000 }, () => {
    const values: Record<string, AnswerValue> = {};
    for (const { id, possible } of model.questions) {
      if (possible.length === 0) continue;
      const value = possible[below(possible.length)];
      if (value !== undefined) values[id] = value;
    }
    return createSituation(model.questionById, answersOf(values));
  });
})();

describe("over 3,000 random complete questionnaires the pack that ships", () => {
  test.each(shippedPack.weight_profiles)(
    "lets each option come first in 12 to 28 % of them, weighed as $id",
    ({ id }) => {
      const weighed = prepareModel(shippedPack, weightsOf(shippedPack, id));
      const firsts = Map.groupBy(draws, (situation) =>
        winnerOf(scoresOf(weigh(weighed, situation, {})), new Set()),
      );
      for (const option of optionIds.keys()) {
        const share = (firsts.get(option)?.length ?? 0) / draws.length;
        expect(share).toBeGreaterThan(0.12);
        expect(share).toBeLessThan(0.28);
      }
    },
  );

  test.each(model.gates)("lets the gate $id both fire and stay silent", ({ when }) => {
    const truths = new Set(draws.map((situation) => holds(when, situation)));
    expect(truths).toContain("yes");
    expect(truths).toContain("no");
  });
});

describe("a gate of the pack that ships that asks for facts about an option", () => {
  test.each(
    model.gates
      .flatMap((gate) => gate.applies_to.map((option) => ({ id: gate.id, option, gate })))
      .filter(({ gate }) => gate.effect === "require"),
  )("lets $option pass with the facts of $id, excludes it with others, waits without", ({ option, gate }) => {
    const outcomesWith = (attributes: ProfileAttributes) =>
      new Set(
        draws.map((situation) => gateResult(gate, { [option]: attributes }, situation).outcomes[option]),
      );
    const facts = (isMet: boolean): ProfileAttributes =>
      Object.fromEntries((gate.requires ?? []).map((one) => [one.attr, attributeFor(one, isMet)]));
    expect([...outcomesWith(facts(true))]).toEqual(["pass"]);
    expect(outcomesWith(facts(false))).toContain("excluded");
    expect(outcomesWith({})).toContain("open");
  });
});

/** A value that meets what a gate asks for, whatever is answered; or one that does not. */
const attributeFor = (requirement: Requirement, isMet: boolean): AttributeValue => {
  const [met, unmet] = attributesFor(requirement);
  return isMet ? met : unmet;
};

const attributesFor = (requirement: Requirement): readonly [AttributeValue, AttributeValue] => {
  if ("eq" in requirement) return [requirement.eq, "something else"];
  if ("in_" in requirement) {
    const { in_: accepted } = requirement;
    return [accepted[0] ?? null, "something else"];
  }
  if ("subset_of" in requirement) return [requirement.subset_of, ["ZZ"]];
  if ("covers_by_option" in requirement) return [[1, 2, 3, 4, 5, 6], []];
  if ("gte_answer" in requirement) return [99, -1];
  return [requirement.order.at(-1) ?? null, requirement.order[0] ?? null];
};

describe("a question of the pack that ships", () => {
  const feeding = shippedPack.questions.filter(({ feeds }) => feeds);

  test("says something of every criterion that it feeds, unless what it asks is measured instead", () => {
    const silent = feeding.filter(({ id, feeds }) => {
      const question = model.questions.find((one) => one.id === id);
      return question?.feeds.length !== Object.keys(feeds ?? {}).length;
    });
    expect(silent.map(({ role }) => role).filter((role) => role !== "cost")).toEqual([]);
  });

  test.each(model.questions.filter(({ feeds }) => feeds.length > 0))(
    "separates at least two options by its answers: $id",
    ({ feeds, possible }) => {
      for (const { centred } of feeds) {
        const fits = possible.map(centred);
        const spreads = optionIds.flatMap((_, one) =>
          optionIds.map((__, other) => {
            const leads = fits.map((fit) => (fit[one] ?? 0) - (fit[other] ?? 0));
            return Math.max(...leads) - Math.min(...leads);
          }),
        );
        // Fifteen points of fit: less than that, and no answer would be worth the asking.
        expect(Math.max(...spreads)).toBeGreaterThan(15);
      }
    },
  );
});
