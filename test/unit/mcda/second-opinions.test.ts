import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { OptionResult } from "../../../src-shared/contract/results.ts";
import { answerColours } from "../../../src-shared/domain/mcda/answer-colours.ts";
import { awsFacts, awsStrategy } from "../../../src-shared/domain/mcda/aws-facts.ts";
import { comparisonOf, methodOpinions } from "../../../src-shared/domain/mcda/second-opinions.ts";
import { assess } from "../../../src-shared/domain/scoring/assess.ts";
import { createSituation } from "../../../src-shared/domain/questionnaire/situation.ts";
import { weightsOf } from "../../../src-shared/domain/scoring/weights.ts";
import { loadAwsRules } from "../../../src-main/content/load-aws-rules.ts";
import { sourceLayout } from "../../../src-main/source-layout.ts";
import { model, someInput } from "../scoring/arbitrary-inputs.ts";
import { shippedPack } from "../scoring/packs.ts";
import { answersOf } from "../scoring/worked-example-pack.ts";

const weights = weightsOf(shippedPack, "balanced");

/** An option as the engine reports it, with points per criterion; its score follows from them. */
const option = (
  optionId: OptionId,
  criteria: Readonly<Record<string, number>>,
  status: OptionResult["status"] = "eligible",
): OptionResult => ({
  optionId,
  score: 50 + Object.values(criteria).reduce((sum, points) => sum + points, 0),
  low: 0,
  high: 100,
  status,
  rank: null,
  possible: true,
  contributions: [],
  criteria: { ...criteria },
});

describe("what the methods compare", () => {
  test("adds up, weight times value, to our own score of every option that is not excluded", () => {
    fc.assert(
      fc.property(someInput, (input) => {
        const { options } = assess(model, input);
        const { criteria, rows } = comparisonOf(options, weights);
        expect(criteria.reduce((sum, { weight }) => sum + weight, 0)).toBeCloseTo(1, 9);
        expect(rows.map(({ optionId }) => optionId)).toEqual(
          options.filter(({ status }) => status !== "excluded").map(({ optionId }) => optionId),
        );
        for (const { score, values } of rows) {
          const sum = values.reduce((total, value, at) => total + value * (criteria[at]?.weight ?? 0), 0);
          expect(sum).toBeCloseTo(score, 6);
        }
      }),
      { numRuns: 30 },
    );
  });

  test("leaves out a criterion without a weight", () => {
    const { criteria } = comparisonOf([option("paas", { A: 1, B: 0 })], { A: 10, B: 0 });
    expect(criteria).toEqual([{ criterionId: "A", weight: 1 }]);
  });
});

describe("the opinions of the methods", () => {
  test("agree where one option leads on every criterion", () => {
    const comparison = comparisonOf(
      [option("store", { A: 1, B: 2 }), option("paas", { A: 5, B: 6 }), option("retire", { A: -4, B: 0 })],
      { A: 50, B: 50 },
    );
    const opinions = methodOpinions(comparison);
    expect(opinions.map(({ method }) => method)).toEqual(["topsis", "vikor", "promethee2", "wsm"]);
    for (const { agrees, options } of opinions) {
      expect(agrees).toBe(true);
      expect(options.find(({ rank }) => rank === 1)?.optionId).toBe("paas");
    }
  });

  test("name the criterion by which one turns our order round", () => {
    // Ours: the PaaS, by far, thanks to A; PROMETHEE counts only on how many criteria one is ahead.
    const comparison = comparisonOf(
      [option("paas", { A: 20, B: -1, C: -1 }), option("private", { A: -10, B: 1, C: 1 })],
      { A: 40, B: 35, C: 25 },
    );
    const promethee = methodOpinions(comparison).find(({ method }) => method === "promethee2");
    expect(promethee).toMatchObject({
      agrees: false,
      options: [
        { optionId: "paas", rank: 2, ourRank: 1 },
        { optionId: "private", rank: 1, ourRank: 2 },
      ],
      reversals: [{ aheadId: "paas", behindId: "private", criterionId: "B", agreesWithout: true }],
    });
  });

  test("report exactly the pairs in which we see a lead and the method does not", () => {
    const points = fc.integer({ min: -20, max: 20 });
    const someOptions = fc
      .uniqueArray(fc.constantFrom(...optionIds), { minLength: 1 })
      .chain((ids) =>
        fc.tuple(
          ...ids.map((id) => fc.record({ A: points, B: points, C: points }).map((at) => option(id, at))),
        ),
      );
    fc.assert(
      fc.property(someOptions, (options) => {
        for (const { options: ranked, reversals } of methodOpinions(
          comparisonOf(options, { A: 50, B: 30, C: 20 }),
        )) {
          const turned = ranked.flatMap((one) =>
            ranked
              .filter((other) => one.ourRank < other.ourRank && one.rank >= other.rank)
              .map((other) => `${one.optionId} ${other.optionId}`),
          );
          expect(reversals.map(({ aheadId, behindId }) => `${aheadId} ${behindId}`).toSorted()).toEqual(
            turned.toSorted(),
          );
        }
      }),
    );
  });

  test("are none where every option is excluded", () => {
    expect(methodOpinions(comparisonOf([option("paas", { A: 1 }, "excluded")], { A: 1 }))).toEqual([]);
  });
});

describe("the facts of the AWS table", () => {
  const rules = loadAwsRules(sourceLayout.contentFolder).get("canopy-core");
  if (!rules) throw new Error("There are no rules for the pack that ships.");
  const nothing = { environment: null, criticality: null, servers: 0 } as const;
  const factsOf = (
    values: Parameters<typeof answersOf>[0],
    inventory: Parameters<typeof awsFacts>[2] = nothing,
  ) => awsFacts(rules, createSituation(model.questionById, answersOf(values)), inventory, undefined);

  test("come from the answers", () => {
    expect(
      factsOf({
        "APP-37": ["test", "dev"],
        "APP-02": "vital",
        "DAT-01": ["internal"],
        "APP-16": "linux",
        "APP-23": 7,
        "ORG-09": 2,
      }),
    ).toEqual({
      environment: "Test",
      criticality: "High",
      compliance: "None",
      os: "Cloud ready",
      instances: undefined,
      dependencies: "4-10",
      strategy: undefined,
      team: "Medium",
    });
  });

  test("come from the inventory where no answer says otherwise, and stay unknown without either", () => {
    const inventory = { environment: "preproduction", criticality: "low", servers: 11 } as const;
    expect(factsOf({}, inventory)).toMatchObject({
      environment: "Test",
      criticality: "Low",
      instances: "11+",
    });
    expect(factsOf({ "APP-02": "medium" }, inventory).criticality).toBe("Medium");
    expect(Object.values(factsOf({})).filter((fact) => fact !== undefined)).toEqual([]);
  });

  test("name as strategy what the leading option is, where the table has a word for it", () => {
    expect(awsStrategy(shippedPack, "private")).toBe("Rehost");
    expect(awsStrategy(shippedPack, "paas")).toBe("Replatform");
    for (const other of ["store", "retain", "retire", null] as const) {
      expect(awsStrategy(shippedPack, other)).toBeUndefined();
    }
  });

  test("are asked for by conditions on questions and answers that the pack has", () => {
    const asked = JSON.stringify(rules).matchAll(/"q":"([A-Z]{3}-\d+)"(?:,"(?:is|has_any)":(\[[^\]]*\]))?/gu);
    for (const [, id = "", values] of asked) {
      const question = model.questionById.get(id);
      expect(question).toBeDefined();
      const known = question?.options?.map(({ value }) => value) ?? [0, 1, 2, 3, 4];
      expect(known).toEqual(expect.arrayContaining(JSON.parse(values ?? "[]") as unknown[]));
    }
  });
});

const coloursOf = (values: Parameters<typeof answersOf>[0]) =>
  answerColours(shippedPack, createSituation(model.questionById, answersOf(values)));

describe("the colours of Konveyor's questions", () => {
  test("follow the fit for the PaaS; what nobody answered is unknown", () => {
    const open = coloursOf({});
    expect(open).toMatchObject({ red: 0, yellow: 0, green: 0 });
    expect(open?.unknown).toBeGreaterThan(15);
    expect(coloursOf({ "APP-16": "linux", "APP-15": "prop", "APP-14": "shared" })).toEqual({
      red: 1,
      yellow: 1,
      green: 1,
      unknown: (open?.unknown ?? 0) - 3,
    });
  });

  test("leave out what does not apply, and are none in a pack that marks no question as Konveyor's", () => {
    const saas = createSituation(model.questionById, answersOf({ "APP-07": "saas" }));
    const counts = answerColours(shippedPack, saas);
    expect(counts).toBeDefined();
    const open = answerColours(shippedPack, createSituation(model.questionById, new Map()));
    expect(counts?.unknown).toBeLessThan((open?.unknown ?? 0) - 5);
    const without = {
      ...shippedPack,
      questions: shippedPack.questions.map((one) => ({ ...one, sources: [] })),
    };
    expect(answerColours(without, saas)).toBeUndefined();
  });
});
