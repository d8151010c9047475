/** The share of an amount that was in use, from 0 to 1; null where either is not known. What exceeds it is all of it. */
export const shareUsed = (used: number | null, amount: number | null): number | null =>
  used === null || amount === null || used < 0 || amount <= 0 ? null : Math.min(1, used / amount);
