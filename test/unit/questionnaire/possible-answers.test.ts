import { describe, expect, test } from "vitest";
import type { Question } from "../../../src-shared/contract/content.ts";
import { possibleAnswers } from "../../../src-shared/domain/questionnaire/possible-answers.ts";

const text = { en: "Text", fr: "Texte" };
const base = {
  id: "APP-01",
  dimension: "X",
  scope: "application",
  text,
  guidance: text,
  role: "fit",
} as const;
const options = ["a", "b"].map((value) => ({ value, label: text }));
const curves = {
  store: [
    [0, 95],
    [3, 80],
  ],
  retain: [
    [0, 55],
    [10, 70],
  ],
} satisfies Question["value_functions"];

describe("the possible answers", () => {
  test.each([
    ["of a choice are its values", { type: "single", options }, ["a", "b"]],
    ["of a multiple choice are each value alone", { type: "multi", options }, [["a"], ["b"]]],
    ["of a scale are its steps", { type: "scale", bounds: { min: 0, max: 4, step: 1 } }, [0, 1, 2, 3, 4]],
    [
      "of a number are the points of all its value functions together",
      { type: "number", value_functions: curves, bounds: { min: 0, max: 500 } },
      [0, 3, 10],
    ],
    [
      "of a number without value functions are its bounds",
      { type: "number", bounds: { min: 1, max: 9 } },
      [1, 9],
    ],
    ["of a number without either are none", { type: "number" }, []],
    ["of a text are none", { type: "text" }, []],
    ["of a date are none", { type: "date" }, []],
    ["of a table are none", { type: "table" }, []],
  ] satisfies [string, Partial<Question> & Pick<Question, "type">, unknown][])(
    "%s",
    (_name, more, expected) => {
      expect(possibleAnswers({ ...base, sources: [], ...more }, [])).toEqual(expected);
    },
  );

  test("of a number lie on both sides of every threshold that a condition names", () => {
    const number: Question = {
      ...base,
      sources: [],
      type: "number",
      value_functions: curves,
      bounds: { min: 0, max: 500 },
    };
    expect(possibleAnswers(number, [{ q: "APP-01", gt: 0 }])).toEqual([0, 3, 10]);
    expect(possibleAnswers(number, [{ q: "APP-01", gt: 50 }])).toEqual([0, 3, 10, 50, 500]);
    expect(possibleAnswers(number, [{ q: "APP-01", is: [7] }])).toEqual([0, 3, 7, 10]);
  });
});
