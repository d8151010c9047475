import { strongComponents } from "./strong-components.ts";
import type { MovingThing, Pair, WaveInput } from "./wave-input.ts";

/** Things that move in one wave: tied together, or needing each other in a circle. */
export interface MoveGroup {
  /** That of its first member. */
  readonly id: string;
  /** In the order of their ids. */
  readonly members: readonly MovingThing[];
  readonly effort: number;
  readonly servers: number;
  /** Mean of its members', weighed by effort. */
  readonly priority: number;
  /** Small and easy enough to learn with. */
  readonly isEasy: boolean;
  readonly deadline: string | null;
  /** Numbers of the groups that it needs in the same or an earlier wave. */
  readonly needs: readonly number[];
}

/** All pairs that say what needs what: those given, and environments of one application one after the other. */
export const allNeeds = ({ things, needs }: Pick<WaveInput, "things" | "needs">): readonly Pair[] => [
  ...needs,
  ...[...Map.groupBy(things, ({ application, id }) => application ?? id).values()].flatMap(environmentNeeds),
];

/** Groups in the order of their ids, whatever the order of what comes in. */
export const moveGroups = (input: WaveInput): readonly MoveGroup[] => {
  const things = input.things.toSorted((one, other) => (one.id < other.id ? -1 : 1));
  const numberById = new Map(things.map(({ id }, number) => [id, number]));
  const numbered = (pairs: readonly Pair[]): (readonly [number, number])[] =>
    pairs.flatMap(([one, other]) => {
      const [from, to] = [numberById.get(one), numberById.get(other)];
      return from === undefined || to === undefined || from === to ? [] : [[from, to] as const];
    });

  // What is tied together needs each other: one search for circles finds both.
  const ties = numbered(input.together);
  const needs = numbered(allNeeds(input));
  const targets: number[][] = things.map(() => []);
  for (const [from, to] of [...needs, ...ties]) targets[from]?.push(to);
  for (const [from, to] of ties) targets[to]?.push(from);
  const componentOf = strongComponents(targets);

  const memberNumbers = [...Map.groupBy(things.keys(), (number) => componentOf[number] ?? 0).entries()];
  const groupOfComponent = new Map(memberNumbers.map(([component], group) => [component, group]));
  const groupOf = (number: number): number => groupOfComponent.get(componentOf[number] ?? 0) ?? 0;
  return memberNumbers.map(([, numbers], group) => {
    const needed = new Set(numbers.flatMap((number) => (targets[number] ?? []).map(groupOf)));
    needed.delete(group);
    return groupOfMembers(
      numbers.flatMap((number) => things[number] ?? []),
      [...needed].toSorted((one, other) => one - other),
    );
  });
};

const groupOfMembers = (members: readonly MovingThing[], needs: readonly number[]): MoveGroup => {
  const sum = (of: (member: MovingThing) => number): number =>
    members.reduce((total, member) => total + of(member), 0);
  const effort = sum((member) => member.effort);
  return {
    id: members[0]?.id ?? "",
    members,
    effort,
    servers: sum(({ servers }) => servers),
    priority:
      effort > 0
        ? sum((member) => member.priority * member.effort) / effort
        : sum(({ priority }) => priority) / members.length,
    isEasy: members.every(isEasy),
    deadline:
      members
        .flatMap(({ deadline }) => deadline ?? [])
        .toSorted()
        .at(0) ?? null,
    needs,
  };
};

/** Unknown criticality counts as medium, an unknown environment as production (Azure Migrate). */
export const isEasy = ({ criticality, environment }: MovingThing): boolean =>
  criticality !== "vital" && !(criticality === "high" && (environment ?? "production") === "production");

const environmentOrder = ["development", "test", "preproduction", "production"] as const;

const rankOf = ({ environment }: MovingThing): number =>
  environmentOrder.indexOf(environment ?? "production");

const environmentNeeds = (things: readonly MovingThing[]): readonly Pair[] =>
  things.flatMap((thing) =>
    things.filter((other) => rankOf(other) < rankOf(thing)).map((other): Pair => [thing.id, other.id]),
  );
