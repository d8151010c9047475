import { assert, integer, option, property, record, subarray, tuple } from "fast-check";
import { expect, test } from "vitest";
import type { Timed } from "../../../src-shared/domain/desk/clashes.ts";
import { clashesOf } from "../../../src-shared/domain/desk/clashes.ts";
import { ContactId, InterviewId, PersonId } from "../../../src-shared/contract/ids.ts";

const uuid = (n: number): string => `0192f0aa-0000-7000-8000-${String(n).padStart(12, "0")}`;
const ada = PersonId.parse(uuid(1));
const idris = PersonId.parse(uuid(2));
const caron = ContactId.parse(uuid(3));

const meeting = (n: number, changed: Partial<Timed> = {}): Timed => ({
  id: InterviewId.parse(uuid(100 + n)),
  day: "2026-12-01",
  starts: "09:00",
  minutes: 60,
  state: "planned",
  consultantIds: [ada],
  contactIds: [],
  ...changed,
});

const pairs = (...meetings: readonly Timed[]) =>
  clashesOf(meetings).map(({ one, other }) => [one.id, other.id]);

test("two interviews of one consultant that overlap clash, the earlier first", () => {
  const early = meeting(1);
  const late = meeting(2, { starts: "09:30" });
  expect(pairs(late, early)).toEqual([[early.id, late.id]]);
  expect(clashesOf([early, late])[0]).toMatchObject({ consultantIds: [ada], contactIds: [] });
});

test("the same contact cannot sit in two rooms either", () => {
  const one = meeting(1, { contactIds: [caron] });
  const other = meeting(2, { consultantIds: [idris], contactIds: [caron] });
  expect(clashesOf([one, other])[0]).toMatchObject({ consultantIds: [], contactIds: [caron] });
});

test.each([
  ["one ends when the other begins", { starts: "10:00" }],
  ["another day is meant", { day: "2026-12-02" }],
  ["one has no time", { starts: null }],
  ["one is cancelled", { state: "cancelled" }],
  ["nobody is in both", { consultantIds: [idris] }],
] as const)("there is no clash when %s", (_why, changed) => {
  expect(
    pairs(
      meeting(1),
      meeting(2, {
        ...changed,
        consultantIds: [...("consultantIds" in changed ? changed.consultantIds : [ada])],
      }),
    ),
  ).toEqual([]);
});

test("an interview without a length is taken to last an hour, and one past midnight reaches the next day", () => {
  expect(pairs(meeting(1, { minutes: null }), meeting(2, { starts: "09:59" }))).toHaveLength(1);
  expect(
    pairs(meeting(1, { starts: "23:30" }), meeting(2, { day: "2026-12-02", starts: "00:15" })),
  ).toHaveLength(1);
});

const clock = tuple(integer({ min: 0, max: 23 }), integer({ min: 0, max: 59 })).map(
  ([hours, minutes]) => `${String(hours).padStart(2, "0")}:${String(minutes).padStart(2, "0")}`,
);
const someMeeting = (n: number) =>
  record({
    starts: option(clock, { nil: null }),
    minutes: option(integer({ min: 5, max: 300 }), { nil: null }),
    consultantIds: subarray([ada, idris]),
    contactIds: subarray([caron]),
  }).map((changed) => meeting(n, changed));

test("whether two interviews clash does not depend on their order", () => {
  assert(
    property(someMeeting(1), someMeeting(2), (one, other) => {
      expect(pairs(one, other)).toEqual(pairs(other, one));
    }),
  );
});

const minutesOf = ({ starts, minutes }: Timed): ReadonlySet<number> => {
  if (starts === null) return new Set();
  const [hour = 0, minute = 0] = starts.split(":").map(Number);
  return new Set(Array.from({ length: minutes ?? 60 }, (_, n) => hour * 60 + minute + n));
};

test("two interviews of one person clash exactly when some minute belongs to both", () => {
  assert(
    property(someMeeting(1), someMeeting(2), (one, other) => {
      const together = [...minutesOf(one)].some((minute) => minutesOf(other).has(minute));
      const sharesSomebody =
        one.consultantIds.some((id) => other.consultantIds.includes(id)) ||
        one.contactIds.some((id) => other.contactIds.includes(id));
      expect(pairs(one, other)).toHaveLength(together && sharesSomebody ? 1 : 0);
    }),
  );
});
