/**
 * How far measurements can be trusted, one to five stars by the share of data points there are, from 0 to
 * 1 (Azure Migrate: up to 20 % one, 81 to 100 % five).
 */
export const measurementStars = (share: number): number =>
  Math.min(5, Math.max(1, Math.ceil(share * 5 - 1e-9)));
