import type { WaveRules } from "../../contract/waves.ts";

/** One thing that moves: an application in one environment. */
export interface MovingThing {
  readonly id: string;
  /** Things of one application move in the order development, test, pre-production, production. */
  readonly application?: string;
  readonly environment: "production" | "preproduction" | "test" | "development" | null;
  readonly criticality: "vital" | "high" | "medium" | "low" | null;
  /** Person-days. */
  readonly effort: number;
  readonly servers: number;
  /** 0 to 100, the highest first. */
  readonly priority: number;
  /** A day, `YYYY-MM-DD`. */
  readonly deadline: string | null;
}

export type Pair = readonly [string, string];

export interface WaveInput {
  readonly things: readonly MovingThing[];
  /** Pairs that move together. */
  readonly together: readonly Pair[];
  /** The first needs the second in the same or an earlier wave. */
  readonly needs: readonly Pair[];
  /** Pairs that talk to each other and had better move together. */
  readonly traffic: readonly Pair[];
  readonly rules: WaveRules;
}
