import { CsvError, parse } from "csv-parse/sync";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { limits } from "./limits.ts";
import type { Row, Table } from "./table.ts";
import { reasons, unreadable } from "./unreadable.ts";

const delimiters = [",", ";", "\t", "|"] as const;

/** A CSV file whose delimiter and decimal sign nobody states. Rows that say nothing are kept: it has so few. */
export const readCsv = (text: string, name: string): Table => {
  const delimiter = delimiterOf(text);
  const rows = parseRows(text, name, delimiter);
  return { name, hasDecimalComma: delimiter !== "," && hasDecimalCommas(rows), rows: () => rows };
};

const parseRows = (text: string, name: string, delimiter: string): readonly Row[] => {
  const rows: Row[] = [];
  try {
    parse(text, {
      bom: true,
      delimiter,
      // Some exports put a blank before an opening quote, or a quote inside a field.
      ltrim: delimiter !== "\t",
      relax_column_count: true,
      relax_quotes: true,
      skip_empty_lines: true,
      to: limits.rowsOfSheet + 1,
      max_record_size: limits.fileBytes,
      on_record: (record: readonly string[], { lines }) => {
        rows.push({ number: lines - linesWithin(record), cells: record.slice(0, limits.columns) });
        return null;
      },
    });
  } catch (error) {
    throw unreadable(name, brokenAt(error), error);
  }
  if (rows.length > limits.rowsOfSheet) throw unreadable(name, reasons.tooManyRows);
  return rows;
};

/** Nearly always a quote that is opened and never closed. */
const brokenAt = (error: unknown): LocalisedText => {
  const line = error instanceof CsvError ? error["lines"] : undefined;
  return typeof line === "number"
    ? {
        en: `it can't be parted into rows and columns around line ${line}: a quotation mark may be missing`,
        fr: `il ne se laisse pas découper en lignes et colonnes vers la ligne ${line} : un guillemet manque peut-être`,
      }
    : reasons.broken;
};

/** The parser counts to the last line of a record; people look for the first. */
const linesWithin = (record: readonly string[]): number =>
  record.reduce((lines, field) => lines + field.split("\n").length - 1, 0);

/** The delimiter that parts the first lines into most fields, quoted text aside. */
const delimiterOf = (text: string): string => {
  const start = text.slice(0, 20_000).replaceAll(/"[^"]*"/gu, "");
  const lines = start.split(/\r?\n/u).filter((line) => line.trim() !== "");
  const sample = lines.slice(0, 20);
  const score = (delimiter: string): number =>
    sample.reduce((sum, line) => sum + Math.min(line.split(delimiter).length - 1, 200), 0);
  return delimiters.toSorted((one, other) => score(other) - score(one))[0] ?? ",";
};

const withComma = /^[+-]?\d{1,3}(?:[\s\u00A0\u202F.]?\d{3})*,\d+$/u;
const withPoint = /^[+-]?\d+\.(?:\d{1,2}|\d{4,})$/u;

/** A file without decimals at all that is parted by semicolons comes from a system that writes commas. */
const hasDecimalCommas = (rows: readonly Row[]): boolean => {
  const fields = rows.slice(0, 500).flatMap(({ cells }) => cells.filter((cell) => typeof cell === "string"));
  const count = (pattern: RegExp): number => fields.filter((field) => pattern.test(field.trim())).length;
  return count(withComma) >= count(withPoint);
};
