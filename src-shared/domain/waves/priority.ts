import type { AwsFacts } from "../../contract/second-opinions.ts";
import { awsMaximum, awsPriority } from "../mcda/aws-priority.ts";

/** What speaks for moving something early, each from 0 to 1. */
export interface WaveMerits {
  readonly value: number;
  /** 1 less the risk. */
  readonly ease: number;
  readonly urgency: number;
  readonly readiness: number;
  /** How sure the recommendation is. */
  readonly strength: number;
}

/** Priority from 0 to 100: 30 % value, 25 % ease, 20 % urgency, 15 % readiness, 10 % strength (scoring.md 5). */
export const wavePriority = ({ value, ease, urgency, readiness, strength }: WaveMerits): number =>
  100 * (0.3 * value + 0.25 * ease + 0.2 * urgency + 0.15 * readiness + 0.1 * strength);

/**
 * Priority from 0 to 100 by the published AWS table for low risk first: its points over the most that there are. A
 * fact that is not known counts as the middle of what it could give.
 */
export const awsWavePriority = (facts: AwsFacts): number => {
  const { high, low } = awsPriority(facts);
  return (100 * (low + high)) / 2 / awsMaximum();
};
