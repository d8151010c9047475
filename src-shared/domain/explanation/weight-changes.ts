import type { CriterionValue } from "./criterion-values.ts";

/** Where a rival catches up with the leader; options are indices of the model's. */
export interface CaughtAt {
  readonly rival: number;
  readonly weight: number;
}

/**
 * The weight of one criterion, nearest to the present one, at which a rival draws level with the leader
 * while all other criteria keep their proportions. Exact: each lead is a straight line in that weight.
 * Undefined when the leader leads at every weight from 0 to 1.
 */
export const nearestCatch = (
  criteria: readonly CriterionValue[],
  at: number,
  leader: number,
  rivals: readonly number[],
): CaughtAt | undefined => {
  const criterion = criteria[at];
  // With all weight on one criterion the others have no proportions to keep.
  if (!criterion || criterion.weight >= 1) return undefined;
  const { weight } = criterion;
  const caught = rivals.flatMap((rival): CaughtAt[] => {
    const alone = leadIn(criterion, leader, rival);
    const others =
      criteria.reduce(
        (sum, other, index) => (index === at ? sum : sum + other.weight * leadIn(other, leader, rival)),
        0,
      ) /
      (1 - weight);
    // weight · alone + (1 - weight) · others = 0
    const level = others / (others - alone);
    return Number.isFinite(level) && level >= 0 && level <= 1 ? [{ rival, weight: level }] : [];
  });
  return caught.toSorted(
    (one, other) =>
      Math.abs(one.weight - weight) - Math.abs(other.weight - weight) || one.rival - other.rival,
  )[0];
};

/** Weights at which a rival draws level, and the share of all weight that had to move. */
export interface NearestSet {
  readonly rival: number;
  readonly moved: number;
  readonly weights: readonly number[];
}

/**
 * The change of weights that moves the least in all and lets a rival draw level. Exact: weight goes from the
 * criteria where the leader's lead is largest to the one where it is smallest, since no other move of the same
 * size takes more off the lead. Undefined when no weights at all would do.
 */
export const nearestWeights = (
  criteria: readonly CriterionValue[],
  leader: number,
  rivals: readonly number[],
): NearestSet | undefined =>
  rivals
    .flatMap((rival) => leastMove(criteria, leader, rival) ?? [])
    .toSorted((one, other) => one.moved - other.moved || one.rival - other.rival)[0];

const leastMove = (
  criteria: readonly CriterionValue[],
  leader: number,
  rival: number,
): NearestSet | undefined => {
  const leads = criteria.map((criterion) => leadIn(criterion, leader, rival));
  const weights = criteria.map(({ weight }) => weight);
  const least = Math.min(...leads);
  const taker = leads.indexOf(least);
  let lead = leads.reduce((sum, each, at) => sum + each * (weights[at] ?? 0), 0);
  let moved = 0;
  const givers = [...leads.keys()].toSorted((one, other) => (leads[other] ?? 0) - (leads[one] ?? 0));
  for (const giver of givers) {
    const gain = (leads[giver] ?? 0) - least;
    if (lead <= 0 || gain <= 0) break;
    const given = Math.min(weights[giver] ?? 0, lead / gain);
    weights[giver] = (weights[giver] ?? 0) - given;
    weights[taker] = (weights[taker] ?? 0) + given;
    lead -= given * gain;
    moved += given;
  }
  // Rounding may leave some 1e-14 of a lead that is gone.
  return lead > 1e-9 ? undefined : { rival, moved, weights };
};

const leadIn = ({ values }: CriterionValue, leader: number, rival: number): number =>
  (values[leader] ?? 0) - (values[rival] ?? 0);
