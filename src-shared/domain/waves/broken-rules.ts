import type { BrokenWaveRule } from "../../contract/waves.ts";
import type { WaveCalendar } from "./calendar.ts";
import { allNeeds, isEasy, moveGroups } from "./move-groups.ts";
import type { MovingThing, Pair, WaveInput } from "./wave-input.ts";

/** Which wave each thing is in, by id. */
export type WaveById = ReadonlyMap<string, number>;

/** Every rule that a plan does not keep: hard ones first, then by wave. */
export const brokenRules = (
  input: WaveInput,
  waveById: WaveById,
  calendar: WaveCalendar,
): readonly BrokenWaveRule[] => {
  const found = [
    ...separated(input.together, waveById),
    ...outOfOrder(allNeeds(input), waveById),
    ...overfull(input, waveById),
    ...input.things.flatMap((thing) => [
      ...frozen(thing, waveById, calendar),
      ...late(thing, waveById, calendar),
      ...tooHardToLearn(thing, waveById),
    ]),
    ...tooManyToLearn(input, waveById),
    ...crossing(input.traffic, waveById),
  ];
  return [...new Map(found.map((broken) => [keyOf(broken), broken])).entries()]
    .toSorted(
      ([oneKey, one], [otherKey, other]) =>
        Number(other.hard) - Number(one.hard) || one.wave - other.wave || (oneKey < otherKey ? -1 : 1),
    )
    .map(([, broken]) => broken);
};

/** The same for the same breach, so that two plans can be compared. */
export const keyOf = ({ rule, wave, ids, day }: BrokenWaveRule): string =>
  JSON.stringify([rule, rule === "together" || rule === "order" || rule === "traffic" ? 0 : wave, ids, day]);

const nothing = { otherWave: null, allowed: null, actual: null, day: null } as const;

type Placed = readonly [wave: number, otherWave: number];

const wavesOf = ([one, other]: Pair, waveById: WaveById): Placed | undefined => {
  const [wave, otherWave] = [waveById.get(one), waveById.get(other)];
  return wave === undefined || otherWave === undefined ? undefined : [wave, otherWave];
};

const pairsThat = (
  pairs: readonly Pair[],
  waveById: WaveById,
  isBroken: (wave: number, otherWave: number) => boolean,
  rule: Pick<BrokenWaveRule, "rule" | "hard">,
): readonly BrokenWaveRule[] =>
  pairs.flatMap((pair) => {
    const waves = wavesOf(pair, waveById);
    if (!waves || !isBroken(...waves)) return [];
    const [wave, otherWave] = waves;
    return [{ ...nothing, ...rule, wave, otherWave, ids: [...pair] }];
  });

const separated = (together: readonly Pair[], waveById: WaveById): readonly BrokenWaveRule[] =>
  pairsThat(together, waveById, (wave, other) => wave !== other, { rule: "together", hard: true });

const outOfOrder = (needs: readonly Pair[], waveById: WaveById): readonly BrokenWaveRule[] =>
  pairsThat(needs, waveById, (wave, needed) => needed > wave, { rule: "order", hard: true });

const crossing = (traffic: readonly Pair[], waveById: WaveById): readonly BrokenWaveRule[] =>
  pairsThat(traffic, waveById, (wave, other) => wave !== other, { rule: "traffic", hard: false });

/** A wave with too much in it; one that only a single group fills to the brim is named, and not hard. */
const overfull = (input: WaveInput, waveById: WaveById): readonly BrokenWaveRule[] =>
  [...thingsByWave(input, waveById)].flatMap(([wave, things]) => {
    const effort = things.reduce((sum, thing) => sum + thing.effort, 0);
    if (effort <= input.rules.capacity + 1e-9) return [];
    return [
      {
        ...nothing,
        rule: "capacity",
        hard: !isOneGroup(input, things),
        wave,
        ids: things.map(({ id }) => id).toSorted(),
        allowed: input.rules.capacity,
        actual: effort,
      },
    ];
  });

const thingsByWave = (input: WaveInput, waveById: WaveById): ReadonlyMap<number, readonly MovingThing[]> =>
  Map.groupBy(
    input.things.filter(({ id }) => waveById.has(id)),
    ({ id }) => waveById.get(id) ?? 0,
  );

/** Whether ties and circles of needs keep all of them in one wave. */
const isOneGroup = (input: WaveInput, things: readonly MovingThing[]): boolean =>
  moveGroups(input).some(
    ({ members }) => members.length === things.length && things.every((thing) => members.includes(thing)),
  );

const frozen = (
  { id }: MovingThing,
  waveById: WaveById,
  calendar: WaveCalendar,
): readonly BrokenWaveRule[] => {
  const wave = waveById.get(id);
  const freeze = wave === undefined ? undefined : calendar.freezeOf(id, wave);
  return wave === undefined || !freeze
    ? []
    : [{ ...nothing, rule: "freeze", hard: true, wave, ids: [id], day: freeze.from }];
};

const late = (
  { id, deadline }: MovingThing,
  waveById: WaveById,
  calendar: WaveCalendar,
): readonly BrokenWaveRule[] => {
  const wave = waveById.get(id);
  if (wave === undefined || deadline === null || (calendar.windowOf(wave).ends ?? "") <= deadline) return [];
  return [{ ...nothing, rule: "deadline", hard: false, wave, ids: [id], day: deadline }];
};

const tooHardToLearn = (thing: MovingThing, waveById: WaveById): readonly BrokenWaveRule[] =>
  waveById.get(thing.id) !== 1 || isEasy(thing)
    ? []
    : [{ ...nothing, rule: "learning", hard: false, wave: 1, ids: [thing.id] }];

const tooManyToLearn = ({ things, rules }: WaveInput, waveById: WaveById): readonly BrokenWaveRule[] => {
  const first = things.filter(({ id }) => waveById.get(id) === 1);
  const servers = first.reduce((sum, thing) => sum + thing.servers, 0);
  if (servers <= rules.learningServers) return [];
  const ids = first.map(({ id }) => id).toSorted();
  return [
    {
      ...nothing,
      rule: "learning",
      hard: false,
      wave: 1,
      ids,
      allowed: rules.learningServers,
      actual: servers,
    },
  ];
};
