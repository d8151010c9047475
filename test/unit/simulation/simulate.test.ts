import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { Simulation } from "../../../src-shared/contract/simulations.ts";
import { assess, prepareModel, weightsOf } from "../../../src-shared/domain/scoring/assess.ts";
import type { AssessmentInput, ScoringModel } from "../../../src-shared/domain/scoring/assess.ts";
import { scoreCase } from "../../../src-shared/domain/scoring/score-case.ts";
import { applicationToSimulate } from "../../../src-shared/domain/simulation/application-to-simulate.ts";
import { createSimulator } from "../../../src-shared/domain/simulation/simulate.ts";
import { drawSimulation } from "../../../src-shared/domain/simulation/simulation-draws.ts";
import { asGiven } from "../../../src-shared/domain/smaa/measurement.ts";
import { smaa } from "../../../src-shared/domain/smaa/smaa.ts";
import { model as shippedModel, someInput } from "../scoring/arbitrary-inputs.ts";
import { draftPack, modelCases } from "../scoring/packs.ts";
import { answersOf, choice, question, smallPack } from "../scoring/worked-example-pack.ts";

const simulated = (
  model: ScoringModel,
  input: Partial<AssessmentInput>,
  { iterations = 20_000, seed = 1 } = {},
): Simulation =>
  createSimulator(
    model,
    drawSimulation(model, iterations, seed),
  )(applicationToSimulate(model, { answers: new Map(), profiles: {}, ratios: {}, ...input }));

const firstOf = ({ options }: Simulation, id: string): number | undefined =>
  options.find(({ optionId }) => optionId === id)?.rankAcceptability[0];

/** Four and a half standard errors of a share: one comparison in 150,000 goes astray. */
const errorOf = (share: number, iterations: number): number =>
  4.5 * Math.sqrt((share * (1 - share)) / iterations);

const distance = (found: number | undefined, share: number): number =>
  Math.abs((found ?? Number.NaN) - share);

/** All weight on one criterion, so that weights are certain and only answers vary. */
const onlyBusinessValue = (pack: Pack): ScoringModel => prepareModel(pack, { BV: 1, DC: 0, EC: 0 });

describe("the simulation of an application", () => {
  const iterations = 20_000;

  test("takes every possible answer to an open question as equally likely", () => {
    // Of three answers two put the PaaS first and one the store.
    const pack = smallPack([
      question("APP-01", {
        type: "single",
        feeds: { BV1: 1 },
        options: [choice("a", [90, 50, 10]), choice("b", [20, 80, 10]), choice("c", [30, 70, 10])],
      }),
    ]);
    const found = simulated(onlyBusinessValue(pack), {});

    expect(distance(firstOf(found, "store"), 1 / 3)).toBeLessThanOrEqual(errorOf(1 / 3, iterations));
    expect(distance(firstOf(found, "paas"), 2 / 3)).toBeLessThanOrEqual(errorOf(2 / 3, iterations));
    expect(firstOf(found, "private")).toBe(0);
  });

  test("takes a recorded answer for wrong as often as its grade says, and then for a neighbour of it", () => {
    // Recorded in the middle; each neighbour puts another option first.
    const rate = 0.25;
    const ungraded = smallPack([
      question("APP-01", {
        type: "single",
        feeds: { BV1: 1 },
        options: [choice("a", [90, 10, 10]), choice("b", [10, 90, 10]), choice("c", [10, 10, 90])],
      }),
    ]);
    const pack: Pack = {
      ...ungraded,
      evidence_grades: [{ id: "D", label: { en: "Assumption", fr: "Hypothèse" }, error: rate }],
    };
    const found = simulated(onlyBusinessValue(pack), { answers: answersOf({ "APP-01": "b" }, "D") });

    expect(distance(firstOf(found, "paas"), 1 - rate)).toBeLessThanOrEqual(errorOf(rate, iterations));
    expect(distance(firstOf(found, "store"), rate / 2)).toBeLessThanOrEqual(errorOf(rate / 2, iterations));
    expect(distance(firstOf(found, "private"), rate / 2)).toBeLessThanOrEqual(errorOf(rate / 2, iterations));
  });

  test("agrees with the SMAA of the same matrix where only weights vary", () => {
    const fits = { BV: [80, 40, 50], DC: [20, 90, 60], EC: [50, 40, 70] } as const;
    const pack = smallPack(
      (["BV", "DC", "EC"] as const).map((id, at) =>
        question(`APP-0${at + 1}`, {
          type: "single",
          feeds: { [`${id}1`]: 1 },
          options: [choice("only", fits[id]), choice("other", [0, 0, 0])],
        }),
      ),
    );
    const certain = {
      ...pack,
      evidence_grades: pack.evidence_grades.map((grade) => ({ ...grade, error: 0 })),
    };
    const model = prepareModel(certain, weightsOf(certain, "balanced"));
    const found = simulated(model, {
      answers: answersOf({ "APP-01": "only", "APP-02": "only", "APP-03": "only" }),
    });

    // Centred on the mean of the two answers, which is half of each fit.
    const direct = smaa({
      measurements: [0, 1, 2].map((option) =>
        Object.values(fits).map((row) => ({ kind: "exact" as const, value: (row[option] ?? 0) / 2 })),
      ),
      scales: [asGiven, asGiven, asGiven],
      weights: { kind: "dirichlet", alpha: [0.3 * 40, 0.3 * 40, 0.4 * 40] },
      iterations,
      seed: 2,
    });
    for (const [option, shares] of direct.rankAcceptability.entries()) {
      for (const [rank, share] of shares.entries()) {
        expect(distance(found.options[option]?.rankAcceptability[rank], share)).toBeLessThanOrEqual(
          Math.SQRT2 * errorOf(Math.min(0.5, share + 0.01), iterations),
        );
      }
    }
  });

  test("finds the unused reporting tool of the published cases likely to be retired, not sure", () => {
    const reporting = modelCases.find(({ name }) => name.startsWith("Unused"));
    if (!reporting) throw new Error("There is no such case.");
    const { smaa: found, verdict } = scoreCase(draftPack, {
      ...reporting,
      evidence_grades: Object.fromEntries(Object.keys(reporting.answers).map((id) => [id, "B"])),
    });

    expect(distance(found.rankAcceptability.retire?.[0], 0.73)).toBeLessThanOrEqual(0.03);
    expect(verdict).toEqual({
      level: "leaning",
      conditional: expect.any(Boolean) as boolean,
      option: "retire",
    });
  });

  test("gives an excluded option a score and no rank", () => {
    const portal = modelCases.find(({ name }) => name.startsWith("Custom Java"));
    if (!portal) throw new Error("There is no such case.");
    const { smaa: found, status } = scoreCase(draftPack, portal);

    expect(status.retire).toBe("excluded");
    expect(found.rankAcceptability.retire).toBeUndefined();
    expect(found.band.retire?.low).toBeLessThan(found.band.retire?.high ?? 0);
  });

  test("the same seed gives the same bytes, whatever was simulated before; another seed other draws", () => {
    const draws = drawSimulation(shippedModel, 300, 5);
    const one = { answers: new Map(), profiles: {}, ratios: {} };
    const simulate = createSimulator(shippedModel, draws);
    const first = JSON.stringify(simulate(applicationToSimulate(shippedModel, one)));
    simulate(
      applicationToSimulate(shippedModel, {
        ...one,
        answers: answersOf({ "APP-03": "commodity", "APP-23": 4 }),
      }),
    );

    expect(JSON.stringify(simulate(applicationToSimulate(shippedModel, one)))).toBe(first);
    expect(JSON.stringify(simulated(shippedModel, one, { iterations: 300, seed: 5 }))).toBe(first);
    expect(JSON.stringify(simulated(shippedModel, one, { iterations: 300, seed: 6 }))).not.toBe(first);
  });

  test("does not depend on the order of the questions", () => {
    const questions = ["APP-01", "APP-02"].map((id, at) =>
      question(id, {
        type: "single",
        feeds: { BV1: 1 + at },
        options: [choice("a", [90, 50, 10]), choice("b", [20, 80, 60])],
      }),
    );
    const inOrder = simulated(onlyBusinessValue(smallPack(questions)), {}, { iterations: 500 });
    const reversed = simulated(onlyBusinessValue(smallPack(questions.toReversed())), {}, { iterations: 500 });

    expect(reversed.options.map(({ rankAcceptability }) => rankAcceptability)).toEqual(
      inOrder.options.map(({ rankAcceptability }) => rankAcceptability),
    );
  });

  test("shares sum to 1 by row and by column, bands stay within what any weights allow, and first shares add up", () => {
    const draws = drawSimulation(shippedModel, 200, 3);
    const simulate = createSimulator(shippedModel, draws);
    fc.assert(
      fc.property(someInput, (input) => {
        const { options } = simulate(applicationToSimulate(shippedModel, input));
        const competing = options.filter(({ rankAcceptability }) => rankAcceptability.length > 0);
        const excluded = assess(shippedModel, input).options.filter(({ status }) => status === "excluded");
        expect(competing.length).toBe(options.length - excluded.length);
        for (const [rank, { rankAcceptability }] of competing.entries()) {
          expect(sum(rankAcceptability)).toBeCloseTo(1, 9);
          expect(sum(competing.map((option) => option.rankAcceptability[rank] ?? 0))).toBeCloseTo(1, 9);
        }
        expect(sum(competing.map(({ unagreedFirst }) => unagreedFirst))).toBeCloseTo(
          Math.min(1, competing.length),
          9,
        );
        for (const { band, centralWeights, confidence, rankAcceptability } of options) {
          expect(band.low).toBeLessThanOrEqual(band.high);
          expect(centralWeights === null).toBe((rankAcceptability[0] ?? 0) === 0);
          expect(confidence === null).toBe(centralWeights === null);
          expect(sum(Object.values(centralWeights ?? { none: 1 }))).toBeCloseTo(1, 9);
        }
      }),
      { numRuns: 30 },
    );
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
