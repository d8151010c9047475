import { array, assert, constantFrom, integer, property, record } from "fast-check";
import { expect, test } from "vitest";
import { PersonId } from "../../../src-shared/contract/ids.ts";
import { workDaysOf } from "../../../src-shared/domain/desk/work-days.ts";

const ada = PersonId.parse("0192f0aa-0000-7000-8000-000000000001");
const idris = PersonId.parse("0192f0aa-0000-7000-8000-000000000002");

test("days are summed per person and in all; what was overspent is below zero", () => {
  const days = workDaysOf([
    { personId: ada, kind: "planned", days: 2 },
    { personId: ada, kind: "spent", days: 2.25 },
    { personId: idris, kind: "planned", days: 5 },
  ]);
  expect(days).toMatchObject({ planned: 7, spent: 2.25, remaining: 4.75 });
  expect(days.byPerson.get(ada)).toEqual({ planned: 2, spent: 2.25, remaining: -0.25 });
  expect(days.byPerson.get(idris)).toEqual({ planned: 5, spent: 0, remaining: 5 });
});

test("what people have together is what all have", () => {
  const entry = record({
    personId: constantFrom(ada, idris),
    kind: constantFrom("planned" as const, "spent" as const),
    days: integer({ min: 0, max: 80 }).map((quarters) => quarters / 4),
  });
  assert(
    property(array(entry), (entries) => {
      const { byPerson, planned, spent, remaining } = workDaysOf(entries);
      const people = [...byPerson.values()];
      expect(people.reduce((sum, own) => sum + own.planned, 0)).toBe(planned);
      expect(people.reduce((sum, own) => sum + own.spent, 0)).toBe(spent);
      expect(people.reduce((sum, own) => sum + own.remaining, 0)).toBe(remaining);
    }),
  );
});
