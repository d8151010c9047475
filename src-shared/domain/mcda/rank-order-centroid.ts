/**
 * Weights of n criteria of which only the order is known, the most important first: the centre of all weights
 * in that order, w_k = (1/n) times the sum of 1/i for i from k to n. They sum to 1; n is a whole number of
 * at least 1. Source: Barron and Barrett, Management Science 42(11), 1996.
 */
export const rankOrderCentroid = (n: number): readonly number[] => {
  const weights: number[] = [];
  let sum = 0;
  for (let place = n; place >= 1; place -= 1) {
    sum += 1 / place;
    weights.unshift(sum / n);
  }
  return weights;
};
