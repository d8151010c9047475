import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { ahp, ahpVariants } from "../../../src-shared/domain/mcda/ahp.ts";
import { awsPriority } from "../../../src-shared/domain/mcda/aws-priority.ts";
import type { Decision } from "../../../src-shared/domain/mcda/decision.ts";
import { konveyorRisk } from "../../../src-shared/domain/mcda/konveyor-risk.ts";
import { krippendorffAlpha, ratingLevels } from "../../../src-shared/domain/mcda/krippendorff.ts";
import { normalisations } from "../../../src-shared/domain/mcda/normalise.ts";
import { preferenceOf } from "../../../src-shared/domain/mcda/preference-functions.ts";
import type { Preference } from "../../../src-shared/domain/mcda/preference-functions.ts";
import { promethee2 } from "../../../src-shared/domain/mcda/promethee.ts";
import { rankOrderCentroid } from "../../../src-shared/domain/mcda/rank-order-centroid.ts";
import { topsis } from "../../../src-shared/domain/mcda/topsis.ts";
import { vikor } from "../../../src-shared/domain/mcda/vikor.ts";
import { weightedSum } from "../../../src-shared/domain/mcda/weighted-sum.ts";

/** Whole numbers of tenths, so that no tie is one by rounding alone. */
const value = fc.integer({ min: 1, max: 1_000 }).map((tenths) => tenths / 10);

const someDecision: fc.Arbitrary<Decision> = fc
  .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 6 }))
  .chain(([criteria, alternatives]) =>
    fc.record({
      matrix: fc.array(fc.array(value, { minLength: criteria, maxLength: criteria }), {
        minLength: alternatives,
        maxLength: alternatives,
      }),
      weights: fc.array(value, { minLength: criteria, maxLength: criteria }),
      benefit: fc.array(fc.boolean(), { minLength: criteria, maxLength: criteria }),
    }),
  );

/** Every method as figures of which more is better. */
const figures = {
  ...Object.fromEntries(
    normalisations.flatMap((normalisation) => [
      [`weighted sum (${normalisation})`, (one: Decision) => weightedSum(one, normalisation).scores],
      [`TOPSIS (${normalisation})`, (one: Decision) => topsis(one, normalisation).closeness],
    ]),
  ),
  VIKOR: (one: Decision) => vikor(one).q.map((q) => -q),
  "PROMETHEE II": (one: Decision) => promethee2(one).phi,
} as const satisfies Record<string, (decision: Decision) => readonly number[]>;

describe.each(Object.entries(figures))("%s", (_name, figuresOf) => {
  test("does not care in which order alternatives stand", () => {
    fc.assert(
      fc.property(someDecision, (decision) => {
        const reversed = figuresOf({ ...decision, matrix: decision.matrix.toReversed() }).toReversed();
        for (const [row, figure] of figuresOf(decision).entries()) {
          expect(reversed[row]).toBeCloseTo(figure, 9);
        }
      }),
    );
  });

  test("does not care in which order criteria stand, nor how large the weights are together", () => {
    fc.assert(
      fc.property(someDecision, ({ matrix, weights, benefit }) => {
        const turned = figuresOf({
          matrix: matrix.map((row) => row.toReversed()),
          weights: weights.map((weight) => weight * 7).toReversed(),
          benefit: benefit.toReversed(),
        });
        for (const [row, figure] of figuresOf({ matrix, weights, benefit }).entries()) {
          expect(turned[row]).toBeCloseTo(figure, 9);
        }
      }),
    );
  });

  test("never puts an alternative behind one that is at most as good on every criterion", () => {
    fc.assert(
      fc.property(someDecision, (decision) => {
        const isAsGood = (one: readonly number[], other: readonly number[]): boolean =>
          decision.benefit.every((isBenefit, criterion) => {
            const lead = (one[criterion] ?? 0) - (other[criterion] ?? 0);
            return isBenefit ? lead >= 0 : lead <= 0;
          });
        const said = figuresOf(decision);
        for (const [one, row] of decision.matrix.entries()) {
          for (const [other, otherRow] of decision.matrix.entries()) {
            const isBehind = (said[one] ?? 0) < (said[other] ?? 0) - 1e-9;
            expect(isBehind && isAsGood(row, otherRow)).toBe(false);
          }
        }
      }),
    );
  });

  test("treats a cost as a benefit with its sign turned, where the normalisation allows it", () => {
    const unit = { matrix: [[1], [2], [4]], weights: [1] };
    const asBenefit = figuresOf({ ...unit, benefit: [true] });
    const asCost = figuresOf({ ...unit, benefit: [false] });
    expect(asBenefit.indexOf(Math.max(...asBenefit))).toBe(2);
    expect(asCost.indexOf(Math.max(...asCost))).toBe(0);
  });
});

test.each([
  [{ matrix: [], weights: [1], benefit: [true] }],
  [{ matrix: [[1, 2], [1]], weights: [1, 1], benefit: [true, true] }],
  [{ matrix: [[1, 2]], weights: [1, 1], benefit: [true] }],
  [{ matrix: [[1, Number.NaN]], weights: [1, 1], benefit: [true, true] }],
  [{ matrix: [[1, 2]], weights: [0, 0], benefit: [true, true] }],
  [{ matrix: [[1, 2]], weights: [2, -1], benefit: [true, true] }],
] satisfies [Decision][])("a decision that lacks something is refused: %j", (decision) => {
  const refused = expect.objectContaining({ code: "matrix.invalid" });
  for (const figuresOf of Object.values(figures)) expect(() => figuresOf(decision)).toThrow(refused);
});

test("normalisations that divide by values refuse those that are not above 0", () => {
  const decision = { matrix: [[0], [2]], weights: [1], benefit: [true] };
  const refused = expect.objectContaining({ code: "matrix.invalid" });
  expect(() => weightedSum(decision, "sum")).toThrow(refused);
  expect(() => weightedSum(decision, "max")).toThrow(refused);
  expect(weightedSum(decision, "min-max").scores).toEqual([0, 1]);
});

test("net flows of PROMETHEE sum to 0, and each is what is preferred less what is preferred to it", () => {
  fc.assert(
    fc.property(someDecision, (decision) => {
      const { phi, phiPlus, phiMinus } = promethee2(decision);
      expect(phi.reduce((sum, one) => sum + one, 0)).toBeCloseTo(0, 9);
      for (const [row, one] of phi.entries()) expect(one).toBe((phiPlus[row] ?? 0) - (phiMinus[row] ?? 0));
    }),
  );
});

test.each([
  [{ kind: "usual" }, [0, 1, 1, 1, 1]],
  [{ kind: "u-shape", q: 2 }, [0, 0, 0, 1, 1]],
  [{ kind: "v-shape", p: 4 }, [0, 0.25, 0.5, 1, 1]],
  [{ kind: "level", q: 1, p: 4 }, [0, 0, 0.5, 0.5, 1]],
  [{ kind: "linear", q: 1, p: 5 }, [0, 0, 0.25, 0.75, 1]],
  [{ kind: "gaussian", s: 2 }, [0, 0.1175, 0.3935, 0.8647, 0.9561]],
] satisfies [Preference, number[]][])(
  "leads of 0, 1, 2, 4 and 5 under %j are worth %j",
  (preference, worth) => {
    for (const [place, lead] of [0, 1, 2, 4, 5].entries()) {
      expect(preferenceOf(preference, lead)).toBeCloseTo(worth[place] ?? 0, 4);
    }
    expect(preferenceOf(preference, -3)).toBe(0);
  },
);

describe("AHP", () => {
  test.each(ahpVariants)("finds the weights behind comparisons that agree (%s)", (variant) => {
    fc.assert(
      fc.property(fc.array(value, { minLength: 1, maxLength: 12 }), (importance) => {
        const total = importance.reduce((sum, one) => sum + one, 0);
        const matrix = importance.map((one) => importance.map((other) => one / other));
        const said = ahp(matrix, variant);
        for (const [row, weight] of said.weights.entries()) {
          expect(weight).toBeCloseTo((importance[row] ?? 0) / total, 9);
        }
        expect(said.lambdaMax).toBeCloseTo(importance.length, 6);
        expect(said.consistencyRatio).toBeCloseTo(0, 6);
        expect(said.isInconsistent).toBe(false);
      }),
    );
  });

  test("has an eigenvector that the comparisons only stretch", () => {
    const comparison = fc.constantFrom(1 / 9, 1 / 5, 1 / 3, 1, 3, 5, 9);
    fc.assert(
      fc.property(fc.array(comparison, { minLength: 6, maxLength: 6 }), ([a, b, c, d, e, f]) => {
        const [ab = 1, ac = 1, ad = 1, bc = 1, bd = 1, cd = 1] = [a, b, c, d, e, f];
        const matrix = [
          [1, ab, ac, ad],
          [1 / ab, 1, bc, bd],
          [1 / ac, 1 / bc, 1, cd],
          [1 / ad, 1 / bd, 1 / cd, 1],
        ];
        const { weights, lambdaMax } = ahp(matrix);
        expect(lambdaMax).toBeGreaterThanOrEqual(4 - 1e-9);
        for (const [row, comparisons] of matrix.entries()) {
          const stretched = comparisons.reduce((sum, one, at) => sum + one * (weights[at] ?? 0), 0);
          expect(stretched).toBeCloseTo(lambdaMax * (weights[row] ?? 0), 9);
        }
      }),
    );
  });

  test.each([
    [[]],
    [[[1, 2]]],
    [
      [
        [1, 2],
        [2, 1],
      ],
    ],
    [
      [
        [1, -2],
        [-0.5, 1],
      ],
    ],
  ])("refuses what is no set of comparisons: %j", (matrix) => {
    expect(() => ahp(matrix)).toThrow(expect.objectContaining({ code: "matrix.invalid" }));
  });

  test("takes thirds and sevenths as people type them", () => {
    expect(
      ahp([
        [1, 3, 7],
        [0.33, 1, 2],
        [0.14, 0.5, 1],
      ]).isInconsistent,
    ).toBe(false);
  });
});

describe("Krippendorff's alpha", () => {
  const someRatings = fc.array(
    fc.array(fc.option(fc.integer({ min: 1, max: 4 })), { minLength: 6, maxLength: 6 }),
    { minLength: 2, maxLength: 4 },
  );

  test.each(ratingLevels)("does not care who rated first, nor what was rated first (%s)", (level) => {
    fc.assert(
      fc.property(someRatings, (ratings) => {
        const turned = ratings.toReversed().map((row) => row.toReversed());
        const rounded = (of: typeof ratings) => krippendorffAlpha(of, level)?.toFixed(9);
        expect(rounded(turned)).toBe(rounded(ratings));
      }),
    );
  });

  test.each(ratingLevels)("is 1 when all agree and values differ (%s)", (level) => {
    expect(
      krippendorffAlpha(
        [
          [1, 2, 3, null],
          [1, 2, 3, 4],
        ],
        level,
      ),
    ).toBe(1);
  });

  test.each(ratingLevels)("says nothing without two ratings, or without two values (%s)", (level) => {
    expect(
      krippendorffAlpha(
        [
          [1, null],
          [null, 2],
        ],
        level,
      ),
    ).toBeNull();
    expect(
      krippendorffAlpha(
        [
          [2, 2],
          [2, 2],
        ],
        level,
      ),
    ).toBeNull();
    expect(krippendorffAlpha([], level)).toBeNull();
  });

  test("refuses raters who rated different numbers of things", () => {
    const refused = expect.objectContaining({ code: "matrix.invalid" });
    expect(() => krippendorffAlpha([[1, 2], [1]], "nominal")).toThrow(refused);
  });
});

test("rank-order-centroid weights fall and sum to 1", () => {
  fc.assert(
    fc.property(fc.integer({ min: 1, max: 40 }), (n) => {
      const weights = rankOrderCentroid(n);
      expect(weights).toHaveLength(n);
      expect(weights.reduce((sum, one) => sum + one, 0)).toBeCloseTo(1, 12);
      expect(weights.every((one, place) => place === 0 || one < (weights[place - 1] ?? 0))).toBe(true);
    }),
  );
});

test("an AWS priority with unknown facts lies between its worst and its best", () => {
  expect(awsPriority({})).toMatchObject({ total: null, low: 100, high: 488 });
  expect(awsPriority({ criticality: "Low", strategy: "Rehost" })).toMatchObject({
    total: null,
    low: 176,
    high: 488,
    points: { criticality: 60, strategy: 42, team: null },
  });
});

test("Konveyor's confidence falls with every answer that turns from green to yellow, or to red", () => {
  fc.assert(
    fc.property(fc.integer({ min: 0, max: 20 }), fc.integer({ min: 1, max: 20 }), (yellow, green) => {
      const at = (counts: Partial<Record<"red" | "yellow" | "green", number>>) =>
        konveyorRisk({ red: 0, yellow, green, unknown: 0, ...counts }).confidence;
      expect(at({ yellow: yellow + 1, green: green - 1 })).toBeLessThanOrEqual(at({}));
      expect(at({ red: 1, green: green - 1 })).toBeLessThanOrEqual(at({}));
    }),
  );
  expect(konveyorRisk({ red: 0, yellow: 0, green: 0, unknown: 0 })).toEqual({
    risk: "unknown",
    confidence: 0,
  });
});
