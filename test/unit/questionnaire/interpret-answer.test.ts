import { describe, expect, test } from "vitest";
import type { Question } from "../../../src-shared/contract/content.ts";
import { interpretAnswer } from "../../../src-shared/domain/questionnaire/interpret-answer.ts";

const text = { en: "Question", fr: "Question" };
const base = {
  id: "APP-90",
  dimension: "X",
  scope: "application",
  text,
  guidance: text,
  role: "fit",
  sources: [],
} as const;
const choices = [
  { value: "cots", label: { en: "Bought package", fr: "Progiciel acheté" } },
  { value: "custom", label: { en: "Written for us", fr: "Écrit pour nous" } },
];
const single: Question = { ...base, sources: [], type: "single", options: choices };
const multi: Question = { ...base, sources: [], type: "multi", options: choices };
const number: Question = { ...base, sources: [], type: "number", bounds: { min: 0, max: 10_000 } };

describe("an answer written in a file", () => {
  test.each([
    ["cots", "cots"],
    ["Bought package", "cots"],
    ["progiciel acheté", "cots"],
    [" CUSTOM ", "custom"],
  ])("names a choice by value or by label in either language: %s", (written, value) => {
    expect(interpretAnswer(single, written)).toEqual({ value });
  });

  test.each([
    ["1 234,5", 1234.5],
    ["1\u202F234", 1234],
    ["12.5", 12.5],
    [7, 7],
  ])("reads a number as either language writes it: %s", (written, value) => {
    expect(interpretAnswer(number, written)).toEqual({ value });
  });

  test("parts several choices by a bar", () => {
    expect(interpretAnswer(multi, "cots | Écrit pour nous")).toEqual({ value: ["cots", "custom"] });
  });

  test.each([
    [single, "saas"],
    [number, "beaucoup"],
    [number, "99999"],
    [multi, "cots|other"],
    [single, ""],
  ])("says what was expected when it fits nothing", (question, written) => {
    const interpreted = interpretAnswer(question, written);
    expect("expected" in interpreted && interpreted.expected.fr).toBeTruthy();
  });
});

test("a label typed with plain spaces and apostrophes is the label", () => {
  const printed: Question = {
    ...single,
    options: [{ value: "low", label: { en: "Low", fr: "Faible\u202F: l’arrêt est toléré" } }],
  };
  expect(interpretAnswer(printed, "faible : l'arrêt est toléré")).toEqual({ value: "low" });
});
