import * as fc from "fast-check";
import { expect, test } from "vitest";
import { filledOver, parseCells, planPaste } from "../../../src-shared/domain/questionnaire/paste-answers.ts";
import { shippedPack } from "../scoring/packs.ts";

const questionsNamed = (...ids: string[]) =>
  shippedPack.questions.filter(({ id }) => ids.includes(id)).toReversed();

test.each([
  [
    "a\tb\nc\td\n",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  [
    "a\tb\r\nc\td",
    [
      ["a", "b"],
      ["c", "d"],
    ],
  ],
  ["a\t\t\n", [["a", "", ""]]],
  ['"two\nlines"\t"he said ""no"""\n', [["two\nlines", 'he said "no"']]],
  ['5" disk\tx', [['5" disk', "x"]]],
  ["alone", [["alone"]]],
])("%j is read as a spreadsheet means it", (text, cells) => {
  expect(parseCells(text)).toEqual(cells);
});

test("whatever cells are quoted, they are read back as they were", () => {
  const cell = fc.string().map((text) => text.trim().replaceAll("\u0000", ""));
  fc.assert(
    fc.property(
      fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1, maxLength: 4 }),
      (cells) => {
        const text = cells
          .map((row) => row.map((one) => `"${one.replaceAll('"', '""')}"`).join("\t"))
          .join("\r\n");
        expect(parseCells(`${text}\r\n`)).toEqual(cells);
      },
    ),
  );
});

test("labels in either language, ids and figures with a comma are answers; the rest says what was expected", () => {
  const questions = questionsNamed("APP-07", "APP-05");
  const plan = planPaste(parseCells("Logiciel libre installé\t2,5\ncustom\t12\nsomething\tmany\n\t7\n"), {
    questions,
    rows: 4,
  });
  expect(plan.answers).toMatchObject([
    { row: 0, questionId: "APP-07", value: "oss" },
    { row: 0, questionId: "APP-05", value: 2.5 },
    { row: 1, questionId: "APP-07", value: "custom" },
    { row: 1, questionId: "APP-05", value: 12 },
    { row: 3, questionId: "APP-05", value: 7 },
  ]);
  expect(plan.complaints).toMatchObject([
    {
      row: 2,
      questionId: "APP-07",
      written: "something",
      expected: { en: expect.stringContaining("custom") },
    },
    { row: 2, questionId: "APP-05", written: "many", expected: { fr: expect.stringContaining("nombre") } },
  ]);
});

test("what falls beyond the grid is counted and left out", () => {
  const plan = planPaste(parseCells("custom\tx\ncots\t\n"), { questions: questionsNamed("APP-07"), rows: 1 });
  expect(plan).toMatchObject({ answers: [{ value: "custom" }], complaints: [], outside: 2 });
});

test("one cell fills a selection; several stay as they are", () => {
  expect(filledOver([["a"]], { rows: 2, columns: 2 })).toEqual([
    ["a", "a"],
    ["a", "a"],
  ]);
  expect(filledOver([["a", "b"]], { rows: 2, columns: 2 })).toEqual([["a", "b"]]);
});

test("of 10,000 cells with twelve wrong ones, 9,988 are taken and twelve are named", () => {
  const wrong = new Set(Array.from({ length: 12 }, (_unused, place) => place * 801));
  const text = Array.from({ length: 10_000 }, (_unused, row) => (wrong.has(row) ? "perhaps" : "cots")).join(
    "\n",
  );
  const plan = planPaste(parseCells(text), { questions: questionsNamed("APP-07"), rows: 10_000 });
  expect(plan.answers).toHaveLength(9_988);
  expect(plan.complaints.map(({ row }) => row)).toEqual([...wrong]);
});
