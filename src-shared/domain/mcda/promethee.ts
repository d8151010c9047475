import { checkedDecision } from "./decision.ts";
import type { Decision } from "./decision.ts";
import { placesOf } from "./places.ts";
import { preferenceOf } from "./preference-functions.ts";
import type { Preference } from "./preference-functions.ts";

export interface Promethee {
  /** Per alternative, how far it is preferred to the others on average, 0 to 1. */
  readonly phiPlus: readonly number[];
  /** How far the others are preferred to it, 0 to 1. */
  readonly phiMinus: readonly number[];
  /** The first less the second, -1 to 1; all of them sum to 0. */
  readonly phi: readonly number[];
  readonly rank: readonly number[];
}

/**
 * PROMETHEE II: net outranking flows, from one preference function per criterion (the usual one where
 * `preferences` names none). An alternative alone has flows of 0. Throws `matrix.invalid` as
 * `checkedDecision` does. Source: Brans and Vincke, Management Science 31(6), 1985.
 */
export const promethee2 = (decision: Decision, preferences: readonly Preference[] = []): Promethee => {
  const { matrix, weights, benefit } = checkedDecision(decision);
  const others = Math.max(1, matrix.length - 1);
  const preferredTo = (one: readonly number[], other: readonly number[]): number =>
    weights.reduce((sum, weight, criterion) => {
      const lead = (one[criterion] ?? 0) - (other[criterion] ?? 0);
      const preference = preferences[criterion] ?? { kind: "usual" };
      return sum + weight * preferenceOf(preference, benefit[criterion] ? lead : -lead);
    }, 0);
  const average = (flow: (other: readonly number[]) => number): number =>
    matrix.reduce((sum, other) => sum + flow(other), 0) / others;

  const phiPlus = matrix.map((one) => average((other) => preferredTo(one, other)));
  const phiMinus = matrix.map((one) => average((other) => preferredTo(other, one)));
  const phi = phiPlus.map((plus, row) => plus - (phiMinus[row] ?? 0));
  return { phiPlus, phiMinus, phi, rank: placesOf(phi) };
};
