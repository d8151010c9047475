import { expect, test } from "vitest";
import { neighbouringAnswers } from "../../../src-shared/domain/simulation/neighbouring-answers.ts";

test("the neighbours of a choice stand before and after it", () => {
  expect(neighbouringAnswers(["a", "b", "c"], "b")).toEqual(["a", "c"]);
  expect(neighbouringAnswers(["a", "b", "c"], "a")).toEqual(["b"]);
  expect(neighbouringAnswers(["yes"], "yes")).toEqual([]);
});

test("a number between two possible ones may be either", () => {
  expect(neighbouringAnswers([0, 10, 100], 30)).toEqual([10, 100]);
  expect(neighbouringAnswers([0, 10, 100], 10)).toEqual([0, 100]);
  expect(neighbouringAnswers([0, 10, 100], 500)).toEqual([100]);
});

test("several choices differ by one, and are never none", () => {
  expect(neighbouringAnswers([["a"], ["b"], ["c"]], ["a", "c"])).toEqual([["c"], ["a", "c", "b"], ["a"]]);
  expect(neighbouringAnswers([["a"], ["b"]], ["a"])).toEqual([["a", "b"]]);
});

test("a text has no neighbours", () => {
  expect(neighbouringAnswers([], "some words")).toEqual([]);
});
