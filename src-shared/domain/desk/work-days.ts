import type { WorkEntry } from "../../contract/desk.ts";
import type { PersonId } from "../../contract/ids.ts";

interface Days {
  readonly planned: number;
  readonly spent: number;
  /** Planned and not yet spent; below zero where more was spent than planned. */
  readonly remaining: number;
}

export interface WorkDays extends Days {
  readonly byPerson: ReadonlyMap<PersonId, Days>;
}

type Worked = Pick<WorkEntry, "personId" | "kind" | "days">;

/** Days planned and spent, of each person and in all. Quarters add up exactly. */
export const workDaysOf = (entries: readonly Worked[]): WorkDays => ({
  ...sumOf(entries),
  byPerson: new Map(
    [...Map.groupBy(entries, ({ personId }) => personId)].map(([id, own]) => [id, sumOf(own)]),
  ),
});

const sumOf = (entries: readonly Worked[]): Days => {
  const of = (wanted: WorkEntry["kind"]): number =>
    entries.reduce((sum, { kind, days }) => (kind === wanted ? sum + days : sum), 0);
  const [planned, spent] = [of("planned"), of("spent")];
  return { planned, spent, remaining: planned - spent };
};
