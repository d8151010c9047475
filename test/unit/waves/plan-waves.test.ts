import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { moveThing, planWaves } from "../../../src-shared/domain/waves/plan-waves.ts";
import type { WavePlan } from "../../../src-shared/domain/waves/plan-waves.ts";
import { wavePriority } from "../../../src-shared/domain/waves/priority.ts";
import { ruleSentence } from "../../../src-shared/domain/waves/rule-sentence.ts";
import { strongComponents } from "../../../src-shared/domain/waves/strong-components.ts";
import type { MovingThing, Pair, WaveInput } from "../../../src-shared/domain/waves/wave-input.ts";

const thing = (id: string, changes: Partial<MovingThing> = {}): MovingThing => ({
  id,
  environment: "test",
  criticality: "low",
  effort: 1,
  servers: 1,
  priority: 50,
  deadline: null,
  ...changes,
});

const input = (things: readonly MovingThing[], changes: Partial<WaveInput> = {}): WaveInput => ({
  things,
  together: [],
  needs: [],
  traffic: [],
  ...changes,
  rules: { capacity: 8, learningServers: 10, weeksPerWave: 6, starts: null, freezes: [], ...changes.rules },
});

const idsOf = ({ waves }: WavePlan): readonly (readonly string[])[] => waves.map(({ ids }) => ids);

/** The example of scoring.md, section 5. */
const worked: readonly MovingThing[] = (
  [
    ["A", 4, 60],
    ["B", 3, 60],
    ["C", 2, 70],
    ["D", 1, 90],
    ["E", 8, 30],
    ["F", 3, 30],
    ["G", 2, 75],
    ["H", 5, 55],
  ] as const
).map(([id, effort, priority]) => thing(id, { effort, priority }));
const ties: readonly Pair[] = [
  ["A", "B"],
  ["E", "F"],
];
const needs: readonly Pair[] = [
  ["A", "C"],
  ["E", "H"],
  ["F", "G"],
];

describe("the worked example", () => {
  test("takes four waves, the last of them for a group larger than any, and says so", () => {
    const plan = planWaves(input(worked, { together: ties, needs }));

    expect(idsOf(plan)).toEqual([["C", "D", "G"], ["A", "B"], ["H"], ["E", "F"]]);
    expect(plan.waves.map(({ effort }) => effort)).toEqual([5, 7, 5, 11]);
    expect(plan.broken).toMatchObject([
      { rule: "capacity", hard: false, wave: 4, ids: ["E", "F"], actual: 11, allowed: 8 },
    ]);
  });

  test("makes one group of what needs each other in a circle", () => {
    const plan = planWaves(input(worked, { together: ties, needs: [...needs, ["C", "A"]] }));

    expect(idsOf(plan)).toContainEqual(["A", "B", "C"]);
    expect(plan.broken.find(({ ids }) => ids.includes("C"))).toMatchObject({ actual: 9, hard: false });
  });

  test("tells what breaks when one application is dragged away from its partner", () => {
    const given = input(worked, { together: ties, needs });
    const moved = moveThing(given, planWaves(given), "A", 1);

    expect(moved.newlyBroken.map(({ rule, ids, hard }) => ({ rule, ids, hard }))).toEqual([
      { rule: "capacity", ids: ["A", "C", "D", "G"], hard: true },
      { rule: "together", ids: ["A", "B"], hard: true },
    ]);
    expect(moveThing(given, planWaves(given), "C", 3).newlyBroken).toMatchObject([
      { rule: "order", ids: ["A", "C"], wave: 2, otherWave: 3 },
    ]);
    expect(moved.newlyBroken.map((broken) => ruleSentence(broken, (id) => `App ${id}`).en)).toEqual([
      "Wave 1 needs 9 person-days and has 8.",
      "App A (wave 1) and App B (wave 2) must move together.",
    ]);
  });

  test("a person's own choice stays, and the others where they were", () => {
    const given = input(worked, { together: ties, needs });
    const plan = planWaves(given, new Map([["D", 3]]));

    expect(idsOf(plan)).toEqual([
      ["C", "G"],
      ["A", "B"],
      ["D", "H"],
      ["E", "F"],
    ]);
    expect(plan.broken.filter(({ hard }) => hard)).toEqual([]);
  });
});

describe("the first wave", () => {
  test("has no vital application and no critical production, whatever their priority", () => {
    const plan = planWaves(
      input([
        thing("vital", { criticality: "vital", priority: 100 }),
        thing("core", { criticality: "high", environment: "production", priority: 90 }),
        thing("tool", { priority: 10 }),
      ]),
    );
    expect(idsOf(plan)).toEqual([["tool"], ["core", "vital"]]);
  });

  test("has at most so many servers", () => {
    const plan = planWaves(input([thing("a", { servers: 6 }), thing("b", { servers: 5 })]));
    expect(idsOf(plan)).toEqual([["a"], ["b"]]);
  });

  test("takes one hard application where there is nothing easier, and says so", () => {
    const plan = planWaves(
      input([thing("vital", { criticality: "vital" }), thing("x", { criticality: "vital" })]),
    );
    expect(idsOf(plan)).toEqual([["vital"], ["x"]]);
    expect(plan.broken).toMatchObject([{ rule: "learning", hard: false, ids: ["vital"] }]);
  });
});

describe("the calendar", () => {
  const rules = { capacity: 1, learningServers: 10, weeksPerWave: 4, starts: "2027-01-04" };

  test("gives each wave its weeks, and ends one after a freeze that its last days would meet", () => {
    const yearEnd = { from: "2027-02-25", to: "2027-03-10", name: "close", ids: null };
    const plan = planWaves(
      input([thing("a"), thing("b"), thing("c")], { rules: { ...rules, freezes: [yearEnd] } }),
    );

    expect(plan.waves.map(({ starts, ends }) => [starts, ends])).toEqual([
      ["2027-01-04", "2027-01-31"],
      ["2027-02-01", "2027-03-17"],
      ["2027-03-18", "2027-04-14"],
    ]);
  });

  test("keeps an application out of the wave that its own freeze meets", () => {
    const own = { from: "2027-01-20", to: "2027-02-01", name: "audit", ids: ["a"] };
    const plan = planWaves(
      input([thing("a", { priority: 90 }), thing("b")], { rules: { ...rules, freezes: [own] } }),
    );
    expect(idsOf(plan)).toEqual([["b"], ["a"]]);
  });

  test("brings forward what would miss its deadline, and what that needs", () => {
    const things = [
      thing("a", { priority: 90 }),
      thing("late", { priority: 1, deadline: "2027-03-01" }),
      thing("base", { priority: 1 }),
    ];
    const plan = planWaves(input(things, { needs: [["late", "base"]], rules: { ...rules, freezes: [] } }));
    expect(idsOf(plan)).toEqual([["base"], ["late"], ["a"]]);
  });

  test("names a deadline that can't be met", () => {
    const plan = planWaves(
      input([thing("a", { deadline: "2027-01-10" })], { rules: { ...rules, freezes: [] } }),
    );
    expect(plan.broken).toMatchObject([{ rule: "deadline", hard: false, ids: ["a"], day: "2027-01-10" }]);
  });
});

test("what talks to each other is brought into one wave where there is room", () => {
  const things = [
    thing("a", { priority: 90, effort: 4 }),
    thing("b", { priority: 80, effort: 4 }),
    thing("c", { priority: 10, effort: 4 }),
  ];
  expect(idsOf(planWaves(input(things)))).toEqual([["a", "b"], ["c"]]);
  const plan = planWaves(input(things, { traffic: [["a", "c"]] }));
  expect(plan.broken).toEqual([]);
  expect(plan.waves.some(({ ids }) => ids.includes("a") && ids.includes("c"))).toBe(true);
});

test("environments of one application move from development to production", () => {
  const shop = (["production", "test", "development"] as const).map((environment, place) =>
    thing(`shop ${environment}`, { application: "shop", environment, priority: 90 - 40 * place, effort: 5 }),
  );
  const plan = planWaves(input(shop));
  expect(idsOf(plan)).toEqual([["shop development"], ["shop test"], ["shop production"]]);
});

test("priority weighs value, ease, urgency, readiness and strength", () => {
  const all = { value: 1, ease: 1, urgency: 1, readiness: 1, strength: 1 };
  expect(wavePriority(all)).toBeCloseTo(100, 9);
  expect(wavePriority({ ...all, value: 0 })).toBeCloseTo(70, 9);
});

const someInput = fc.integer({ min: 2, max: 14 }).chain((size) => {
  const id = fc.integer({ min: 0, max: size - 1 }).map((number) => `a${number}`);
  const pair = fc.tuple(id, id).filter(([one, other]) => one !== other);
  const someThing = fc.record({
    environment: fc.constantFrom("production", "test", "development", null),
    criticality: fc.constantFrom("vital", "high", "medium", "low", null),
    effort: fc.integer({ min: 0, max: 6 }),
    servers: fc.integer({ min: 0, max: 6 }),
    priority: fc.integer({ min: 0, max: 100 }),
    deadline: fc.constantFrom(null, null, "2027-03-01", "2027-06-01"),
  });
  const freeze = fc.record({
    from: fc.constantFrom("2027-01-20", "2027-02-20"),
    to: fc.constantFrom("2027-03-05", "2027-04-10"),
    name: fc.constant("freeze"),
    ids: fc.option(fc.array(id, { maxLength: 3 })),
  });
  return fc.record({
    things: fc
      .array(someThing, { minLength: size, maxLength: size })
      .map((all) => all.map((one, number) => ({ id: `a${number}`, ...one }))),
    together: fc.array(pair, { maxLength: 4 }),
    needs: fc.array(pair, { maxLength: size }),
    traffic: fc.array(pair, { maxLength: size }),
    rules: fc.record({
      capacity: fc.integer({ min: 3, max: 12 }),
      learningServers: fc.constant(10),
      weeksPerWave: fc.constant(4),
      starts: fc.constantFrom(null, "2027-01-04"),
      freezes: fc.array(freeze, { maxLength: 2 }),
    }),
  });
});

describe("whatever is to be moved", () => {
  test("everything moves once, and no hard rule is broken", () => {
    fc.assert(
      fc.property(someInput, (given) => {
        const { waves, broken } = planWaves(given);
        expect(waves.flatMap(({ ids }) => ids).toSorted()).toEqual(
          given.things.map(({ id }) => id).toSorted(),
        );
        expect(broken.filter(({ hard }) => hard)).toEqual([]);
      }),
      { numRuns: 300 },
    );
  });

  test("the order in which it comes makes no difference", () => {
    const shuffled = someInput.chain((given) =>
      fc.record({
        given: fc.constant(given),
        things: fc.shuffledSubarray(given.things, { minLength: given.things.length }),
        together: fc.shuffledSubarray(given.together, { minLength: given.together.length }),
        needs: fc.shuffledSubarray(given.needs, { minLength: given.needs.length }),
        traffic: fc.shuffledSubarray(given.traffic, { minLength: given.traffic.length }),
      }),
    );
    fc.assert(
      fc.property(shuffled, ({ given, ...other }) => {
        expect(planWaves({ ...given, ...other })).toEqual(planWaves(given));
      }),
      { numRuns: 200 },
    );
  });

  test("moving something to where it is changes nothing", () => {
    fc.assert(
      fc.property(someInput, (given) => {
        const plan = planWaves(given);
        const first = plan.waves.find(({ ids }) => ids.length > 0);
        const moved = moveThing(given, plan, first?.ids[0] ?? "", first?.number ?? 0);
        expect(moved).toEqual({ ...plan, newlyBroken: [], mended: [] });
      }),
    );
  });

  test("looking for circles finds exactly what reaches each other", () => {
    const graph = fc.integer({ min: 1, max: 9 }).chain((size) =>
      fc.array(fc.array(fc.integer({ min: 0, max: size - 1 }), { maxLength: 4 }), {
        minLength: size,
        maxLength: size,
      }),
    );
    fc.assert(
      fc.property(graph, (targets) => {
        const reaches = (from: number): ReadonlySet<number> => {
          const seen = new Set([from]);
          for (const one of seen) for (const next of targets[one] ?? []) seen.add(next);
          return seen;
        };
        const componentOf = strongComponents(targets);
        for (const one of targets.keys()) {
          for (const other of targets.keys()) {
            const isOne = reaches(one).has(other) && reaches(other).has(one);
            expect(componentOf[one] === componentOf[other]).toBe(isOne);
          }
        }
      }),
    );
  });
});
