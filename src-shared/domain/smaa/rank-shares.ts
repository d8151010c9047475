import type { RankCounts } from "./rank-counts.ts";

/** The indices of SMAA-2 that come from counting ranks; rows and columns in the order of the options. */
export interface RankShares {
  /** Share, 0 to 1, with which an option (row) has a rank (column); rows and columns sum to 1. */
  readonly rankAcceptability: readonly (readonly number[])[];
  /** The mean weights under which an option is first; null, not zero, for one that never is. */
  readonly centralWeights: readonly (readonly number[] | null)[];
  /** Share, 0 to 1, with which an option (row) beats another (column); null against itself. */
  readonly pairwise: readonly (readonly (number | null)[])[];
  /** Entropy of the first-rank acceptabilities in bits: 0 when one option is always first. */
  readonly entropy: number;
}

export const summarise = (counts: RankCounts, iterations: number): RankShares => {
  const { criteria, firstWeights, options, ranks, wins } = counts;
  const each = Array.from({ length: options }, (_, option) => option);
  const rankAcceptability = each.map((option) =>
    row(ranks, option, options).map((times) => times / iterations),
  );
  return {
    rankAcceptability,
    centralWeights: each.map((option) => {
      const firsts = ranks[option * options] ?? 0;
      return firsts === 0 ? null : row(firstWeights, option, criteria).map((sum) => sum / firsts);
    }),
    pairwise: each.map((option) =>
      each.map((other) => {
        if (other === option) return null;
        return other > option
          ? (wins[option * options + other] ?? 0) / iterations
          : 1 - (wins[other * options + option] ?? 0) / iterations;
      }),
    ),
    entropy: entropyOf(rankAcceptability.map(([first = 0]) => first)),
  };
};

/** Shannon's entropy in bits of shares that sum to 1. */
const entropyOf = (shares: readonly number[]): number =>
  shares.reduce((entropy, share) => (share > 0 ? entropy - share * Math.log2(share) : entropy), 0);

/** Half the width of the 95 % interval of a share found by `iterations` independent draws (normal approximation). */
export const shareError = (share: number, iterations: number): number =>
  1.96 * Math.sqrt((share * (1 - share)) / iterations);

const row = (values: Float64Array, at: number, width: number): readonly number[] => [
  ...values.subarray(at * width, (at + 1) * width),
];
