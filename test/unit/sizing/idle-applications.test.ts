import { array, assert, boolean, constantFrom, property, record } from "fast-check";
import { expect, test } from "vitest";
import { idleApplications } from "../../../src-shared/domain/sizing/idle-applications.ts";

const machines = array(record({ applicationId: constantFrom("a", "b", "c", null), isIdle: boolean() }));

test("an application is named when it has machines and all of them are idle, with how many they are", () => {
  expect([
    ...idleApplications([
      { applicationId: "quiet", isIdle: true },
      { applicationId: "half", isIdle: true },
      { applicationId: "half", isIdle: false },
      { applicationId: null, isIdle: true },
      { applicationId: "quiet", isIdle: true },
    ]),
  ]).toEqual([["quiet", 2]]);
});

test("a machine at work takes its own application off the list and no other", () => {
  assert(
    property(machines, (all) => {
      const before = idleApplications(all);
      const after = idleApplications([...all, { applicationId: "a", isIdle: false }]);
      expect([...after]).toEqual([...before].filter(([application]) => application !== "a"));
    }),
  );
});
