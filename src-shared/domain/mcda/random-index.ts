/** The consistency index that judgements made at random have on average, and who found it. */
export interface RandomIndex {
  readonly value: number;
  readonly source: string;
}

/** For 1 to 10 things compared. */
const published = [0, 0, 0.52, 0.89, 1.11, 1.25, 1.35, 1.4, 1.45, 1.49];

/**
 * The random index of n things compared, n at least 1. Up to 10 the table of Saaty, RACSAM 102(2), 2008;
 * beyond it the line that Alonso and Lamata fitted to random matrices (Int. J. of Uncertainty, Fuzziness
 * and Knowledge-Based Systems 14(4), 2006). Tables differ in the second decimal, so results name theirs.
 */
export const randomIndexOf = (n: number): RandomIndex => {
  const value = published[n - 1];
  return value === undefined
    ? { value: (1.7699 * n - 4.3513) / (n - 1), source: "Alonso & Lamata 2006" }
    : { value, source: "Saaty 2008" };
};
