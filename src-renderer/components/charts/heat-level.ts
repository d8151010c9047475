/** How a cell of the heat map is drawn: readable without colour. */
export type HeatLevel = "for-3" | "for-2" | "for-1" | "none" | "against-1" | "against-2";

/** Points that fill a cell fully, or outline it strongly. */
const STRONG = 2;
const MIDDLE = 0.75;

/** Points for the option fill the cell, points against outline it; below 0.05 nothing speaks either way. */
export const heatLevel = (points: number): HeatLevel => {
  if (points >= STRONG) return "for-3";
  if (points >= MIDDLE) return "for-2";
  if (points >= 0.05) return "for-1";
  if (points > -0.05) return "none";
  return points > -STRONG ? "against-1" : "against-2";
};
