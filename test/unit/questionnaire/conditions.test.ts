import { describe, expect, test } from "vitest";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Condition } from "../../../src-shared/contract/content.ts";
import { holds, missingAnswers, testsOf } from "../../../src-shared/domain/questionnaire/conditions.ts";
import type { Situation } from "../../../src-shared/domain/questionnaire/conditions.ts";

const yes: Condition = { q: "APP-01", is: ["a"] };
const no: Condition = { q: "APP-01", is: ["b"] };
const open: Condition = { q: "APP-02", is: ["a"] };
const away: Condition = { q: "APP-03", is: ["a"] };

/** APP-01 is answered a, APP-02 open, APP-03 answered a but does not apply. */
const given = (more: Readonly<Record<string, AnswerValue>> = {}): Situation => ({
  applies: (questionId) => (questionId === "APP-03" ? "no" : "yes"),
  valueOf: (questionId) => ({ "APP-01": "a", "APP-03": "a", ...more })[questionId],
});

describe("a condition", () => {
  test.each([
    ["a test that its answer meets", yes, "yes"],
    ["a test that its answer does not meet", no, "no"],
    ["a test on an open question", open, "unknown"],
    ["a test on a question that does not apply", away, "no"],
    ["not unknown", { not: open }, "unknown"],
    ["not a question that does not apply", { not: away }, "yes"],
    ["all: yes and unknown", { all: [yes, open] }, "unknown"],
    ["all: no and unknown", { all: [no, open] }, "no"],
    ["any: yes and unknown", { any: [yes, open] }, "yes"],
    ["any: no and unknown", { any: [no, open] }, "unknown"],
    ["any: nothing but no", { any: [no, away] }, "no"],
    ["nested", { any: [{ all: [yes, { not: no }] }, open] }, "yes"],
  ] satisfies [string, Condition, string][])("knows three values: %s", (_name, condition, truth) => {
    expect(holds(condition, given())).toBe(truth);
  });

  test.each([
    [{ q: "APP-04", gt: 0 }, 0, "no"],
    [{ q: "APP-04", gt: 0 }, 0.1, "yes"],
    [{ q: "APP-04", gte: 3 }, 3, "yes"],
    [{ q: "APP-04", lt: 3 }, 3, "no"],
    [{ q: "APP-04", lte: 3 }, 3, "yes"],
    [{ q: "APP-04", gte: 1, lt: 5 }, 5, "no"],
    [{ q: "APP-04", gte: 1, lt: 5 }, 4, "yes"],
    [{ q: "APP-04", is: [2, 3] }, 3, "yes"],
    [{ q: "APP-04", has_any: ["x", "y"] }, ["y", "z"], "yes"],
    [{ q: "APP-04", has_any: ["x", "y"] }, ["z"], "no"],
  ] satisfies [Condition, AnswerValue, string][])(
    "compares %j with the answer %j",
    (condition, value, truth) => {
      expect(holds(condition, given({ "APP-04": value }))).toBe(truth);
    },
  );

  test.each([
    [{ q: "APP-04", gt: 0 }, "2027-03-31"],
    [{ q: "APP-04", has_any: ["x"] }, "x"],
    [{ q: "APP-04", is: ["x"] }, ["x"]],
    [{ q: "APP-04", gt: 1 }, [{ name: "VM-1" }, { name: "VM-2" }]],
  ] satisfies [Condition, AnswerValue][])(
    "decides nothing where the test does not suit the answer: %j on %j",
    (condition, value) => {
      expect(holds(condition, given({ "APP-04": value }))).toBe("unknown");
      expect(holds({ not: condition }, given({ "APP-04": value }))).toBe("unknown");
    },
  );

  test("names the questions that keep it undecided, and none once it is decided", () => {
    expect(missingAnswers({ any: [no, open, { all: [open, yes] }] }, given())).toEqual(["APP-02"]);
    expect(missingAnswers({ any: [yes, open] }, given())).toEqual([]);
    expect(missingAnswers({ all: [away, open] }, given())).toEqual([]);
  });

  test("lists its tests at any depth", () => {
    expect(testsOf({ all: [yes, { not: { any: [no, open] } }] })).toEqual([yes, no, open]);
  });
});
