import type { Axis } from "./score-axis.ts";

/** An axis over amounts: it holds all of them, and its ticks are round numbers. */
export const niceAxis = (values: readonly number[], wishedTicks = 4): Axis => {
  const [low, high] = [Math.min(...values), Math.max(...values)];
  const step = roundStep((high - low) / wishedTicks);
  const [first, last] = [Math.floor(low / step), Math.ceil(high / step)];
  const ticks = Array.from(
    { length: Math.max(last, first + 1) - first + 1 },
    (_, place) => (first + place) * step,
  );
  return { min: ticks[0] ?? 0, max: ticks.at(-1) ?? 1, ticks };
};

/** The next 1, 2 or 5 times a power of ten. */
const roundStep = (wished: number): number => {
  if (!(wished > 0)) return 1;
  const power = 10 ** Math.floor(Math.log10(wished));
  const factor = [1, 2, 5].find((one) => one * power >= wished) ?? 10;
  return factor * power;
};
