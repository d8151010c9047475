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
