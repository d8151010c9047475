import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Assessment, OptionResult } from "../../../src-shared/contract/results.ts";
import { assess } from "../../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput } from "../../../src-shared/domain/scoring/assess.ts";
import { model, nowAndLater, someInput, withAnswers } from "./arbitrary-inputs.ts";

const close = 1e-9;
const runs = { numRuns: 60 };

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);

const pairs = (now: Assessment, later: Assessment) =>
  now.options.flatMap((before, index): [OptionResult, OptionResult][] => {
    const after = later.options[index];
    return after ? [[before, after]] : [];
  });

const scoreOfPaas = (input: AssessmentInput): number =>
  assess(model, input).options.find(({ optionId }) => optionId === "paas")?.score ?? 0;

describe("whatever is answered", () => {
  test("bars and criteria add up to the score less 50", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const errors = assess(model, input).options.flatMap(({ score, contributions, criteria }) => [
          Math.abs(sum(contributions.map(({ points }) => points)) - (score - 50)),
          Math.abs(sum(Object.values(criteria)) - (score - 50)),
        ]);
        expect(Math.max(...errors)).toBeLessThan(close);
      }),
      runs,
    );
  });

  test("a score lies in its range, between 0 and 100, and coverage between 0 and 1", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { options, coverage } = assess(model, input);
        const astray = options.filter(
          ({ score, low, high }) =>
            low > score + close || high < score - close || !(score > 0) || !(score < 100),
        );
        expect(astray).toEqual([]);
        expect(coverage).toBeGreaterThanOrEqual(0);
        expect(coverage).toBeLessThanOrEqual(1);
      }),
      runs,
    );
  });

  test("the order of answers does not matter", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const turned = { ...input, answers: new Map([...input.answers].toReversed()) };
        expect(assess(model, turned)).toEqual(assess(model, input));
      }),
      runs,
    );
  });

  test("every completion of the open answers stays within the ranges, and narrows them", () => {
    fc.assert(
      fc.property(nowAndLater, ({ now, later }) => {
        const astray = pairs(now, later).filter(
          ([before, after]) =>
            after.score < before.low - close ||
            after.score > before.high + close ||
            after.low < before.low - close ||
            after.high > before.high + close,
        );
        expect(astray).toEqual([]);
      }),
      runs,
    );
  });

  test("answering never lowers coverage", () => {
    fc.assert(
      fc.property(nowAndLater, ({ now, later }) => {
        expect(later.coverage).toBeGreaterThanOrEqual(now.coverage - close);
      }),
      runs,
    );
  });

  test("a proven leader outscores, by its worst-case lead at least, every competitor after every completion", () => {
    fc.assert(
      fc.property(nowAndLater, ({ now, later }) => {
        fc.pre(now.proven && now.runnerUpId !== null);
        const competing = pairs(now, later).filter(([before]) => before.rank !== null);
        const scores = (leads: boolean) =>
          competing
            .filter(([before]) => (before.optionId === now.verdict.optionId) === leads)
            .map(([, after]) => after.score);
        const lead = Math.max(...scores(true)) - Math.max(...scores(false));
        expect(lead).toBeGreaterThanOrEqual(now.worstCaseLead - close);
      }),
      runs,
    );
  });

  test("an option that is not possible never comes first among those that compete now", () => {
    fc.assert(
      fc.property(nowAndLater, ({ now, later }) => {
        const competing = pairs(now, later).filter(([before]) => before.rank !== null);
        const best = Math.max(...competing.map(([, after]) => after.score));
        const firsts = competing.filter(([, after]) => after.score > best - 1e-6);
        const wonders = firsts.filter(([before]) => firsts.length === 1 && !before.possible);
        expect(wonders).toEqual([]);
      }),
      runs,
    );
  });

  test("a cheaper option never scores less for it", () => {
    fc.assert(
      fc.property(someInput, fc.double({ min: 0, max: 1, noNaN: true }), (input, discount) => {
        fc.pre(input.ratios.cost?.paas !== undefined);
        const cost = { ...input.ratios.cost, paas: (input.ratios.cost?.paas ?? 0) * discount };
        const cheaper = { ...input, ratios: { cost } };
        expect(scoreOfPaas(cheaper)).toBeGreaterThanOrEqual(scoreOfPaas(input) - close);
      }),
      runs,
    );
  });

  test("the middle of a scale says nothing about any option", () => {
    const scales = model.questions.filter(({ id }) => model.questionById.get(id)?.type === "scale");
    fc.assert(
      fc.property(someInput, (input) => {
        const unanswered = scales.filter(({ id }) => !input.answers.has(id));
        const after = withAnswers(input, Object.fromEntries(unanswered.map(({ id }) => [id, 2])));
        const moved = pairs(assess(model, input), after).map(([one, other]) =>
          Math.abs(one.score - other.score),
        );
        expect(Math.max(...moved)).toBeLessThan(close);
      }),
      runs,
    );
  });
});
