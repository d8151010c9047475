/** A value as a spreadsheet keeps it; CSV knows only text and nothing. */
export type Cell = string | number | boolean | Date | null;

export interface Row {
  /** As the spreadsheet counts: the first row is 1. In CSV the line on which it starts. */
  readonly number: number;
  readonly cells: readonly Cell[];
}

/** Rows of one sheet or CSV file, without those that say nothing. */
export interface Table {
  readonly name: string;
  readonly rows: () => AsyncIterable<Row> | Iterable<Row>;
  /** Whether `1,5` is one and a half, as far as the file itself tells. */
  readonly hasDecimalComma: boolean;
}

export const isBlank = (cell: Cell | undefined): boolean =>
  cell === null || cell === undefined || (typeof cell === "string" && cell.trim() === "");

export const saysSomething = ({ cells }: Row): boolean => cells.some((cell) => !isBlank(cell));

/** All rows of a table at once, for tables that are read twice. */
export const collectRows = async (table: Table): Promise<readonly Row[]> => {
  const rows: Row[] = [];
  for await (const row of table.rows()) rows.push(row);
  return rows;
};
