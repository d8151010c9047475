import { writeFile } from "node:fs/promises";
import { writeXlsx } from "hucre/xlsx";
import type { WriteWorkbook } from "./workbook-file.ts";

/** Cells are typed texts, never formulas; the head stays in view and can be filtered. */
export const writeWorkbook: WriteWorkbook = async (path, { name, rows, widths }) => {
  const [head = []] = rows;
  const bytes = await writeXlsx({
    sheets: [
      {
        name,
        rows: rows.map((row) => [...row]),
        columns: widths.map((width) => ({ width })),
        freezePane: { rows: 1 },
        cells: new Map(
          head.map((value, column) => [`0,${column}`, { value, style: { font: { bold: true } } }]),
        ),
      },
    ],
  });
  await writeFile(path, bytes);
};
