import { writeFile } from "node:fs/promises";
import { strToU8, zipSync } from "fflate";
import { writeXlsx } from "hucre/xlsx";
import type { DataCell, DataColumn, DataTable, ReportData } from "../../src-shared/contract/report-data.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import { spreadsheetText } from "../../src-shared/domain/spreadsheet-text.ts";
import type { WriteReportData } from "./report-data-file.ts";

/** Writes the figures of a report: a workbook of typed cells, an archive of CSV files, or one JSON object. */
export const writeReportData: WriteReportData = async (data, { format, path }) => {
  await writeFile(path, await writers[format](data));
};

const writers: Readonly<
  Record<Parameters<WriteReportData>[1]["format"], (data: ReportData) => Promise<Uint8Array> | Uint8Array>
> = {
  json: (data) => strToU8(`${JSON.stringify(data, null, 2)}\n`),
  csv: (data) =>
    zipSync(
      Object.fromEntries(
        data.tables.map((table) => [`${table.id}.csv`, strToU8(csvOf(table, data.language))]),
      ),
      // The same data, the same bytes.
      { mtime: new Date(`${data.builtOn}T12:00:00.000Z`) },
    ),
  xlsx: async (data) => await writeXlsx({ sheets: data.tables.map(sheetOf) }),
};

const sheetOf = ({ columns, rows, title }: DataTable) => ({
  name: title,
  rows: [
    columns.map(({ label }) => label),
    ...rows.map((row) => row.map((cell, place) => typed(cell, columns[place]?.kind))),
  ],
  columns: columns.map(({ kind, label }) => ({
    width: kind === "text" ? 28 : Math.max(12, label.length + 2),
    ...(kind === "day" && { numFmt: "yyyy-mm-dd" }),
  })),
  freezePane: { rows: 1 },
  cells: new Map(
    columns.map(({ label }, place) => [`0,${place}`, { value: label, style: { font: { bold: true } } }]),
  ),
});

/** A day is a date that a spreadsheet reckons with; a text is never a formula. */
const typed = (cell: DataCell, kind: DataColumn["kind"] | undefined): DataCell | Date => {
  if (typeof cell !== "string") return cell;
  return kind === "day" ? new Date(`${cell}T00:00:00.000Z`) : spreadsheetText(cell);
};

/** French Excel expects semicolons and decimal commas, and takes UTF-8 only after its mark. */
const csvOf = ({ columns, rows }: DataTable, language: Language): string => {
  const separator = language === "fr" ? ";" : ",";
  const field = (cell: DataCell): string => {
    if (cell === null) return "";
    if (typeof cell === "number") return language === "fr" ? String(cell).replace(".", ",") : String(cell);
    const text = typeof cell === "string" ? spreadsheetText(cell) : String(cell);
    return /["\r\n;,]/u.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
  };
  const lines = [columns.map(({ label }) => label), ...rows].map((cells) => cells.map(field).join(separator));
  return `\uFEFF${lines.join("\r\n")}\r\n`;
};
