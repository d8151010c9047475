import { expect, test } from "vitest";
import { parseFigure, pasteRows } from "../../../src-renderer/features/questionnaire/table-rows.ts";
import type { Column } from "../../../src-renderer/features/questionnaire/table-rows.ts";

const column = (key: string, type: string): Column => ({ key, type, label: { en: key, fr: key } });
const columns = [column("name", "text"), column("env", "enum:prod,test"), column("vcpu", "number")];

test("rows copied from a French spreadsheet are taken with their decimal commas and thin spaces", () => {
  const { rows, complaints } = pasteRows(columns, "portal\tprod\t1\u202F024,5\r\nbatch\ttest\t2\r\n");
  expect(rows).toEqual([
    { name: "portal", env: "prod", vcpu: 1024.5 },
    { name: "batch", env: "test", vcpu: 2 },
  ]);
  expect(complaints).toEqual([]);
});

test("a cell that is no figure is left out and named; the rest of its row is kept", () => {
  const { rows, complaints } = pasteRows(columns, "portal\tprod\tquatre\nbatch\tnowhere\t2");
  expect(rows).toEqual([
    { name: "portal", env: "prod", vcpu: null },
    { name: "batch", env: null, vcpu: 2 },
  ]);
  expect(complaints.map(({ row, column: { key }, text }) => [row, key, text])).toEqual([
    [1, "vcpu", "quatre"],
  ]);
});

test.each([
  ["1 234,5", 1234.5],
  ["1234.5", 1234.5],
  ["−3", -3],
  ["", undefined],
  ["four", undefined],
])("%j is read as %s", (typed, figure) => {
  expect(parseFigure(typed)).toBe(figure);
});
