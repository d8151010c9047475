/** Writes a workbook of one sheet; every cell is text. The first row is its head. */
export type WriteWorkbook = (
  path: string,
  sheet: {
    readonly name: string;
    readonly rows: readonly (readonly string[])[];
    readonly widths: readonly number[];
  },
) => Promise<void>;
