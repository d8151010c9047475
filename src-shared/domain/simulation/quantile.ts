/**
 * The value below which a `share`, 0 to 1, of the values lies: the nearest rank, one of the values itself.
 * Reorders `values`, which must hold at least one (Hoare's selection, 1961). `from` may be the place that another
 * quantile below this one was found at: what stands before it is no greater.
 */
export const quantile = (values: Float64Array, share: number, from = 0): number => {
  const wanted = rankOf(values.length, share);
  let low = from;
  let high = values.length - 1;
  while (low < high) {
    const [left, right] = partition(values, low, high);
    if (wanted <= right) high = right;
    else if (wanted >= left) low = left;
    else break;
  }
  return values[wanted] ?? 0;
};

/** The place, from 0, at which a share of so many values ends. */
export const rankOf = (length: number, share: number): number =>
  Math.min(length - 1, Math.max(0, Math.ceil(share * length) - 1));

/** Moves what is at most the middle value to the left; returns where the right part starts and the left ends. */
const partition = (values: Float64Array, low: number, high: number): readonly [number, number] => {
  const pivot = values[(low + high) >>> 1] ?? 0;
  let left = low;
  let right = high;
  while (left <= right) {
    while ((values[left] ?? 0) < pivot) left += 1;
    while ((values[right] ?? 0) > pivot) right -= 1;
    if (left > right) break;
    const swapped = values[left] ?? 0;
    values[left] = values[right] ?? 0;
    values[right] = swapped;
    left += 1;
    right -= 1;
  }
  return [left, right];
};
