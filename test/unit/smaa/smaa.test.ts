import { readFileSync } from "node:fs";
import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { SmaaFile } from "../../../src-shared/contract/smaa-files.ts";
import { smaa } from "../../../src-shared/domain/smaa/smaa.ts";
import { smaaModelOf } from "../../../src-shared/domain/smaa/smaa-model-of.ts";

interface Published {
  readonly id: string;
  readonly expected_rank_acceptability: number[][];
  readonly expected_central_weights: number[][];
  readonly expected_confidence: number[];
  readonly tolerance_ra: number;
  readonly tolerance_cw: number;
  readonly tolerance_cf: number;
  readonly high_precision_4e6_iterations: { ra: number[][]; cw: number[][]; cf: number[] };
  readonly ra: string[][];
  readonly cw: number[][];
}

const { tests } = JSON.parse(
  readFileSync(new URL("../../fixtures/scoring.json", import.meta.url), "utf8"),
) as { tests: Published[] };

const published = (id: string): Published => {
  const found = tests.find((one) => one.id === id);
  if (!found) throw new Error(`There is no ${id}.`);
  return found;
};

const analysed = (file: unknown) => {
  const model = smaaModelOf(SmaaFile.parse(file));
  if ("flaw" in model) throw new Error(model.flaw.en);
  return smaa(model);
};

const numberOf = (text: string): number => {
  const [above = 0, below = 1] = text.split("/").map(Number);
  return above / below;
};

/** Four and a half standard errors of a share: one comparison in 150,000 goes astray. */
const errorOf = (share: number, iterations: number): number =>
  4.5 * Math.sqrt((share * (1 - share)) / iterations);

/** By how many of its errors each share is off: 1 is as far as one may be. */
const furthestOff = (
  found: readonly (readonly number[])[],
  exact: readonly (readonly number[])[],
  iterations: number,
): number =>
  Math.max(
    ...exact.flatMap((row, option) =>
      row.map((share, rank) => {
        const off = Math.abs((found[option]?.[rank] ?? Number.NaN) - share);
        return off === 0 ? 0 : off / errorOf(share, iterations);
      }),
    ),
  );

describe("SMAA-2", () => {
  const iterations = 200_000;

  test("finds the published indices of four antidepressants on six criteria", () => {
    const fixture = published("SMAA2-BR");
    const found = analysed({ ...fixture, iterations });

    const precise = fixture.high_precision_4e6_iterations;
    expect(furthestOff(found.rankAcceptability, precise.ra, iterations)).toBeLessThanOrEqual(1);
    for (const [option, confidence] of precise.cf.entries()) {
      expect(found.confidence[option]).toBeCloseTo(confidence, 1.9);
      expect(
        Math.abs((found.confidence[option] ?? 0) - (fixture.expected_confidence[option] ?? 0)),
      ).toBeLessThan(fixture.tolerance_cf);
      for (const [criterion, weight] of (precise.cw[option] ?? []).entries()) {
        expect(Math.abs((found.centralWeights[option]?.[criterion] ?? 0) - weight)).toBeLessThan(0.003);
      }
    }
  });

  test("finds the exact shares and central weights of three options on two criteria", () => {
    const fixture = published("SMAA-EXACT-1");
    const found = analysed({
      matrix: [
        [1, 0],
        [0, 1],
        [0.6, 0.6],
      ],
      weights: "uniform",
      iterations,
    });

    expect(
      furthestOff(
        found.rankAcceptability,
        fixture.ra.map((row) => row.map(numberOf)),
        iterations,
      ),
    ).toBeLessThanOrEqual(1);
    expect(Math.abs((found.pairwise[2]?.[0] ?? 0) - 3 / 5)).toBeLessThanOrEqual(errorOf(3 / 5, iterations));
    for (const [option, weights] of fixture.cw.entries()) {
      for (const [criterion, weight] of weights.entries()) {
        expect(Math.abs((found.centralWeights[option]?.[criterion] ?? 0) - weight)).toBeLessThan(0.003);
      }
    }
  });

  test("finds the exact shares of four options, three of them best on one criterion only", () => {
    const found = analysed({
      matrix: [
        [1, 0, 0],
        [0, 1, 0],
        [0, 0, 1],
        [0.4, 0.4, 0.4],
      ],
      iterations,
    });

    const unit = [8 / 25, 4 / 75, 22 / 75, 1 / 3];
    expect(
      furthestOff(found.rankAcceptability, [unit, unit, unit, [1 / 25, 21 / 25, 3 / 25, 0]], iterations),
    ).toBeLessThanOrEqual(1);
    for (const [criterion, weight] of [149 / 240, 91 / 480, 91 / 480].entries()) {
      expect(Math.abs((found.centralWeights[0]?.[criterion] ?? 0) - weight)).toBeLessThan(0.003);
    }
  });

  test("finds the exact shares where only the order of the weights is known", () => {
    const fixture = published("SMAA-EXACT-3-ORDINAL");
    const found = analysed({
      ...fixture,
      iterations,
    });

    expect(
      furthestOff(
        found.rankAcceptability,
        fixture.ra.map((row) => row.map(numberOf)),
        iterations,
      ),
    ).toBeLessThanOrEqual(1);
  });

  test("draws what is uncertain of the options, and holds it against the central weights too", () => {
    const found = analysed({
      matrix: [
        [{ uniform: [0.4, 0.8] }, 0.5],
        [0.5, 0.5],
      ],
      iterations,
    });

    expect(
      furthestOff(
        found.rankAcceptability,
        [
          [0.75, 0.25],
          [0.25, 0.75],
        ],
        iterations,
      ),
    ).toBeLessThanOrEqual(1);
    expect(Math.abs((found.confidence[0] ?? 0) - 0.75)).toBeLessThanOrEqual(errorOf(0.75, iterations));
    expect(found.centralWeights[0]?.[0]).toBeCloseTo(0.5, 2);
  });

  test("says nothing of weights under which an option that never leads would lead", () => {
    const found = analysed({
      matrix: [
        [1, 1, 1],
        [0, 0, 0],
      ],
    });

    expect(found.rankAcceptability).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(found.centralWeights[1]).toBeNull();
    expect(found.confidence).toEqual([1, null]);
    expect(found.entropy).toBe(0);
  });

  test("under fixed weights ranks without doubt", () => {
    const found = analysed({
      matrix: [
        [1, 0],
        [0, 1],
      ],
      weights: [3, 1],
      iterations: 10,
    });

    expect(found.rankAcceptability).toEqual([
      [1, 0],
      [0, 1],
    ]);
    expect(found.centralWeights[0]).toEqual([0.75, 0.25]);
  });

  test("draws Dirichlet weights around their mean, with the spread that their sum gives", () => {
    const alpha = [8, 2];
    const found = analysed({
      matrix: [
        [1, 0],
        [0.8, 0.8],
      ],
      weights: { dirichlet: alpha },
      iterations,
    });

    // The first leads where its weight is above 0.8; that weight is Beta(8, 2), whose tail there is exact.
    const tail = 1 - (9 * 0.8 ** 8 - 8 * 0.8 ** 9);
    expect(furthestOff(found.rankAcceptability, [[tail, 1 - tail]], iterations)).toBeLessThanOrEqual(1);
  });

  test("the same seed gives the same bytes, another seed other draws", () => {
    const file = {
      matrix: [
        [0.3, 0.7],
        [0.6, { normal: [0.3, 0.1] }],
      ],
      iterations: 500,
    };
    expect(JSON.stringify(analysed({ ...file, seed: 7 }))).toBe(
      JSON.stringify(analysed({ ...file, seed: 7 })),
    );
    expect(analysed({ ...file, seed: 8 }).rankAcceptability).not.toEqual(
      analysed({ ...file, seed: 7 }).rankAcceptability,
    );
  });

  const anyMatrix = fc
    .tuple(fc.integer({ min: 1, max: 5 }), fc.integer({ min: 1, max: 5 }))
    .chain(([options, criteria]) =>
      // Few different values, so that ties are common.
      fc.array(fc.array(fc.constantFrom(0, 0.25, 0.5, 1), { minLength: criteria, maxLength: criteria }), {
        minLength: options,
        maxLength: options,
      }),
    );

  test("acceptabilities sum to 1 by row and by column, and one of two always wins, ties or not", () => {
    fc.assert(
      fc.property(anyMatrix, fc.constantFrom("uniform", "ordinal"), (matrix, weights) => {
        const { pairwise, rankAcceptability } = analysed({ matrix, weights, iterations: 50 });
        for (const [option, row] of rankAcceptability.entries()) {
          expect(sum(row)).toBeCloseTo(1, 9);
          expect(sum(rankAcceptability.map((shares) => shares[option] ?? 0))).toBeCloseTo(1, 9);
          for (const [other, wins] of (pairwise[option] ?? []).entries()) {
            expect(wins === null).toBe(other === option);
            expect((wins ?? 0.5) + (pairwise[other]?.[option] ?? 0.5)).toBeCloseTo(1, 9);
          }
        }
      }),
    );
  });

  test("central weights average to the weights that were drawn", () => {
    fc.assert(
      fc.property(anyMatrix, (matrix) => {
        const fixed = (matrix[0] ?? []).map((_, criterion) => criterion + 1);
        const { centralWeights, rankAcceptability } = analysed({ matrix, weights: fixed, iterations: 3 });
        for (const [criterion, weight] of fixed.entries()) {
          const mean = sum(
            centralWeights.map(
              (weights, option) => (weights?.[criterion] ?? 0) * (rankAcceptability[option]?.[0] ?? 0),
            ),
          );
          expect(mean).toBeCloseTo(weight / sum(fixed), 9);
        }
      }),
    );
  });
});

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
