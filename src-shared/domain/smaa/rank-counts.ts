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

export interface RankCounter {
  /**
   * Counts one ranking more: that by the `options` scores which start at `at`, got under the `criteria` weights
   * which start at `from`. It allocates nothing.
   */
  readonly count: (scores: Float64Array, at: number, weights: Float64Array, from: number) => void;
  /** Brings ranks and wins up to date with all that was counted. */
  readonly settle: () => void;
}

/** As many options as can be told apart by one bit for each pair: five have ten pairs, and so 1,024 orders. */
const mostKeptApart = 5;

/**
 * A ranking without ties is one of few, told by a bit for each pair of options: which of the two is ahead. So each is
 * only counted as it comes, and what it says of ranks and wins is added up once, at the end.
 */
export const rankCounter = (counts: RankCounts): RankCounter => {
  const { criteria, firstWeights, options, ranks, wins } = counts;
  const isFew = options <= mostKeptApart;
  const orders = isFew ? 2 ** ((options * (options - 1)) / 2) : 0;
  const timesByOrder = new Float64Array(orders);
  const leaderByOrder = Int8Array.from({ length: orders }, (_, order) => leaderOf(order, options));
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

  /** `share`: of the first place, 1 where no other option ties for it. */
  const addFirst = (option: number, share: number, weights: Float64Array, from: number): void => {
    const start = option * criteria;
    for (let criterion = 0; criterion < criteria; criterion += 1) {
      add(firstWeights, start + criterion, (weights[from + criterion] ?? 0) * share);
    }
  };

  const countTied = (scores: Float64Array, at: number, weights: Float64Array, from: number): void => {
    better.fill(0);
    equal.fill(1);
    compare(scores, at);
    for (let option = 0; option < options; option += 1) {
      const best = better[option] ?? 0;
      const tied = equal[option] ?? 1;
      for (let rank = best; rank < best + tied; rank += 1) add(ranks, option * options + rank, 1 / tied);
      if (best === 0) addFirst(option, 1 / tied, weights, from);
    }
  };

  return {
    count: (scores, at, weights, from) => {
      const order = isFew ? orderOf(scores, at, options) : tie;
      if (order === tie) {
        countTied(scores, at, weights, from);
        return;
      }
      add(timesByOrder, order, 1);
      addFirst(leaderByOrder[order] ?? 0, 1, weights, from);
    },
    settle: () => {
      for (let order = 0; order < orders; order += 1) {
        const times = timesByOrder[order] ?? 0;
        if (times > 0) addOrder(counts, order, times);
      }
      timesByOrder.fill(0);
    },
  };
};

/** Stands for an order in which two options have one score. */
const tie = -1;

/** Which option of each pair is ahead, a bit for each, the first pair highest. */
const orderOf = (scores: Float64Array, at: number, options: number): number => {
  if (options === mostKeptApart) return orderOfFive(scores, at);
  let order = 0;
  for (let one = 0; one < options; one += 1) {
    const own = scores[at + one] ?? 0;
    for (let other = one + 1; other < options; other += 1) {
      const score = scores[at + other] ?? 0;
      if (own === score) return tie;
      order = order * 2 + (own > score ? 1 : 0);
    }
  }
  return order;
};

/** The same for as many options as there mostly are, written out: a loop over so few takes twice as long. */
// oxlint-disable-next-line complexity -- written out, each pair is compared once
const orderOfFive = (scores: Float64Array, at: number): number => {
  const a = scores[at] ?? 0;
  const b = scores[at + 1] ?? 0;
  const c = scores[at + 2] ?? 0;
  const d = scores[at + 3] ?? 0;
  const e = scores[at + 4] ?? 0;
  const isTied =
    a === b ||
    a === c ||
    a === d ||
    a === e ||
    b === c ||
    b === d ||
    b === e ||
    c === d ||
    c === e ||
    d === e;
  if (isTied) return tie;
  const ofFirst = (a > b ? 512 : 0) + (a > c ? 256 : 0) + (a > d ? 128 : 0) + (a > e ? 64 : 0);
  const ofSecond = (b > c ? 32 : 0) + (b > d ? 16 : 0) + (b > e ? 8 : 0);
  return ofFirst + ofSecond + (c > d ? 4 : 0) + (c > e ? 2 : 0) + (d > e ? 1 : 0);
};

/** Of each option, by how many it is beaten. */
const losses = (order: number, options: number): Float64Array => {
  const lost = new Float64Array(options);
  let bit = (options * (options - 1)) / 2;
  for (let one = 0; one < options; one += 1) {
    for (let other = one + 1; other < options; other += 1) {
      bit -= 1;
      add(lost, (order >>> bit) & 1 ? other : one, 1);
    }
  }
  return lost;
};

const leaderOf = (order: number, options: number): number => losses(order, options).indexOf(0);

const addOrder = ({ options, ranks, wins }: RankCounts, order: number, times: number): void => {
  for (const [option, rank] of losses(order, options).entries()) add(ranks, option * options + rank, times);
  let bit = (options * (options - 1)) / 2;
  for (let one = 0; one < options; one += 1) {
    for (let other = one + 1; other < options; other += 1) {
      bit -= 1;
      if ((order >>> bit) & 1) add(wins, one * options + other, times);
    }
  }
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
