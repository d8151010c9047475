import type { ApplicationFacts } from "../../src-shared/contract/applications.ts";
import type { ApplicationColumn, ServerColumn, ServerFacts } from "../../src-shared/contract/inventory.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { guessUnit, readMib } from "./amounts.ts";
import { readText } from "./cell-values.ts";
import type { NumberStyle } from "./cell-values.ts";
import type { InventoryLayout } from "./inventory-layout.ts";
import { guessPercentage, readShare } from "./shares.ts";
import type { SheetReader } from "./sheet-reader.ts";
import type { Row } from "./table.ts";
import { criticalityOf, environmentOf, kindOf, powerStateOf } from "./vocabulary.ts";

const longestAnnotation = 2_000;

export type MibReader = (row: Row, field: "memory" | "provisioned" | "used") => number | null;

export const serverFactsOf = (
  row: Row,
  name: string,
  reader: SheetReader<ServerColumn>,
  mib: MibReader,
  share: ShareReader,
): ServerFacts => ({
  kind: understood(row, "kind", reader, kindOf) ?? "virtual",
  name,
  dnsName: reader.text(row, "dnsName"),
  powerState: understood(row, "powerState", reader, powerStateOf),
  operatingSystem: reader.text(row, "operatingSystem"),
  cpus: reader.number(row, "cpus"),
  memoryMib: mib(row, "memory"),
  storageProvisionedMib: mib(row, "provisioned"),
  storageUsedMib: mib(row, "used"),
  cpuUse: share(row, "cpuUse"),
  memoryUse: share(row, "memoryUse"),
  disks: whole(reader.number(row, "disks")),
  primaryIp: reader.text(row, "primaryIp"),
  datacenter: reader.text(row, "datacenter"),
  cluster: reader.text(row, "cluster"),
  host: reader.text(row, "host"),
  folder: reader.text(row, "folder"),
  hardwareModel: reader.text(row, "hardwareModel"),
  cpuModel: reader.text(row, "cpuModel"),
  annotation: reader.text(row, "annotation", longestAnnotation),
  tags: reader.tags(row),
});

export type ShareReader = (row: Row, field: "cpuUse" | "memoryUse") => number | null;

/** Reads parts of use, which headings or cells may call percentages, or nothing does. */
export const createShareReader = (
  { columnByField, header }: InventoryLayout,
  rows: readonly Row[],
  style: NumberStyle,
  reader: SheetReader<ServerColumn>,
): { readonly share: ShareReader; readonly guesses: readonly LocalisedText[] } => {
  const guesses: LocalisedText[] = [];
  const isPercentage = (field: "cpuUse" | "memoryUse"): boolean => {
    const column = columnByField.get(field);
    if (column === undefined) return false;
    if (/%|percent|pourcent|\bpct\b/iu.test(readText(header.cells[column]) ?? "")) return true;
    const guessed = guessPercentage(
      rows.map(({ cells: { [column]: cell } }) => cell),
      style,
    );
    if (guessed !== undefined) guesses.push(percentageGuess(field, guessed));
    return guessed ?? false;
  };
  const percentages = { cpuUse: isPercentage("cpuUse"), memoryUse: isPercentage("memoryUse") };
  return {
    guesses,
    share: (row, field) => {
      const share = readShare(reader.cell(row, field), style, percentages[field]);
      if (share !== undefined) return share;
      reader.complain(row, field, expectedShare(reader.text(row, field) ?? ""));
      return null;
    },
  };
};

/** Only what the list says: an empty cell must not hide what another source knows. */
export const applicationFactsOf = (
  row: Row,
  name: string,
  reader: SheetReader<ApplicationColumn>,
): Partial<ApplicationFacts> & { name: string } => {
  const text = (field: ApplicationColumn, longest?: number): string | null =>
    reader.text(row, field, longest);
  const [code, vertical, horizontal] = [text("code"), text("vertical"), text("horizontal")];
  const description = inBothLanguages(text("description", longestAnnotation));
  const owner = inBothLanguages(text("owner"));
  const criticality = understood(row, "criticality", reader, criticalityOf);
  const environment = understood(row, "environment", reader, environmentOf);
  const users = whole(reader.number(row, "users"));
  return {
    name,
    ...(code !== null && { code }),
    ...(description !== null && { description }),
    ...(owner !== null && { owner }),
    ...(criticality !== null && { criticality }),
    ...(environment !== null && { environment }),
    ...(users !== null && { users }),
    ...(vertical !== null && { vertical }),
    ...(horizontal !== null && { horizontal }),
    tags: reader.tags(row),
  };
};

/** Reads amounts of a list, whose units stand in the heading, in the cell, or nowhere. */
export const createMibReader = (
  { columnByField, mibPerUnitByField }: InventoryLayout,
  rows: readonly Row[],
  style: NumberStyle,
  reader: SheetReader<ServerColumn>,
): { readonly mib: MibReader; readonly guesses: readonly LocalisedText[] } => {
  const guesses: LocalisedText[] = [];
  const unitOf = (field: "memory" | "provisioned" | "used", smallestMib: number): number => {
    const column = columnByField.get(field);
    const named = mibPerUnitByField.get(field);
    if (column === undefined || named !== undefined) return named ?? 1;
    const cells = rows.map(({ cells: { [column]: cell } }) => cell);
    const guessed = guessUnit(cells, style, smallestMib);
    if (cells.some((cell) => typeof cell === "number" || /^[\d.,\s]+$/u.test(cell?.toString() ?? ""))) {
      guesses.push(unitGuess(field, guessed));
    }
    return guessed;
  };
  const units = {
    memory: unitOf("memory", 512),
    provisioned: unitOf("provisioned", 20_000),
    used: unitOf("used", 20_000),
  };
  return {
    guesses,
    mib: (row, field) => {
      const amount = readMib(reader.cell(row, field), style, units[field]);
      if (amount !== undefined) return amount;
      reader.complain(row, field, expectedAmount(reader.text(row, field) ?? ""));
      return null;
    },
  };
};

const whole = (number: number | null): number | null => (number === null ? null : Math.round(number));

const inBothLanguages = (text: string | null): LocalisedText | null =>
  text === null ? null : { en: text, fr: text };

const understood = <Field extends string, Value>(
  row: Row,
  field: Field,
  reader: SheetReader<Field>,
  meaningOf: (text: string) => Value | undefined,
): Value | null => {
  const text = reader.text(row, field);
  if (text === null) return null;
  const meaning = meaningOf(text);
  if (meaning === undefined) reader.complain(row, field, unknownWord(text));
  return meaning ?? null;
};

const unknownWord = (text: string): LocalisedText => ({
  en: `“${text}” is not a value known for this column: it was left empty.`,
  fr: `« ${text} » n’est pas une valeur connue pour cette colonne : elle a été laissée vide.`,
});

const expectedAmount = (text: string): LocalisedText => ({
  en: `“${text}” is not understood: expected an amount such as 512 MB or 1.5 TB.`,
  fr: `« ${text} » n’est pas compris : attendu une quantité telle que 512 Mo ou 1,5 To.`,
});

const expectedShare = (text: string): LocalisedText => ({
  en: `“${text}” is not understood: expected a part of use such as 35% or 0.35.`,
  fr: `« ${text} » n’est pas compris : attendu une part d’utilisation telle que 35 % ou 0,35.`,
});

const fieldNames = {
  memory: { en: "memory", fr: "la mémoire" },
  provisioned: { en: "storage", fr: "le stockage" },
  used: { en: "used storage", fr: "le stockage utilisé" },
} as const;

const unitGuess = (field: keyof typeof fieldNames, mibPerUnit: number): LocalisedText => ({
  en: `The heading of ${fieldNames[field].en} names no unit: it was read as ${mibPerUnit === 1 ? "MB" : "GB"}.`,
  fr: `Le titre de la colonne pour ${fieldNames[field].fr} ne donne pas d’unité : lue en ${mibPerUnit === 1 ? "Mo" : "Go"}.`,
});

const useNames = {
  cpuUse: { en: "processor use", fr: "l’utilisation du processeur" },
  memoryUse: { en: "memory use", fr: "l’utilisation de la mémoire" },
} as const;

const percentageGuess = (field: keyof typeof useNames, isPercentage: boolean): LocalisedText => ({
  en: `The heading of ${useNames[field].en} names no unit: it was read as ${isPercentage ? "percentages (35 is 35%)" : "fractions (0.35 is 35%)"}.`,
  fr: `Le titre de la colonne pour ${useNames[field].fr} ne donne pas d’unité : lue en ${isPercentage ? "pourcentages (35 vaut 35 %)" : "fractions (0,35 vaut 35 %)"}.`,
});
