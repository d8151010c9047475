import type { WaveRules } from "../../contract/waves.ts";
import type { WaveCalendar } from "./calendar.ts";
import type { MoveGroup } from "./move-groups.ts";
import type { Pair } from "./wave-input.ts";

/** So many rounds of looking at every group; each must better the plan, so it ends earlier by itself. */
const mostRounds = 20;

/**
 * Moves groups to other waves, or swaps two, as long as that lets more pairs that talk to each other move
 * together, without breaking a rule that the plan keeps (scoring.md 5, step 6). Changes `waveOf`. Looks at
 * groups in their order, so the same plan always becomes the same one.
 */
export const improveTraffic = (
  groups: readonly MoveGroup[],
  waveOf: Int32Array,
  traffic: readonly Pair[],
  calendar: WaveCalendar,
  rules: WaveRules,
): void => {
  const peers = peersOf(groups, traffic);
  const talkers = [...groups.keys()].filter((group) => (peers[group] ?? []).length > 0);
  const waves = Math.max(0, ...waveOf);
  const loads = loadsOf(groups, waveOf, waves);
  const wave = (group: number): number => waveOf[group] ?? 0;

  /** Pairs that would cross if a group were in a wave, all others staying where they are. */
  const crossings = (group: number, where: number): number =>
    (peers[group] ?? []).reduce((sum, peer) => sum + Number(wave(peer) !== where), 0);

  const put = (group: number, where: number): void => {
    addTo(loads, groups[group], wave(group), -1);
    waveOf[group] = where;
    addTo(loads, groups[group], where, 1);
  };

  const isKept = (group: number): boolean =>
    isAllowed(groups, group, waveOf, calendar, rules) &&
    needersOf(groups, group).every((needer) => wave(needer) >= wave(group));
  const hasRoom = (where: number): boolean =>
    (loads.effort[where] ?? 0) <= rules.capacity + 1e-9 &&
    (where !== 1 || (loads.servers[1] ?? 0) <= rules.learningServers);

  const tryMove = (group: number, where: number): boolean => {
    const from = wave(group);
    if (from === where || crossings(group, where) >= crossings(group, from)) return false;
    put(group, where);
    if (isKept(group) && hasRoom(where) && (loads.count[from] ?? 0) > 0) return true;
    put(group, from);
    return false;
  };

  const trySwap = (one: number, other: number): boolean => {
    const [from, to] = [wave(one), wave(other)];
    if (from === to) return false;
    const before = crossings(one, from) + crossings(other, to);
    put(one, to);
    put(other, from);
    const after = crossings(one, to) + crossings(other, from);
    if (after < before && isKept(one) && isKept(other) && hasRoom(from) && hasRoom(to)) return true;
    put(one, from);
    put(other, to);
    return false;
  };

  for (let round = 0; round < mostRounds; round += 1) {
    let better = false;
    for (const group of talkers) {
      for (let where = 1; where <= waves; where += 1) better = tryMove(group, where) || better;
      for (const other of groups.keys()) better = trySwap(group, other) || better;
    }
    if (!better) return;
  }
};

interface Loads {
  readonly effort: Float64Array;
  readonly servers: Float64Array;
  readonly count: Int32Array;
}

const loadsOf = (groups: readonly MoveGroup[], waveOf: Int32Array, waves: number): Loads => {
  const loads = {
    effort: new Float64Array(waves + 1),
    servers: new Float64Array(waves + 1),
    count: new Int32Array(waves + 1),
  };
  groups.forEach((group, number) => {
    addTo(loads, group, waveOf[number] ?? 0, 1);
  });
  return loads;
};

const addTo = (loads: Loads, group: MoveGroup | undefined, wave: number, sign: 1 | -1): void => {
  loads.effort[wave] = (loads.effort[wave] ?? 0) + sign * (group?.effort ?? 0);
  loads.servers[wave] = (loads.servers[wave] ?? 0) + sign * (group?.servers ?? 0);
  loads.count[wave] = (loads.count[wave] ?? 0) + sign;
};

/** Its needs come first, nothing of it is frozen or late, and the first wave only has what is easy. */
const isAllowed = (
  groups: readonly MoveGroup[],
  group: number,
  waveOf: Int32Array,
  calendar: WaveCalendar,
  rules: WaveRules,
): boolean => {
  const moved = groups[group];
  if (!moved) return false;
  const wave = waveOf[group] ?? 0;
  const isLate = moved.deadline !== null && (calendar.windowOf(wave).ends ?? "") > moved.deadline;
  if (isLate || moved.effort > rules.capacity || (wave === 1 && !moved.isEasy)) return false;
  return (
    moved.needs.every((needed) => (waveOf[needed] ?? 0) <= wave) &&
    moved.members.every(({ id }) => !calendar.freezeOf(id, wave))
  );
};

const needersOf = (groups: readonly MoveGroup[], group: number): readonly number[] =>
  [...groups.keys()].filter((other) => groups[other]?.needs.includes(group));

/** Groups that each group talks to, once per pair of things. */
const peersOf = (groups: readonly MoveGroup[], traffic: readonly Pair[]): readonly (readonly number[])[] => {
  const groupById = new Map(
    groups.flatMap(({ members }, group) => members.map(({ id }) => [id, group] as const)),
  );
  const peers: number[][] = groups.map(() => []);
  for (const [one, other] of traffic) {
    const [from, to] = [groupById.get(one), groupById.get(other)];
    if (from === undefined || to === undefined || from === to) continue;
    peers[from]?.push(to);
    peers[to]?.push(from);
  }
  return peers;
};
