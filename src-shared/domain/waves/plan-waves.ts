import type { BrokenWaveRule, Wave } from "../../contract/waves.ts";
import { brokenRules, keyOf } from "./broken-rules.ts";
import type { WaveById } from "./broken-rules.ts";
import { waveCalendar } from "./calendar.ts";
import type { WaveCalendar } from "./calendar.ts";
import { improveTraffic } from "./improve-traffic.ts";
import { moveGroups } from "./move-groups.ts";
import { placeGroups } from "./place-groups.ts";
import type { WaveInput } from "./wave-input.ts";

export interface WavePlan {
  readonly waves: readonly Wave[];
  readonly broken: readonly BrokenWaveRule[];
}

/** What a plan would be with one thing in another wave. */
export interface MovedPlan extends WavePlan {
  /** Rules that it breaks and the plan before did not. */
  readonly newlyBroken: readonly BrokenWaveRule[];
  /** Rules that the plan before broke and it does not. */
  readonly mended: readonly BrokenWaveRule[];
}

/**
 * Which things move in which wave (scoring.md 5). No hard rule is broken; ties go by id, so the same input in
 * any order gives the same plan. `moved` are people's own choices, laid over the plan: others stay where they
 * are, and what breaks is told.
 */
export const planWaves = (input: WaveInput, moved: WaveById = new Map()): WavePlan => {
  const groups = moveGroups(input);
  const calendar = waveCalendar(input.rules);
  const waveOf = placeGroups(groups, calendar, input.rules);
  improveTraffic(groups, waveOf, input.traffic, calendar, input.rules);
  const waveById = new Map(
    groups.flatMap(({ members }, group) => members.map(({ id }) => [id, waveOf[group] ?? 0] as const)),
  );
  for (const [id, wave] of moved) if (waveById.has(id)) waveById.set(id, wave);
  return describe(input, waveById, calendar);
};

/** Puts one thing into another wave and tells what that breaks and mends. */
export const moveThing = (input: WaveInput, plan: WavePlan, id: string, wave: number): MovedPlan => {
  const waveById = new Map(plan.waves.flatMap(({ ids, number }) => ids.map((one) => [one, number] as const)));
  waveById.set(id, wave);
  const after = describe(input, waveById, waveCalendar(input.rules));
  return {
    ...after,
    newlyBroken: without(after.broken, plan.broken),
    mended: without(plan.broken, after.broken),
  };
};

const without = (
  some: readonly BrokenWaveRule[],
  others: readonly BrokenWaveRule[],
): readonly BrokenWaveRule[] => {
  const known = new Set(others.map(keyOf));
  return some.filter((broken) => !known.has(keyOf(broken)));
};

const describe = (input: WaveInput, waveById: WaveById, calendar: WaveCalendar): WavePlan => {
  const things = input.things.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const last = Math.max(0, ...waveById.values());
  return {
    waves: Array.from({ length: last }, (_, index) => {
      const inWave = things.filter(({ id }) => waveById.get(id) === index + 1);
      return {
        number: index + 1,
        ...calendar.windowOf(index + 1),
        ids: inWave.map(({ id }) => id),
        effort: inWave.reduce((sum, { effort }) => sum + effort, 0),
        servers: inWave.reduce((sum, { servers }) => sum + servers, 0),
      };
    }),
    broken: brokenRules(input, waveById, calendar),
  };
};
