import type { ListColumn, ListSheet, SheetPlace } from "../../src-shared/contract/inventory.ts";
import { readText } from "./cell-values.ts";
import { findLayout, guessLayout, rowsBelow, rowsSearched } from "./inventory-layout.ts";
import type { InventoryLayout } from "./inventory-layout.ts";
import { collectRows, isBlank, saysSomething } from "./table.ts";
import type { Cell, Row, Table } from "./table.ts";
import { reasons, unreadable } from "./unreadable.ts";

const mostSamples = 3;
const longestSample = 80;
const mostWords = 5;
const longestWord = 24;

/**
 * The sheets of a client's own list with their headings, samples, and what each heading seems to mean. Where a
 * person said which row has the headings, that row is taken.
 */
export const describeLists = async (
  tables: readonly Table[],
  file: string,
  places: readonly SheetPlace[] = [],
): Promise<readonly ListSheet[]> => {
  const sheets: ListSheet[] = [];
  for (const table of tables) {
    // oxlint-disable-next-line no-await-in-loop -- one sheet in memory at a time
    const rows = (await collectRows(table)).filter(saysSomething);
    const sheet = describe(
      table.name,
      rows,
      places.find(({ sheet: name }) => name === table.name),
    );
    if (sheet) sheets.push(sheet);
  }
  if (sheets.length === 0) throw unreadable(file, reasons.noColumns);
  return sheets;
};

const describe = (name: string, rows: readonly Row[], place?: SheetPlace): ListSheet | undefined => {
  const placed = place && rows.find(({ number }) => number === place.headerRow);
  const layout = findLayout(placed ? [placed] : rows);
  const header = placed ?? layout?.header ?? rows.find(hasColumns);
  if (!header) return undefined;
  const below = rowsBelow(rows, { header, firstRow: placed && place.firstRow });
  const asServers = guessesOf(guessLayout("server", header));
  const asApplications = guessesOf(guessLayout("application", header));
  const columns = header.cells.flatMap((cell, column): readonly ListColumn[] => {
    const heading = readText(cell);
    if (heading === null) return [];
    return [
      {
        heading,
        samples: samplesOf(below, column),
        guesses: {
          server: asServers.get(column) ?? "tag",
          application: asApplications.get(column) ?? "tag",
        },
      },
    ];
  });
  return {
    name,
    rows: below.length,
    noun: layout?.noun ?? null,
    headerRow: header.number,
    firstRow: below[0]?.number ?? header.number + 1,
    columns,
    topRows: rows
      .slice(0, rowsSearched)
      .map(({ number, cells }) => ({ row: number, text: beginning(cells) })),
  };
};

/** Enough of a row to know it by. */
const beginning = (cells: readonly Cell[]): string =>
  cells
    .map((cell) => readText(cell, longestWord))
    .filter((text) => text !== null)
    .slice(0, mostWords)
    .join(" · ");

/** A title above a list fills one cell. */
const hasColumns = ({ cells }: Row): boolean => cells.filter((cell) => !isBlank(cell)).length > 1;

const guessesOf = ({ noun, columnByField }: InventoryLayout): ReadonlyMap<number, string> =>
  new Map([...columnByField].map(([field, column]) => [column, `${noun}.${field}`]));

const samplesOf = (rows: readonly Row[], column: number): string[] => {
  const samples: string[] = [];
  for (const { cells } of rows) {
    if (samples.length === mostSamples) break;
    const sample = readText(cells[column], longestSample);
    if (sample !== null) samples.push(sample);
  }
  return samples;
};
