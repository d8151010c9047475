import type {
  InventoryFile,
  InventoryFormat,
  SheetMapping,
  SheetPlace,
} from "../../src-shared/contract/inventory.ts";
import type { ParsedInventory } from "../ports.ts";
import { describeLists } from "./describe-lists.ts";
import { parseInventoryLists } from "./inventory-csv.ts";
import { isKonveyor, parseKonveyor } from "./konveyor-csv.ts";
import { limits } from "./limits.ts";
import { readBoundedFile } from "./read-bounded-file.ts";
import { openTables } from "./open-tables.ts";
import { isRvtools, looksLikeRvtools, parseRvtools } from "./rvtools.ts";
import type { Row, Table } from "./table.ts";

/**
 * Understands an inventory file whatever its format; `name` is what people call it. A mapping says how the
 * sheets of a client's own list are read. Rejects with `file.unreadable` or `file.tooLarge`. Runs in a
 * worker: it holds its thread for seconds.
 */
export const parseInventory = async (
  path: string,
  name: string,
  mapping?: readonly SheetMapping[],
): Promise<ParsedInventory> => {
  const tables = await openFile(path, name);
  if (mapping) return await parseInventoryLists(tables, name, mapping);
  const { format, sheet } = await recognise(tables);
  if (format === "konveyor-csv" && tables[0]) return await parseKonveyor(tables[0]);
  if (format !== "rvtools") return await parseInventoryLists(tables, name);
  return await parseRvtools(
    tables.map((table) => (sheet === undefined ? table : { ...table, name: sheet })),
    name,
  );
};

/** What a file is; and what its columns seem to be, if it is a client's own list. A place says where a sheet's headings are. */
export const describeInventory = async (
  path: string,
  name: string,
  places?: readonly SheetPlace[],
): Promise<InventoryFile> => {
  const tables = await openFile(path, name);
  const { format } = await recognise(tables);
  return {
    format,
    sheets: format === "inventory-csv" ? [...(await describeLists(tables, name, places))] : [],
  };
};

const openFile = async (path: string, name: string): Promise<readonly Table[]> => {
  return await openTables(await readBoundedFile(path, name, limits.fileBytes), name);
};

/** One sheet of RVTools saved by itself has lost its name: `sheet` is the name it had. */
const recognise = async (
  tables: readonly Table[],
): Promise<{ readonly format: InventoryFormat; readonly sheet?: string }> => {
  if (isRvtools(tables)) return { format: "rvtools" };
  const [only] = tables;
  if (!only || tables.length > 1) return { format: "inventory-csv" };
  const header = await firstRow(only);
  if (isKonveyor(header)) return { format: "konveyor-csv" };
  const sheet = looksLikeRvtools(header);
  return sheet === undefined ? { format: "inventory-csv" } : { format: "rvtools", sheet };
};

const firstRow = async (table: Table): Promise<Row | undefined> => {
  for await (const row of table.rows()) return row;
  return undefined;
};
