/**
 * Every value of a leaf stands for all options at once, side by side: one lane each, as many as there are
 * options. The five are written out below, since a loop over so few takes twice as long.
 */
export const lanes = 5;

/** Adds the five amounts that start at `from` to the five sums that start at `at`. */
export const addLanes = (sums: Float64Array, at: number, amounts: Float64Array, from: number): void => {
  sums[at] = (sums[at] ?? 0) + (amounts[from] ?? 0);
  sums[at + 1] = (sums[at + 1] ?? 0) + (amounts[from + 1] ?? 0);
  sums[at + 2] = (sums[at + 2] ?? 0) + (amounts[from + 2] ?? 0);
  sums[at + 3] = (sums[at + 3] ?? 0) + (amounts[from + 3] ?? 0);
  sums[at + 4] = (sums[at + 4] ?? 0) + (amounts[from + 4] ?? 0);
};

/**
 * Puts `base` and the weighted sums over `leaves` leaves in the five places that start at `at`: the weights
 * start at `weight`, and five values for each leaf at `value`.
 */
export const weighLanes = (
  into: Float64Array,
  at: number,
  base: number,
  leaves: number,
  weights: Float64Array,
  weight: number,
  values: Float64Array,
  value: number,
): void => {
  let first = base;
  let second = base;
  let third = base;
  let fourth = base;
  let fifth = base;
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const share = weights[weight + leaf] ?? 0;
    const lane = value + leaf * lanes;
    first += share * (values[lane] ?? 0);
    second += share * (values[lane + 1] ?? 0);
    third += share * (values[lane + 2] ?? 0);
    fourth += share * (values[lane + 3] ?? 0);
    fifth += share * (values[lane + 4] ?? 0);
  }
  into[at] = first;
  into[at + 1] = second;
  into[at + 2] = third;
  into[at + 3] = fourth;
  into[at + 4] = fifth;
};
