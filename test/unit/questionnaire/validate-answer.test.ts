import { describe, expect, test } from "vitest";
import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Question } from "../../../src-shared/contract/content.ts";
import { validateAnswer } from "../../../src-shared/domain/questionnaire/validate-answer.ts";

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
const questionOf = (more: Partial<Question> & Pick<Question, "type">): Question => ({
  ...base,
  sources: [],
  ...more,
});

const single = questionOf({ type: "single", options });
const multi = questionOf({ type: "multi", options });
const scale = questionOf({ type: "scale", bounds: { min: 0, max: 4, step: 1 } });
const number = questionOf({ type: "number", bounds: { min: 0, max: 100_000 } });
const date = questionOf({ type: "date" });
const free = questionOf({ type: "text" });
const table = questionOf({
  type: "table",
  columns: [{ key: "name", type: "text", label: text }],
});

describe("an answer", () => {
  test.each([
    [single, "a"],
    [multi, ["b", "a"]],
    [scale, 4],
    [number, 0.3],
    [date, "2028-02-29"],
    [free, "Admirel"],
    [table, [{ name: "VM-1" }, { name: null }]],
    [table, []],
  ] satisfies [Question, AnswerValue][])("that fits is accepted: $1", (question, value) => {
    expect(validateAnswer(question, value)).toBeUndefined();
  });

  test.each([
    [single, "c"],
    [single, ["a"]],
    [single, null],
    [multi, "a"],
    [multi, []],
    [multi, ["a", "a"]],
    [multi, ["a", "c"]],
    [scale, 5],
    [scale, 1.5],
    [scale, "2"],
    [number, -1],
    [number, 100_001],
    [date, "2027-02-29"],
    [date, "31/03/2027"],
    [date, "2027-13-01"],
    [free, "  "],
    [table, [{ colour: "red" }]],
    [table, ["VM-1"]],
  ] satisfies [Question, AnswerValue | null][])(
    "that does not fit is told what was expected",
    (question, value) => {
      const expected = validateAnswer(question, value);
      expect(expected?.en).toBeTruthy();
      expect(expected?.fr).toBeTruthy();
    },
  );

  test("is told its bounds as each language writes them", () => {
    expect(validateAnswer(number, -1)).toEqual({
      en: "a number from 0 to 100,000",
      fr: "un nombre de 0 à 100\u202F000",
    });
  });
});
