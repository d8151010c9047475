import type { Complaint, InventoryChange } from "../../src-shared/contract/inventory.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { compareSource } from "../../src-shared/domain/inventory/compare-inventory.ts";
import type { Known } from "../../src-shared/domain/inventory/compare-inventory.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import type { InventoryRow, ParsedInventory } from "../ports.ts";

/** What an import would do to one kind of thing. */
export interface Plan {
  readonly created: number;
  readonly updated: number;
  readonly unchanged: number;
  readonly vanished: number;
  readonly changes: readonly Change[];
  readonly described: readonly InventoryChange[];
  readonly complaints: readonly Complaint[];
  readonly warnings: readonly LocalisedText[];
}

interface SourcesInput<Facts, Id extends string> {
  readonly noun: "application" | "server";
  readonly parsed: ParsedInventory;
  readonly rows: readonly InventoryRow<Facts>[];
  /** What the source brought before. */
  readonly listKnown: (source: string) => Promise<readonly Known<Facts>[]>;
  /** The thing that a row which its source did not have yet is about. */
  readonly idOf: (row: InventoryRow<Facts>) => Id;
  readonly change: (
    id: string,
    source: string,
    value: { key: string; facts: Facts; vanished: boolean },
  ) => Change;
}

/** Compares each source of a file with what it brought before; `ids` says which thing each row is about. */
export const planSources = async <Facts extends { readonly name?: string | undefined }, Id extends string>({
  noun,
  parsed,
  rows,
  listKnown,
  idOf,
  change,
}: SourcesInput<Facts, Id>): Promise<Plan & { readonly ids: ReadonlyMap<InventoryRow<Facts>, string> }> => {
  const changes: Change[] = [];
  const described: InventoryChange[] = [];
  const warnings: LocalisedText[] = [];
  const ids = new Map<InventoryRow<Facts>, string>();
  const counts = { created: 0, updated: 0, unchanged: 0, vanished: 0 };
  const describe = (
    kind: InventoryChange["kind"],
    facts: Facts,
    differences: InventoryChange["differences"] = [],
  ) => {
    described.push({ kind, noun, name: facts.name ?? "", differences });
  };

  for (const { name: source, isWhole } of parsed.sources) {
    const found = rows.filter((row) => row.source === source);
    // A file that says nothing about a kind of thing takes nothing away.
    if (found.length === 0) continue;
    // oxlint-disable-next-line no-await-in-loop -- one source in memory at a time; there are few
    const known = await listKnown(source);
    const idByKey = new Map(known.map(({ id, key }) => [key, id]));
    for (const row of found) ids.set(row, idByKey.get(row.key) ?? idOf(row));

    const { created, updated, unchanged, vanished, unseen } = compareSource(found, known, isWhole);
    for (const row of created) {
      changes.push(change(ids.get(row) ?? "", source, { key: row.key, facts: row.facts, vanished: false }));
      describe("added", row.facts);
    }
    for (const { found: row, known: before, differences } of updated) {
      changes.push(change(before.id, source, { key: row.key, facts: row.facts, vanished: false }));
      describe("changed", row.facts, [...differences]);
    }
    for (const before of vanished) {
      changes.push(change(before.id, source, { key: before.key, facts: before.facts, vanished: true }));
      describe("vanished", before.facts);
    }
    if (unseen.length > 0) warnings.push(otherPart(noun, unseen.length));
    counts.created += created.length;
    counts.updated += updated.length;
    counts.unchanged += unchanged;
    counts.vanished += vanished.length;
  }
  return { ...counts, changes, described, complaints: [], warnings, ids };
};

const nouns = {
  server: { en: "servers", fr: "serveurs" },
  application: { en: "applications", fr: "applications" },
} as const;

const otherPart = (noun: keyof typeof nouns, count: number): LocalisedText => ({
  en: `${count} ${nouns[noun].en} of earlier files are not in this one. They were kept, as it seems to be another part of the inventory.`,
  fr: `${count} ${nouns[noun].fr} de fichiers précédents ne figurent pas dans celui-ci. Ces éléments ont été gardés, car il semble être une autre partie de l’inventaire.`,
});
