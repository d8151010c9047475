import type { ListNoun, SheetMapping } from "../../src-shared/contract/inventory.ts";
import { readText } from "./cell-values.ts";
import { readHeader } from "./header-words.ts";
import { fieldOf, saysOfWhat } from "./inventory-headings.ts";
import type { Row } from "./table.ts";

/** What the columns of a list mean. */
export interface InventoryLayout {
  readonly noun: ListNoun;
  readonly header: Row;
  /** Where a person said that the data begin; left out, right below the header. */
  readonly firstRow?: number | undefined;
  readonly columnByField: ReadonlyMap<string, number>;
  readonly mibPerUnitByField: ReadonlyMap<string, number | undefined>;
  /** Columns that no field stands for: kept as tags under their heading. */
  readonly tagColumns: ReadonlyMap<number, string>;
}

/** A title or a date may stand above the header of a list. */
export const rowsSearched = 15;

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

/** How a person said that a sheet is read; undefined when the row of headings is gone. */
export const layoutOfMapping = (
  { noun, headerRow, firstRow, fieldByHeading }: SheetMapping,
  rows: readonly Row[],
): InventoryLayout | undefined => {
  const header = rows.find(({ number }) => number === headerRow);
  if (!header) return undefined;
  const fields = new Map(Object.entries(fieldByHeading));
  const layout = layoutOf(noun, header, (heading) => {
    const field = fields.get(heading);
    if (field === undefined || field === null) return null;
    return field.startsWith(`${noun}.`) ? field.slice(noun.length + 1) : undefined;
  });
  return { ...layout, firstRow };
};

/** The rows of a list: those below its header, from where its data begin. */
export const rowsBelow = (
  rows: readonly Row[],
  { header, firstRow = 0 }: Pick<InventoryLayout, "header" | "firstRow">,
): readonly Row[] => rows.slice(rows.indexOf(header) + 1).filter(({ number }) => number >= firstRow);

/** The field that each heading names; undefined keeps its column as a tag, null leaves it out. */
type FieldOfHeading = (heading: string) => string | null | undefined;

/** What a list of that noun would make of a row of headings. */
export const guessLayout = (noun: ListNoun, header: Row): InventoryLayout => {
  const layout = layoutOf(noun, header, (heading) => {
    const { mibPerUnit, words } = readHeader(heading);
    const field = fieldOf(noun, words);
    // “Memory usage (GB)” is an amount, and no part of the memory there is.
    return field === "memoryUse" && mibPerUnit !== undefined ? undefined : field;
  });
  // Some lists call the machines hosts.
  const host = layout.columnByField.get("host");
  if (layout.columnByField.has("name") || noun !== "server" || host === undefined) return layout;
  const others = [...layout.columnByField].filter(([field]) => field !== "host");
  return { ...layout, columnByField: new Map([...others, ["name", host]]) };
};

const layoutAs = (noun: ListNoun, header: Row): InventoryLayout | undefined => {
  const layout = guessLayout(noun, header);
  return layout.columnByField.has("name") ? layout : undefined;
};

const layoutOf = (noun: ListNoun, header: Row, fieldOfHeading: FieldOfHeading): InventoryLayout => {
  const columnByField = new Map<string, number>();
  const mibPerUnitByField = new Map<string, number | undefined>();
  const tagColumns = new Map<number, string>();
  for (const [column, cell] of header.cells.entries()) {
    const heading = readText(cell);
    if (heading === null) continue;
    const field = fieldOfHeading(heading);
    if (field === null) continue;
    if (field === undefined || columnByField.has(field)) tagColumns.set(column, heading);
    else {
      columnByField.set(field, column);
      mibPerUnitByField.set(field, readHeader(heading).mibPerUnit);
    }
  }
  return { noun, header, columnByField, mibPerUnitByField, tagColumns };
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
