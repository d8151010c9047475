import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Question } from "../../../src-shared/contract/content.ts";

export type Row = Readonly<Record<string, string | number | null>>;
export type Column = NonNullable<Question["columns"]>[number];

/** A figure or text that stands in a cell, as the person typed it. */
export const parseCell = (
  column: Column,
  typed: string,
): { readonly value: string | number | null } | { readonly rejected: string } => {
  const text = typed.trim();
  if (text === "") return { value: null };
  if (column.type !== "number") return { value: text };
  const figure = parseFigure(text);
  return figure === undefined ? { rejected: text } : { value: figure };
};

/** A figure as people type it in French or English: spaces between thousands, comma or point. */
export const parseFigure = (typed: string): number | undefined => {
  const plain = typed
    .replaceAll(/[\s\u00A0\u202F]/gu, "")
    .replace("−", "-")
    .replace(",", ".");
  const figure = Number(plain);
  return plain === "" || Number.isNaN(figure) ? undefined : figure;
};

/** The choices of a column `enum:a,b`; undefined for free columns. */
export const enumOf = ({ type }: Column): readonly string[] | undefined =>
  type.startsWith("enum:") ? type.slice("enum:".length).split(",") : undefined;

export interface PastedRows {
  readonly rows: readonly Row[];
  readonly complaints: readonly { readonly row: number; readonly column: Column; readonly text: string }[];
}

/** Rows copied from a spreadsheet: cells parted by tabs, from the first column on. Surplus cells are dropped. */
export const pasteRows = (columns: readonly Column[], pasted: string): PastedRows => {
  const complaints: { row: number; column: Column; text: string }[] = [];
  const lines = pasted
    .replaceAll("\r\n", "\n")
    .split("\n")
    .filter((line) => line.trim() !== "");
  const rows = lines.map((line, place) => {
    const cells = line.split("\t");
    return Object.fromEntries(
      columns.map((column, at) => {
        const parsed = parseCell(column, cells[at] ?? "");
        if ("value" in parsed) return [column.key, allowed(column, parsed.value)];
        complaints.push({ row: place + 1, column, text: parsed.rejected });
        return [column.key, null];
      }),
    );
  });
  return { rows, complaints };
};

const allowed = (column: Column, value: string | number | null): string | number | null => {
  const choices = enumOf(column);
  return choices && (typeof value !== "string" || !choices.includes(value)) ? null : value;
};

export const emptyRow = (columns: readonly Column[]): Row =>
  Object.fromEntries(columns.map(({ key }) => [key, null]));

export const isEmptyRow = (row: Row): boolean =>
  Object.values(row).every((value) => value === null || value === "");

/** The rows of a recorded table answer. */
export const rowsOf = (value: AnswerValue | null): readonly Row[] =>
  Array.isArray(value) ? value.filter((row) => typeof row === "object") : [];
