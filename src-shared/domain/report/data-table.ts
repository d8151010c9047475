import type { DataCell, DataColumn, DataTable } from "../../contract/report-data.ts";
import type { Language } from "../../contract/text.ts";
import { dataWords } from "./phrases/data-words.ts";
import type { DataWords } from "./phrases/data-words.ts";

type ColumnId = keyof DataWords["columns"];
export type Row = Readonly<Partial<Record<ColumnId, DataCell>>>;

export type Columns = readonly (readonly [ColumnId, DataColumn["kind"]])[];

/** A table with its title and heads in one language; what a row does not tell is not known. */
export const dataTable = (
  language: Language,
  id: keyof DataWords["tables"],
  columns: Columns,
  rows: readonly Row[],
): DataTable => {
  const words = dataWords[language];
  return {
    id,
    title: words.tables[id],
    columns: columns.map(([column, kind]) => ({ id: column, label: words.columns[column], kind })),
    rows: rows.map((row) => columns.map(([column]) => row[column] ?? null)),
  };
};
