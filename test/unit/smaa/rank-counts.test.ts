import { array, assert, constantFrom, integer, property } from "fast-check";
import { expect, test } from "vitest";
import { noRankCounts, rankCounter } from "../../../src-shared/domain/smaa/rank-counts.ts";
import type { RankCounts } from "../../../src-shared/domain/smaa/rank-counts.ts";

const add = (sums: Float64Array, at: number, amount: number): void => {
  sums[at] = (sums[at] ?? 0) + amount;
};

/** Ranks, wins and weights of the first as one would count them by hand. */
const countedByHand = (rankings: readonly (readonly number[])[], options: number): RankCounts => {
  const counts = noRankCounts(options, 1);
  for (const scores of rankings) {
    for (const [option, own] of scores.entries()) {
      const better = scores.filter((other) => other > own).length;
      const equal = scores.filter((other) => other === own).length;
      for (let rank = better; rank < better + equal; rank += 1)
        add(counts.ranks, option * options + rank, 1 / equal);
      if (better === 0) add(counts.firstWeights, option, 2 / equal);
      for (const [other, score] of scores.entries()) {
        if (other <= option) continue;
        add(counts.wins, option * options + other, own === score ? 0.5 : Number(own > score));
      }
    }
  }
  return counts;
};

test("rankings of any number of options, with and without ties, are counted as by hand", () => {
  assert(
    property(
      integer({ min: 1, max: 7 }).chain((options) =>
        array(array(constantFrom(1, 2, 3, 4, 5, 6, 7), { minLength: options, maxLength: options }), {
          minLength: 1,
          maxLength: 30,
        }),
      ),
      (rankings) => {
        const options = rankings[0]?.length ?? 0;
        const counts = noRankCounts(options, 1);
        const { count, settle } = rankCounter(counts);
        // The scores stand somewhere in a longer row, and each draw brings weights of its own.
        for (const scores of rankings) count(Float64Array.from([0, ...scores]), 1, Float64Array.of(0, 2), 1);
        settle();
        settle();
        const byHand = countedByHand(rankings, options);
        for (const part of ["ranks", "wins", "firstWeights"] as const) {
          for (const [at, sum] of byHand[part].entries()) expect(counts[part][at]).toBeCloseTo(sum, 9);
        }
      },
    ),
  );
});
