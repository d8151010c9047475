import { readFile, stat } from "node:fs/promises";
import type { ParsedInventory } from "../ports.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import { parseInventoryLists } from "./inventory-csv.ts";
import { isKonveyor, parseKonveyor } from "./konveyor-csv.ts";
import { limits } from "./limits.ts";
import { openTables } from "./open-tables.ts";
import { isRvtools, looksLikeRvtools, parseRvtools } from "./rvtools.ts";
import type { Row, Table } from "./table.ts";

/**
 * Understands an inventory file whatever its format; `name` is what people call it. Rejects with
 * `file.unreadable` or `file.tooLarge`. Runs in a worker: it holds its thread for seconds.
 */
export const parseInventory = async (path: string, name: string): Promise<ParsedInventory> => {
  const { size } = await stat(path);
  if (size > limits.fileBytes) {
    throw problem("file.tooLarge", { file: name, limitMib: limits.fileBytes / 1024 / 1024 });
  }
  const tables = await openTables(await readFile(path), name);
  if (isRvtools(tables)) return await parseRvtools(tables, name);
  const [only] = tables;
  if (only && tables.length === 1) {
    const header = await firstRow(only);
    if (isKonveyor(header)) return await parseKonveyor(only);
    const sheet = looksLikeRvtools(header);
    if (sheet !== undefined) return await parseRvtools([{ ...only, name: sheet }], name);
  }
  return await parseInventoryLists(tables, name);
};

const firstRow = async (table: Table): Promise<Row | undefined> => {
  for await (const row of table.rows()) return row;
  return undefined;
};
