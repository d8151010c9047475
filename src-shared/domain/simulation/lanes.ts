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

/**
 * The same under two sets of weights at once, since reading the values costs more than weighing them: the sums
 * under `ones` go to `intoOnes`, those under `others` to `intoOthers`.
 */
export const weighLanesTwice = (
  intoOnes: Float64Array,
  intoOthers: Float64Array,
  at: number,
  base: number,
  leaves: number,
  ones: Float64Array,
  others: Float64Array,
  weight: number,
  values: Float64Array,
  value: number,
): void => {
  let [a1, a2, a3, a4, a5] = [base, base, base, base, base];
  let [b1, b2, b3, b4, b5] = [base, base, base, base, base];
  for (let leaf = 0; leaf < leaves; leaf += 1) {
    const one = ones[weight + leaf] ?? 0;
    const other = others[weight + leaf] ?? 0;
    const lane = value + leaf * lanes;
    const first = values[lane] ?? 0;
    const second = values[lane + 1] ?? 0;
    const third = values[lane + 2] ?? 0;
    const fourth = values[lane + 3] ?? 0;
    const fifth = values[lane + 4] ?? 0;
    a1 += one * first;
    b1 += other * first;
    a2 += one * second;
    b2 += other * second;
    a3 += one * third;
    b3 += other * third;
    a4 += one * fourth;
    b4 += other * fourth;
    a5 += one * fifth;
    b5 += other * fifth;
  }
  intoOnes[at] = a1;
  intoOnes[at + 1] = a2;
  intoOnes[at + 2] = a3;
  intoOnes[at + 3] = a4;
  intoOnes[at + 4] = a5;
  intoOthers[at] = b1;
  intoOthers[at + 1] = b2;
  intoOthers[at + 2] = b3;
  intoOthers[at + 3] = b4;
  intoOthers[at + 4] = b5;
};
