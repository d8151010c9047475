import type { Pack } from "../../contract/content.ts";
import type { Weights } from "../../contract/engagements.ts";
import { problem } from "../../rpc/problems.ts";

/** Points per top criterion, as a weight profile gives them. */
export type CriterionWeights = Readonly<Record<string, number>>;

export const weightsOf = (pack: Pack, profileId: string): CriterionWeights => {
  const profile = pack.weight_profiles.find(({ id }) => id === profileId);
  if (!profile) throw problem("weights.unknown", { profileId });
  return profile.weights;
};

/** The points that count: weights of their own where there are any, else the profile's. */
export const weightsInForce = (
  pack: Pack,
  { points, profileId }: Pick<Weights, "points" | "profileId">,
): CriterionWeights => points ?? weightsOf(pack, profileId);

/**
 * Throws `weights.invalid` unless `points` name each top criterion of the pack and no other, and sum to 100
 * (to a thousandth, as people read them rounded).
 */
export const requireWeights = (pack: Pack, points: CriterionWeights): void => {
  const ids = pack.criteria.map(({ id }) => id);
  const strange = [
    ...ids.filter((id) => points[id] === undefined),
    ...Object.keys(points).filter((id) => !ids.includes(id)),
  ];
  if (strange.length > 0) throw problem("weights.invalid", { wrong: strange.join(", ") });
  const total = sum(Object.values(points));
  if (Math.abs(total - 100) > 1e-3)
    throw problem("weights.invalid", { wrong: String(Math.round(total * 1000) / 1000) });
};

export interface WeightedLeaf {
  readonly id: string;
  readonly topId: string;
  /** Share of the whole score, 0 to 1; all leaves together 1. */
  readonly weight: number;
  /** Share of its top criterion, 0 to 1, whatever that weighs. */
  readonly share: number;
}

/** The leaf criteria, each with its part of its top criterion's weight. */
export const weightedLeaves = (pack: Pack, weights: CriterionWeights): readonly WeightedLeaf[] => {
  const total = sum(pack.criteria.map(({ id }) => weights[id] ?? 0));
  return pack.criteria.flatMap(({ id: topId, children }) => {
    const points = sum(children.map(({ weight }) => weight));
    const share = total === 0 ? 0 : (weights[topId] ?? 0) / total;
    return children.map(({ id, weight }) => ({
      id,
      topId,
      weight: (share * weight) / points,
      share: weight / points,
    }));
  });
};

const sum = (numbers: readonly number[]): number => numbers.reduce((total, number) => total + number, 0);
