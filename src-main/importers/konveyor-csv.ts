import type { ApplicationFacts } from "../../src-shared/contract/applications.ts";
import type { ParsedInventory } from "../ports.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { plainName } from "../../src-shared/domain/inventory/plain-name.ts";
import { addTag, readText } from "./cell-values.ts";
import { collectComplaints } from "./complaints.ts";
import type { Complaints } from "./complaints.ts";
import { plainWords } from "./header-words.ts";
import { collectRows, saysSomething } from "./table.ts";
import type { Row, Table } from "./table.ts";

type Application = ParsedInventory["applications"][number];
type Dependency = ParsedInventory["dependencies"][number];

const source = "konveyor-csv";

/** Whether a file has the columns of Konveyor's application import, with or without its record type. */
export const isKonveyor = (header: Row | undefined): boolean => {
  const headings = new Set(header?.cells.map((cell) => plainWords(readText(cell) ?? "")));
  const isTyped = headings.has("record type") || headings.has("record type 1");
  const isTagged = headings.has("tag category 1") || headings.has("tag type 1");
  return headings.has("application name") && (isTyped || isTagged || headings.has("binary artifact"));
};

/** Applications (record type 1) and their dependencies (record type 2) of a Konveyor import file. */
export const parseKonveyor = async (table: Table): Promise<ParsedInventory> => {
  const complaints = collectComplaints();
  const [header, ...rows] = await collectRows(table);
  const columns = header?.cells.map((cell) => readText(cell) ?? "") ?? [];
  const reader = readRecords(table.name, columns, complaints);
  if (header && !reader.hasTypes) reader.complain(header.number, "Record Type", noRecordType);

  const applicationByKey = new Map<string, Application>();
  const dependencies: Dependency[] = [];
  for (const row of rows) {
    if (!saysSomething(row)) reader.complain(row.number, null, emptyRow);
    else if (reader.typeOf(row) === "2") dependencies.push(...reader.dependency(row));
    else if (reader.typeOf(row) === "1") {
      const application = reader.application(row);
      const known = application && applicationByKey.get(application.key);
      if (known) reader.complain(row.number, "Application Name", twice(known.row, known.facts.name));
      else if (application) applicationByKey.set(application.key, application);
    } else reader.complain(row.number, "Record Type", unknownType(reader.typeOf(row)));
  }
  return {
    format: "konveyor-csv",
    sources: [{ name: source, isWhole: false }],
    sheets: [{ name: table.name, rows: rows.length, understood: true }],
    rows: rows.length,
    servers: [],
    applications: [...applicationByKey.values()],
    dependencies,
    complaints: complaints.kept(),
    warnings: complaints.surplus(),
  };
};

const readRecords = (sheet: string, columns: readonly string[], complaints: Complaints) => {
  const columnByHeading = new Map(columns.map((heading, column) => [plainWords(heading), column]));
  const typeColumn = columnByHeading.get("record type") ?? columnByHeading.get("record type 1");
  const text = (row: Row, heading: string, longest?: number): string | null => {
    const column = columnByHeading.get(heading);
    return column === undefined ? null : readText(row.cells[column], longest);
  };
  const complain = (row: number, column: string | null, message: LocalisedText): void => {
    complaints.add({ sheet, row, column }, message);
  };
  const nameOf = (row: Row): string | null => {
    const name = text(row, "application name");
    if (name === null) complain(row.number, "Application Name", nameless);
    return name;
  };

  return {
    complain,
    hasTypes: typeColumn !== undefined,
    /** A file without record types lists applications only. */
    typeOf: (row: Row): string => (typeColumn === undefined ? "1" : (readText(row.cells[typeColumn]) ?? "")),

    application: (row: Row): Application | undefined => {
      const name = nameOf(row);
      if (name === null) return undefined;
      const facts = factsOf(name, text(row, "description", 2_000), text(row, "owner"), tagsOf(row, columns));
      return { source, key: plainName(name), sheet, row: row.number, facts };
    },

    /** Southbound: the application needs the other one; northbound: the other one needs it. */
    dependency: (row: Row): readonly Dependency[] => {
      const name = nameOf(row);
      const other = text(row, "dependency");
      const direction = text(row, "dependency direction")?.toLowerCase();
      if (name === null) return [];
      if (other === null) {
        complain(row.number, "Dependency", noDependency);
        return [];
      }
      const [needs, needed] = [plainName(name), plainName(other)];
      if (direction === "southbound") return [{ sheet, row: row.number, fromKey: needs, toKey: needed }];
      if (direction === "northbound") return [{ sheet, row: row.number, fromKey: needed, toKey: needs }];
      complain(row.number, "Dependency Direction", noDirection);
      return [];
    },
  };
};

const factsOf = (
  name: string,
  description: string | null,
  owner: string | null,
  tags: Record<string, string>,
) =>
  ({
    name,
    ...(description !== null && { description: { en: description, fr: description } }),
    ...(owner !== null && { owner: { en: owner, fr: owner } }),
    tags,
  }) satisfies Partial<ApplicationFacts>;

const ownFields = new Set([
  "",
  "record type",
  "record type 1",
  "application name",
  "description",
  "owner",
  "dependency",
  "dependency direction",
]);

/** Tags under their category; the other columns that have no field of their own, under their heading. */
const tagsOf = ({ cells }: Row, columns: readonly string[]): Record<string, string> => {
  const tags: Record<string, string> = {};
  for (const [column, heading] of columns.entries()) {
    const words = plainWords(heading);
    if (ownFields.has(words) || /^tag (?:category|type) \d+$/u.test(words)) continue;
    const number = /^tag (\d+)$/u.exec(words)?.[1];
    if (number === undefined) addTag(tags, heading, cells[column]);
    else {
      const category = columns.findIndex((other) =>
        [`tag category ${number}`, `tag type ${number}`].includes(plainWords(other)),
      );
      addTag(tags, readText(cells[category]) ?? heading, cells[column]);
    }
  }
  return tags;
};

const noRecordType: LocalisedText = {
  en: "The column is missing: every row was read as an application (expected 1 for an application, 2 for a dependency).",
  fr: "La colonne manque : chaque ligne a été lue comme une application (attendu 1 pour une application, 2 pour une dépendance).",
};

const emptyRow: LocalisedText = { en: "The row is empty.", fr: "La ligne est vide." };

const nameless: LocalisedText = {
  en: "The name of the application is missing: the row was left out.",
  fr: "Le nom de l’application manque : la ligne a été laissée de côté.",
};

const noDependency: LocalisedText = {
  en: "The name of the other application is missing: the row was left out.",
  fr: "Le nom de l’autre application manque : la ligne a été laissée de côté.",
};

const noDirection: LocalisedText = {
  en: "Expected “southbound” (needs the other application) or “northbound” (is needed by it): the row was left out.",
  fr: "Attendu « southbound » (a besoin de l’autre application) ou « northbound » (l’autre en a besoin) : la ligne a été laissée de côté.",
};

const unknownType = (type: string): LocalisedText => ({
  en: `“${type}” is no record type: expected 1 (application) or 2 (dependency).`,
  fr: `« ${type} » n’est pas un type d’enregistrement : attendu 1 (application) ou 2 (dépendance).`,
});

const twice = (row: number, name: string): LocalisedText => ({
  en: `Row ${row} already describes “${name}”: this one was left out.`,
  fr: `La ligne ${row} décrit déjà « ${name} » : celle-ci a été laissée de côté.`,
});
