/** What many rankings of the same options add up to; all arrays row by row. */
export interface RankCounts {
  readonly options: number;
  readonly criteria: number;
  /** Options × ranks: how often an option had a rank. Options that tie share the ranks they take up. */
  readonly ranks: Float64Array;
  /** Options × options, only where the row comes before the column: how often the one beat the other, a tie half. */
  readonly wins: Float64Array;
  /** Options × criteria: the sum of the weights under which an option was first. */
  readonly firstWeights: Float64Array;
}

export const noRankCounts = (options: number, criteria: number): RankCounts => ({
  options,
  criteria,
  ranks: new Float64Array(options * options),
  wins: new Float64Array(options * options),
  firstWeights: new Float64Array(options * criteria),
});

/**
 * Returns a function that counts one ranking more: that by the `options` scores which start at `at`, got
 * under the `criteria` weights which start at `from`. It allocates nothing.
 */
export const rankCounter = ({
  criteria,
  firstWeights,
  options,
  ranks,
  wins,
}: RankCounts): ((scores: Float64Array, at: number, weights: Float64Array, from: number) => void) => {
  /** How many options beat an option, and how many tie with it, itself included. */
  const better = new Float64Array(options);
  const equal = new Float64Array(options);

  const compare = (scores: Float64Array, at: number): void => {
    for (let one = 0; one < options; one += 1) {
      for (let other = one + 1; other < options; other += 1) {
        const difference = (scores[at + one] ?? 0) - (scores[at + other] ?? 0);
        if (difference > 0) {
          add(wins, one * options + other, 1);
          add(better, other, 1);
        } else if (difference < 0) {
          add(better, one, 1);
        } else {
          add(wins, one * options + other, 0.5);
          add(equal, one, 1);
          add(equal, other, 1);
        }
      }
    }
  };

  return (scores, at, weights, from) => {
    better.fill(0);
    equal.fill(1);
    compare(scores, at);
    for (let option = 0; option < options; option += 1) {
      const best = better[option] ?? 0;
      const tied = equal[option] ?? 1;
      for (let rank = best; rank < best + tied; rank += 1) add(ranks, option * options + rank, 1 / tied);
      if (best > 0) continue;
      for (let criterion = 0; criterion < criteria; criterion += 1) {
        add(firstWeights, option * criteria + criterion, (weights[from + criterion] ?? 0) / tied);
      }
    }
  };
};

const add = (sums: Float64Array, at: number, amount: number): void => {
  sums[at] = (sums[at] ?? 0) + amount;
};

/** The share of an option in the first place, 0 to 1: one over the number that tie for it, else 0. */
export const firstShare = (scores: Float64Array, at: number, options: number, option: number): number => {
  const own = scores[at + option] ?? 0;
  let equal = 0;
  for (let other = 0; other < options; other += 1) {
    const score = scores[at + other] ?? 0;
    if (score > own) return 0;
    if (score === own) equal += 1;
  }
  return 1 / equal;
};
