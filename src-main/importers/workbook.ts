import { readXlsx, streamXlsxRows } from "hucre/xlsx";
import { limits } from "./limits.ts";
import type { Row, Table } from "./table.ts";
import { saysSomething } from "./table.ts";
import { reasons, unreadable } from "./unreadable.ts";

/**
 * The sheets of an .xlsx workbook, in its order. The only module that knows which library reads it, so
 * that the library can be changed for another: the tests compare it with a second one.
 */
export const openWorkbook = async (bytes: Uint8Array, file: string): Promise<readonly Table[]> => {
  const names: string[] = [];
  await guarded(file, async () => {
    await readXlsx(bytes, {
      sheets: ({ name }) => {
        names.push(name);
        return false;
      },
    });
  });
  return names.map((name, index) => ({
    name,
    hasDecimalComma: false,
    rows: () => streamRows(bytes, index, file),
  }));
};

const streamRows = async function* (bytes: Uint8Array, sheet: number, file: string): AsyncGenerator<Row> {
  const rows = streamXlsxRows(bytes, { sheet });
  let counted = 0;
  for (;;) {
    // oxlint-disable-next-line no-await-in-loop -- rows arrive one after the other
    const next = await guarded(file, async () => await rows.next());
    if (next.done) return;
    const row = { number: next.value.index + 1, cells: next.value.values.slice(0, limits.columns) };
    if (!saysSomething(row)) continue;
    counted += 1;
    if (counted > limits.rowsOfSheet) throw unreadable(file, reasons.tooManyRows);
    yield row;
  }
};

/** Whatever the library stumbles over, the file is damaged; our own words pass. */
const guarded = async <Result>(file: string, work: () => Promise<Result>): Promise<Result> => {
  try {
    return await work();
  } catch (error) {
    throw unreadable(file, reasons.broken, error);
  }
};
