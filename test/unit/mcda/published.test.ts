import { describe, expect, test } from "vitest";
import { z } from "zod";
import { AwsFacts } from "../../../src-shared/contract/second-opinions.ts";
import { ahp } from "../../../src-shared/domain/mcda/ahp.ts";
import { awsMaximum, awsPriority } from "../../../src-shared/domain/mcda/aws-priority.ts";
import { konveyorRisk } from "../../../src-shared/domain/mcda/konveyor-risk.ts";
import { krippendorffAlpha, ratingLevels } from "../../../src-shared/domain/mcda/krippendorff.ts";
import { promethee2 } from "../../../src-shared/domain/mcda/promethee.ts";
import { rankOrderCentroid } from "../../../src-shared/domain/mcda/rank-order-centroid.ts";
import { topsis } from "../../../src-shared/domain/mcda/topsis.ts";
import { vikor } from "../../../src-shared/domain/mcda/vikor.ts";
import { weightedSum } from "../../../src-shared/domain/mcda/weighted-sum.ts";
import { publishedCase } from "./published-cases.ts";

const Matrix = z.array(z.array(z.number()));
const Numbers = z.array(z.number());

/** The same to so many decimals, number by number. */
const near = (numbers: readonly number[], decimals: number): readonly unknown[] =>
  numbers.map((number): unknown => expect.closeTo(number, decimals));

describe("a published case", () => {
  test("of TOPSIS: the closeness and ranks of Tzeng and Huang", () => {
    const { matrix, weights, benefit, expected_closeness, expected_rank } = publishedCase(
      "TOPSIS-TZENG",
      z.object({
        matrix: Matrix,
        weights: Numbers,
        benefit: Numbers,
        expected_closeness: Numbers,
        expected_rank: Numbers,
      }),
    );
    const said = topsis({ matrix, weights, benefit: benefit.map((one) => one === 1) });
    expect(said.normalisation).toBe("vector");
    // Published to four places, cut off rather than rounded in the first.
    for (const [row, closeness] of said.closeness.entries()) {
      expect(Math.abs(closeness - (expected_closeness[row] ?? 0))).toBeLessThan(1e-4);
    }
    expect(said.rank).toEqual(expected_rank);
  });

  test("of the weighted sum: the scores and ranks of Kracka and others", () => {
    const { matrix, benefit, expected, expected_rank } = publishedCase(
      "WSM-KRACKA",
      z.object({ matrix: Matrix, benefit: Numbers, expected: Numbers, expected_rank: Numbers }),
    );
    const decision = {
      matrix,
      weights: benefit.map(() => 1),
      benefit: benefit.map((one) => one === 1),
    };
    const said = weightedSum(decision, "sum");
    expect(said.scores).toEqual(near(expected, 7));
    expect(said.rank).toEqual(expected_rank);
  });

  test("of PROMETHEE II: the flows of Zhao and others", () => {
    const { matrix, weights, phi_plus, phi_minus, phi } = publishedCase(
      "PROMETHEE2-ZHAO",
      z.object({ matrix: Matrix, weights: Numbers, phi_plus: Numbers, phi_minus: Numbers, phi: Numbers }),
    );
    expect(promethee2({ matrix, weights, benefit: weights.map(() => true) })).toEqual({
      phiPlus: near(phi_plus, 12),
      phiMinus: near(phi_minus, 12),
      phi: near(phi, 12),
      rank: [2, 3, 1],
    });
  });

  test("of AHP: the eigenvector of Wang and Chin, whose comparisons contradict each other", () => {
    const { matrix, expected_weights_eigenvector, lambda_max, ...published } = publishedCase(
      "AHP-WANG-CHIN",
      z.object({
        matrix: z.array(z.array(z.union([z.number(), z.string()]))),
        expected_weights_eigenvector: Numbers,
        lambda_max: z.number(),
        "CR_RI_1.25": z.number(),
      }),
    );
    const said = ahp(matrix.map((row) => row.map(fraction)));
    expect(said).toMatchObject({
      variant: "eigenvector",
      lambdaMax: expect.closeTo(lambda_max, 5),
      consistencyRatio: expect.closeTo(published["CR_RI_1.25"], 4),
      randomIndex: { value: 1.25, source: "Saaty 2008" },
      isInconsistent: true,
    });
    for (const [row, weight] of said.weights.entries()) {
      expect(Math.abs(weight - (expected_weights_eigenvector[row] ?? 0))).toBeLessThan(1e-4);
    }
  });

  test("of Krippendorff's alpha: three raters, fifteen units, most of them unrated by one", () => {
    const expected = publishedCase(
      "KRIPPENDORFF",
      z.object({
        data: z.array(z.string()),
        nominal: z.number(),
        interval: z.number(),
        ordinal_computed_here: z.number(),
      }),
    );
    const ratings = expected.data.map(ratingsOf);
    expect(krippendorffAlpha(ratings, "nominal")).toBeCloseTo(expected.nominal, 6);
    expect(krippendorffAlpha(ratings, "interval")).toBeCloseTo(expected.interval, 6);
    expect(krippendorffAlpha(ratings, "ordinal")).toBeCloseTo(expected.ordinal_computed_here, 6);
  });

  test("of rank-order-centroid weights for three, four and five criteria", () => {
    const expected = publishedCase("ROC", z.object({ n3: Numbers, n4: Numbers, n5: Numbers }));
    expect(rankOrderCentroid(3)).toEqual(near(expected.n3, 6));
    expect(rankOrderCentroid(4)).toEqual(near(expected.n4, 6));
    expect(rankOrderCentroid(5)).toEqual(near(expected.n5, 6));
  });

  test("of the AWS table: a cloud-ready test system before a regulated vital one", () => {
    const App = AwsFacts.extend({ total: z.number() });
    const { app_A, app_B, maximum } = publishedCase(
      "AWS-PRIO-INITIAL",
      z.object({ app_A: App, app_B: App, maximum: z.number() }),
    );
    expect(awsMaximum()).toBe(maximum);
    for (const { total, ...facts } of [app_A, app_B]) {
      expect(awsPriority(facts)).toMatchObject({ total, low: total, high: total });
    }
  });

  test("of Konveyor: eight mixtures of colours", () => {
    const Count = z.number();
    const { cases, thresholds } = publishedCase(
      "KONVEYOR-RISK",
      z.object({
        thresholds: z.object({ red: Count, yellow: Count, unknown: Count }),
        cases: z.array(
          z.object({
            red: Count,
            yellow: Count,
            green: Count,
            unknown: Count,
            risk: z.string().optional(),
            confidence: Count.optional(),
          }),
        ),
      }),
    );
    expect(cases).toHaveLength(8);
    for (const { risk, confidence, ...counts } of cases) {
      const said = konveyorRisk(counts, thresholds);
      // A case that leaves one of the two out says nothing of it.
      expect(said).toEqual({ ...said, ...(risk && { risk }), ...(confidence && { confidence }) });
    }
  });
});

describe("a textbook example", () => {
  test("of VIKOR: the middle mountain is the compromise of Opricovic and Tzeng", () => {
    // Risk (less is better) and altitude of three mountains.
    const said = vikor({
      matrix: [
        [1, 3000],
        [2, 3750],
        [5, 4500],
      ],
      weights: [0.5, 0.5],
      benefit: [false, true],
    });
    expect(said.s).toEqual(near([0.5, 0.375, 0.5], 12));
    expect(said.r).toEqual(near([0.5, 0.25, 0.5], 12));
    expect(said.q).toEqual(near([1, 0, 1], 12));
    expect(said.rank).toEqual([2, 1, 2]);
    expect(said.compromise).toEqual([1]);
  });

  test("of VIKOR proposes all that are too close to the first", () => {
    const said = vikor({
      matrix: [
        [10, 0],
        [9, 1],
        [0, 10],
      ],
      weights: [0.6, 0.4],
      benefit: [true, true],
    });
    expect(said.compromise.length).toBeGreaterThan(1);
    expect(said.compromise[0]).toBe(said.rank.indexOf(1));
  });

  test("of AHP: three criteria whose weights are .637, .258 and .105", () => {
    const matrix = [
      [1, 3, 5],
      [1 / 3, 1, 3],
      [1 / 5, 1 / 3, 1],
    ];
    const byEigenvector = ahp(matrix);
    expect(byEigenvector.weights).toEqual(near([0.637, 0.258, 0.105], 3));
    expect(byEigenvector.lambdaMax).toBeCloseTo(3.0385, 4);
    expect(byEigenvector.isInconsistent).toBe(false);
    const byColumnMean = ahp(matrix, "column-mean");
    expect(byColumnMean.variant).toBe("column-mean");
    expect(byColumnMean.weights).toEqual(near([0.633, 0.2605, 0.1062], 3));
    expect(byColumnMean.weights).not.toEqual(byEigenvector.weights);
  });

  test("of Krippendorff's alpha: four observers and twelve units", () => {
    const ratings = [
      "1 2 3 3 2 1 4 1 2 * * *",
      "1 2 3 3 2 2 4 1 2 5 * 3",
      "* 3 3 3 2 3 4 2 2 5 1 *",
      "1 2 3 3 2 4 4 1 2 5 1 *",
    ].map(ratingsOf);
    const alphas = ratingLevels.map((level) => krippendorffAlpha(ratings, level));
    expect(alphas).toEqual(near([0.743, 0.815, 0.849], 3));
  });
});

const fraction = (given: number | string): number => {
  const [above = 0, below = 1] = String(given).split("/").map(Number);
  return above / below;
};

const ratingsOf = (line: string): (number | null)[] =>
  line.split(" ").map((rating) => (rating === "*" ? null : Number(rating)));
