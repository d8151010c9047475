import type { WaveRules } from "../../contract/waves.ts";
import type { WaveCalendar } from "./calendar.ts";
import type { MoveGroup } from "./move-groups.ts";

/**
 * The wave (from 1) of each group, by list scheduling (scoring.md 5): wave after wave takes, of the groups
 * whose needs are placed, those that would else miss their deadline, then the one of highest priority that
 * fits. A group larger than any wave has one of its own. The first wave takes what people can learn with; it
 * takes one group beyond that only if there is nothing else that could begin.
 */
export const placeGroups = (
  groups: readonly MoveGroup[],
  calendar: WaveCalendar,
  rules: WaveRules,
): Int32Array => {
  const waveOf = new Int32Array(groups.length);
  const latest = latestWaves(groups, calendar, rules);
  // Freezes end, so every group is free in some wave; the bound only guards against freezes without end.
  const lastWave = groups.length + 1_000;
  let left = groups.length;

  for (let wave = 1; left > 0; wave += 1) {
    const state = { wave, effort: 0, servers: 0, count: 0 };
    for (;;) {
      const open = available(groups, waveOf).filter((group) =>
        isFree(groups, group, calendar, wave, lastWave),
      );
      const fitting = open.filter((group) => fits(groups[group], state, rules));
      const isStuck = wave === 1 && state.count === 0 && fitting.length === 0;
      const chosen = best(groups, isStuck ? open : fitting, latest, wave);
      if (chosen === undefined) break;
      waveOf[chosen] = wave;
      left -= 1;
      state.effort += groups[chosen]?.effort ?? 0;
      state.servers += groups[chosen]?.servers ?? 0;
      state.count += 1;
    }
  }
  return waveOf;
};

const available = (groups: readonly MoveGroup[], waveOf: Int32Array): readonly number[] =>
  [...groups.keys()].filter(
    (group) => waveOf[group] === 0 && (groups[group]?.needs ?? []).every((needed) => waveOf[needed] !== 0),
  );

const isFree = (
  groups: readonly MoveGroup[],
  group: number,
  calendar: WaveCalendar,
  wave: number,
  lastWave: number,
): boolean =>
  wave > lastWave || (groups[group]?.members ?? []).every(({ id }) => !calendar.freezeOf(id, wave));

interface Filling {
  readonly wave: number;
  readonly effort: number;
  readonly servers: number;
  readonly count: number;
}

const fits = (
  group: MoveGroup | undefined,
  { wave, effort, servers, count }: Filling,
  rules: WaveRules,
): boolean => {
  if (!group) return false;
  if (wave === 1 && (!group.isEasy || servers + group.servers > rules.learningServers)) return false;
  return effort + group.effort <= rules.capacity || count === 0;
};

const best = (
  groups: readonly MoveGroup[],
  candidates: readonly number[],
  latest: Float64Array,
  wave: number,
): number | undefined => {
  const isDue = (group: number): boolean => (latest[group] ?? Infinity) <= wave;
  const priority = (group: number): number => groups[group]?.priority ?? 0;
  return candidates.toSorted(
    (one, other) =>
      Number(isDue(other)) - Number(isDue(one)) || priority(other) - priority(one) || one - other,
  )[0];
};

/** The last wave that ends before the deadline of a group, or leaves those that need it time for theirs. */
const latestWaves = (
  groups: readonly MoveGroup[],
  calendar: WaveCalendar,
  { capacity }: WaveRules,
): Float64Array => {
  const latest = Float64Array.from(groups, ({ deadline }) =>
    lastWaveBefore(deadline, calendar, groups.length),
  );
  for (let changed = true; changed;) {
    changed = false;
    groups.forEach(({ needs, effort }, group) => {
      for (const needed of needs) {
        const fitTogether = effort + (groups[needed]?.effort ?? 0) <= capacity;
        const bound = (latest[group] ?? 0) - (fitTogether ? 0 : 1);
        if ((latest[needed] ?? 0) <= bound) continue;
        latest[needed] = bound;
        changed = true;
      }
    });
  }
  return latest;
};

const lastWaveBefore = (deadline: string | null, calendar: WaveCalendar, waves: number): number => {
  if (deadline === null || calendar.windowOf(1).ends === null) return Infinity;
  let wave = 0;
  while (wave < waves && (calendar.windowOf(wave + 1).ends ?? "") <= deadline) wave += 1;
  return wave === waves ? Infinity : wave;
};
