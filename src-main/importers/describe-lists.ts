import type { ListColumn, ListSheet } from "../../src-shared/contract/inventory.ts";
import { readText } from "./cell-values.ts";
import { findLayout, guessLayout } from "./inventory-layout.ts";
import type { InventoryLayout } from "./inventory-layout.ts";
import { collectRows, isBlank, saysSomething } from "./table.ts";
import type { Row, Table } from "./table.ts";
import { reasons, unreadable } from "./unreadable.ts";

const mostSamples = 3;
const longestSample = 80;

/** The sheets of a client's own list with their headings, samples, and what each heading seems to mean. */
export const describeLists = async (
  tables: readonly Table[],
  file: string,
): Promise<readonly ListSheet[]> => {
  const sheets: ListSheet[] = [];
  for (const table of tables) {
    // oxlint-disable-next-line no-await-in-loop -- one sheet in memory at a time
    const sheet = describe(table.name, (await collectRows(table)).filter(saysSomething));
    if (sheet) sheets.push(sheet);
  }
  if (sheets.length === 0) throw unreadable(file, reasons.noColumns);
  return sheets;
};

const describe = (name: string, rows: readonly Row[]): ListSheet | undefined => {
  const layout = findLayout(rows);
  const header = layout?.header ?? rows.find(hasColumns);
  if (!header) return undefined;
  const below = rows.slice(rows.indexOf(header) + 1);
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
  return { name, rows: below.length, noun: layout?.noun ?? null, headerRow: header.number, columns };
};

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
