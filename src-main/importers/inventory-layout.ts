import { readText } from "./cell-values.ts";
import { readHeader } from "./header-words.ts";
import { fieldOf, saysOfWhat } from "./inventory-headings.ts";
import type { InventoryNoun } from "./inventory-headings.ts";
import type { Row } from "./table.ts";

/** What the columns of a list mean. */
export interface InventoryLayout {
  readonly noun: InventoryNoun;
  readonly header: Row;
  readonly columnByField: ReadonlyMap<string, number>;
  readonly mibPerUnitByField: ReadonlyMap<string, number | undefined>;
  /** Columns that no field stands for: kept as tags under their heading. */
  readonly tagColumns: ReadonlyMap<number, string>;
}

/** A title or a date may stand above the header of a list. */
const rowsSearched = 15;

/** The layout of a list of servers or applications; undefined when no row looks like a header. */
export const findLayout = (rows: readonly Row[]): InventoryLayout | undefined => {
  for (const row of rows.slice(0, rowsSearched)) {
    const servers = layoutAs("server", row);
    const applications = layoutAs("application", row);
    const best = listsServers(servers, applications) ? servers : applications;
    if (best && isInventory(best)) return best;
  }
  return undefined;
};

/** Many tables have names, types and notes; only inventories say of what, or have columns for it. */
const isInventory = ({ header, columnByField, noun }: InventoryLayout): boolean => {
  const name = readHeader(readText(header.cells[columnByField.get("name") ?? -1]) ?? "").words;
  return saysOfWhat(noun, name) || [...columnByField.keys()].some((field) => !commonFields.has(field));
};

const commonFields = new Set(["name", "kind", "annotation", "description", "code", "powerState"]);

const layoutAs = (noun: InventoryNoun, header: Row): InventoryLayout | undefined => {
  const columnByField = new Map<string, number>();
  const mibPerUnitByField = new Map<string, number | undefined>();
  const tagColumns = new Map<number, string>();
  for (const [column, cell] of header.cells.entries()) {
    const heading = readText(cell);
    if (heading === null) continue;
    const { words, mibPerUnit } = readHeader(heading);
    const field = fieldOf(noun, words);
    if (field === undefined || columnByField.has(field)) tagColumns.set(column, heading);
    else {
      columnByField.set(field, column);
      mibPerUnitByField.set(field, mibPerUnit);
    }
  }
  // Some lists call the machines hosts.
  const host = columnByField.get("host");
  if (!columnByField.has("name") && noun === "server" && host !== undefined) {
    columnByField.delete("host");
    columnByField.set("name", host);
  }
  return columnByField.has("name")
    ? { noun, header, columnByField, mibPerUnitByField, tagColumns }
    : undefined;
};

/** The noun whose fields the header names more of; what both have in common says nothing. */
const listsServers = (
  servers: InventoryLayout | undefined,
  applications: InventoryLayout | undefined,
): boolean => {
  if (!servers || !applications) return servers !== undefined;
  const telling = ({ columnByField }: InventoryLayout): number =>
    [...columnByField.keys()].filter((field) => !sharedFields.has(field)).length;
  const [asServers, asApplications] = [telling(servers), telling(applications)];
  if (asServers !== asApplications) return asServers > asApplications;
  const name = applications.header.cells[applications.columnByField.get("name") ?? -1];
  return !saysOfWhat("application", readHeader(readText(name) ?? "").words);
};

const sharedFields = new Set(["name", "annotation", "description", "application"]);
