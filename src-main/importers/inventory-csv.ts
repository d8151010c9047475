import type {
  ApplicationColumn,
  InventorySheet,
  ServerColumn,
  SheetMapping,
} from "../../src-shared/contract/inventory.ts";
import type { ParsedInventory } from "../ports.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { plainName } from "../../src-shared/domain/inventory/plain-name.ts";
import { collectComplaints } from "./complaints.ts";
import type { Complaints } from "./complaints.ts";
import { findLayout, layoutOfMapping, rowsBelow } from "./inventory-layout.ts";
import type { InventoryLayout } from "./inventory-layout.ts";
import { applicationFactsOf, createMibReader, createShareReader, serverFactsOf } from "./inventory-rows.ts";
import { createSheetReader } from "./sheet-reader.ts";
import type { SheetReader } from "./sheet-reader.ts";
import { collectRows, saysSomething } from "./table.ts";
import type { Row, Table } from "./table.ts";
import { reasons, unreadable } from "./unreadable.ts";

type Server = ParsedInventory["servers"][number];
type Application = ParsedInventory["applications"][number];

/** All lists of a client are one source, whatever their files are called: the newest word counts. */
const source = "inventory-csv";
const mentions = "inventory-csv:servers";
const applicationTag = "application";

/** What the lists of one file add up to; a key that comes twice is taken once. */
interface Lists {
  readonly serverByKey: Map<string, Server>;
  readonly applicationByKey: Map<string, Application>;
  readonly mentionByKey: Map<string, Application>;
  readonly complaints: Complaints;
  readonly warnings: LocalisedText[];
}

/** Lists of servers or applications, as a CSV file or the sheets of a workbook. */
export const parseInventoryLists = async (
  tables: readonly Table[],
  file: string,
  mapping?: readonly SheetMapping[],
): Promise<ParsedInventory> => {
  const lists: Lists = {
    serverByKey: new Map(),
    applicationByKey: new Map(),
    mentionByKey: new Map(),
    complaints: collectComplaints(),
    warnings: [],
  };
  const sheets: InventorySheet[] = [];
  for (const table of tables) {
    // oxlint-disable-next-line no-await-in-loop -- one sheet in memory at a time
    sheets.push(await readList(table, lists, layoutFinder(table.name, mapping)));
  }
  if (!sheets.some(({ understood }) => understood)) throw unreadable(file, reasons.noInventory);
  return {
    format: "inventory-csv",
    sources: [source, mentions].map((name) => ({ name, isWhole: false })),
    sheets,
    rows: sheets.reduce((sum, { rows, understood }) => sum + (understood ? rows : 0), 0),
    servers: [...lists.serverByKey.values()],
    applications: [...lists.applicationByKey.values(), ...lists.mentionByKey.values()],
    dependencies: [],
    complaints: lists.complaints.kept(),
    warnings: [...lists.warnings, ...lists.complaints.surplus()],
  };
};

type FindLayout = (rows: readonly Row[]) => InventoryLayout | undefined;

/** A sheet that the mapping does not name is left. */
const layoutFinder = (sheet: string, mapping: readonly SheetMapping[] | undefined): FindLayout => {
  if (!mapping) return findLayout;
  const own = mapping.find((one) => one.sheet === sheet);
  return (rows) => (own ? layoutOfMapping(own, rows) : undefined);
};

const readList = async (table: Table, lists: Lists, layoutOf: FindLayout): Promise<InventorySheet> => {
  const rows = (await collectRows(table)).filter(saysSomething);
  const layout = layoutOf(rows);
  if (!layout) return { name: table.name, rows: Math.max(0, rows.length - 1), understood: false };
  const below = rowsBelow(rows, layout);
  if (layout.noun === "server") readServers(table, layout, below, lists);
  else readApplications(table, layout, below, lists);
  return { name: table.name, rows: below.length, understood: true };
};

const readerOf = <Field extends string>(
  table: Table,
  layout: InventoryLayout,
  complaints: Complaints,
): SheetReader<Field> =>
  createSheetReader<Field>({
    ...layout,
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the layout was made from this noun's own fields
    columnByField: layout.columnByField as ReadonlyMap<Field, number>,
    sheet: table.name,
    style: table.hasDecimalComma ? "comma" : "point",
    complaints,
  });

const readServers = (table: Table, layout: InventoryLayout, rows: readonly Row[], lists: Lists): void => {
  const reader = readerOf<ServerColumn>(table, layout, lists.complaints);
  const style = table.hasDecimalComma ? "comma" : "point";
  const { mib, guesses: guessedUnits } = createMibReader(layout, rows, style, reader);
  const { share, guesses: guessedUse } = createShareReader(layout, rows, style, reader);
  lists.warnings.push(...guessedUnits, ...guessedUse);
  for (const row of rows) {
    const name = reader.text(row, "name");
    const known = name === null ? undefined : lists.serverByKey.get(plainName(name));
    if (name === null || known) {
      reader.complain(row, "name", known ? twice(known.row, known.facts.name) : nameless);
      continue;
    }
    const application = reader.text(row, "application");
    const facts = serverFactsOf(row, name, reader, mib, share);
    const tags = application === null ? facts.tags : { [applicationTag]: application, ...facts.tags };
    lists.serverByKey.set(plainName(name), {
      source,
      key: plainName(name),
      sheet: table.name,
      row: row.number,
      facts: { ...facts, tags },
    });
    if (application !== null) mentionApplication(application, table, row, lists);
  }
};

/**
 * An application that is only named beside its servers is one all the same; they come to it by their
 * tag, so that a person can rename it or move them. A source of its own, as lists of applications say more.
 */
const mentionApplication = (name: string, table: Table, row: Row, { mentionByKey }: Lists): void => {
  const key = plainName(name);
  if (mentionByKey.has(key)) return;
  const serverRule = { kind: "tag", pattern: `${applicationTag}=${name}` } as const;
  const facts = { name, serverRule };
  mentionByKey.set(key, { source: mentions, key, sheet: table.name, row: row.number, facts });
};

const readApplications = (
  table: Table,
  layout: InventoryLayout,
  rows: readonly Row[],
  lists: Lists,
): void => {
  const reader = readerOf<ApplicationColumn>(table, layout, lists.complaints);
  const listed = new Map<string, number>();
  for (const row of rows) {
    const name = reader.text(row, "name");
    const key = name === null ? "" : plainName(name);
    const known = listed.get(key);
    if (name === null || known !== undefined) {
      reader.complain(row, "name", known === undefined ? nameless : twice(known, name ?? ""));
      continue;
    }
    listed.set(key, row.number);
    const facts = applicationFactsOf(row, name, reader);
    lists.applicationByKey.set(key, { source, key, sheet: table.name, row: row.number, facts });
  }
};

const nameless: LocalisedText = {
  en: "The row names nothing: it was left out.",
  fr: "La ligne ne nomme rien : elle a été laissée de côté.",
};

const twice = (row: number, name: string): LocalisedText => ({
  en: `Row ${row} already describes “${name}”: this one was left out.`,
  fr: `La ligne ${row} décrit déjà « ${name} » : celle-ci a été laissée de côté.`,
});
