import { addTag, readNumber, readText } from "./cell-values.ts";
import type { NumberStyle } from "./cell-values.ts";
import type { Complaints } from "./complaints.ts";
import type { Cell, Row } from "./table.ts";

/** Reads fields of the rows of one sheet by their meaning, and complains of what doesn't fit. */
export interface SheetReader<Field extends string> {
  readonly has: (field: Field) => boolean;
  readonly text: (row: Row, field: Field, longest?: number) => string | null;
  /** Complains and says null where there is something, but no number, or one below zero. */
  readonly number: (row: Row, field: Field) => number | null;
  readonly cell: (row: Row, field: Field) => Cell;
  readonly tags: (row: Row) => Record<string, string>;
  readonly complain: (row: Row, field: Field, message: { readonly en: string; readonly fr: string }) => void;
}

export interface SheetReaderOptions<Field extends string> {
  readonly sheet: string;
  readonly header: Row;
  /** The column of each field, as far as the sheet has one. */
  readonly columnByField: ReadonlyMap<Field, number>;
  /** Columns kept as tags, with the name they get. */
  readonly tagColumns: ReadonlyMap<number, string>;
  readonly style: NumberStyle;
  readonly complaints: Complaints;
  /** A text that stands for nothing. */
  readonly placeholder?: string;
}

export const createSheetReader = <Field extends string>({
  sheet,
  header,
  columnByField,
  tagColumns,
  style,
  complaints,
  placeholder,
}: SheetReaderOptions<Field>): SheetReader<Field> => {
  const cell = (row: Row, field: Field): Cell => {
    const column = columnByField.get(field);
    const found = column === undefined ? null : (row.cells[column] ?? null);
    return found === placeholder ? null : found;
  };
  const complain: SheetReader<Field>["complain"] = (row, field, message) => {
    const column = columnByField.get(field);
    const name = column === undefined ? null : readText(header.cells[column]);
    complaints.add({ sheet, row: row.number, column: name, value: readText(cell(row, field)) }, message);
  };
  return {
    has: (field) => columnByField.has(field),
    cell,
    complain,
    text: (row, field, longest) => readText(cell(row, field), longest),
    number: (row, field) => {
      const found = cell(row, field);
      const number = readNumber(found, style);
      if (number !== undefined && (number === null || number >= 0)) return number;
      complain(row, field, expectedNumber(readText(found) ?? ""));
      return null;
    },
    tags: (row) => {
      const tags: Record<string, string> = {};
      for (const [column, name] of tagColumns) {
        const found = row.cells[column];
        if (found !== placeholder) addTag(tags, name, found);
      }
      return tags;
    },
  };
};

const expectedNumber = (found: string) => ({
  en: `“${found}” is not understood: expected a number of zero or more.`,
  fr: `« ${found} » n’est pas compris : attendu un nombre supérieur ou égal à zéro.`,
});
