import type { CriterionPoints } from "../../contract/engagements.ts";
import { allPoints } from "./move-weight.ts";

/**
 * Weights from swings: what going from the worst to the best in each criterion is worth beside the largest such
 * step, at any scale. Each weight is the swing's share of all, in points that sum to 100; undefined while no
 * swing is worth anything. Source: von Winterfeldt and Edwards, Decision Analysis and Behavioral Research, 1986.
 */
export const swingWeights = (swings: Readonly<Record<string, number>>): CriterionPoints | undefined => {
  const total = Object.values(swings).reduce((sum, swing) => sum + swing, 0);
  if (total <= 0) return undefined;
  return Object.fromEntries(Object.entries(swings).map(([id, swing]) => [id, (swing / total) * allPoints]));
};
