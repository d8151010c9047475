/** Points of a piecewise linear function, ascending in x. */
export type Curve = readonly (readonly [number, number])[];

/** The curve's value at `x`, straight between its points and flat beyond its ends. */
export const valueAt = (curve: Curve, x: number): number => {
  const next = curve.findIndex(([at]) => at >= x);
  const above = curve[next];
  const below = curve[next - 1];
  if (!above) return curve.at(-1)?.[1] ?? 0;
  if (!below) return above[1];
  return below[1] + ((above[1] - below[1]) * (x - below[0])) / (above[0] - below[0]);
};
