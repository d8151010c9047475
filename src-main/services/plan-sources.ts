import type { Complaint, InventoryChange } from "../../src-shared/contract/inventory.ts";
import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { compareSource, differencesOf } from "../../src-shared/domain/inventory/compare-inventory.ts";
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

interface NamedFacts {
  readonly name?: string | undefined;
}

interface SourcesInput<Facts, Id extends string> {
  readonly noun: "application" | "server";
  readonly parsed: ParsedInventory;
  readonly rows: readonly InventoryRow<Facts>[];
  /** What the source brought before. */
  readonly listKnown: (source: string) => Promise<readonly Known<Facts>[]>;
  /** What the engagement already has, from elsewhere, that a row new to its source is about. */
  readonly recognise: (row: InventoryRow<Facts>) => { readonly id: Id; readonly facts: Facts } | undefined;
  /** The id of what nobody has told of yet. */
  readonly newId: (row: InventoryRow<Facts>) => Id;
  readonly change: (
    id: string,
    source: string,
    value: { key: string; facts: Facts; vanished: boolean },
  ) => Change;
}

/** Compares each source of a file with what it brought before; `ids` says which thing each row is about. */
export const planSources = async <Facts extends NamedFacts, Id extends string>(
  input: SourcesInput<Facts, Id>,
): Promise<Plan & { readonly ids: ReadonlyMap<InventoryRow<Facts>, string> }> => {
  const tally = createTally(input.noun);
  const ids = new Map<InventoryRow<Facts>, string>();
  for (const source of input.parsed.sources) {
    const found = input.rows.filter((row) => row.source === source.name);
    // A file that says nothing about a kind of thing takes nothing away.
    if (found.length === 0) continue;
    // oxlint-disable-next-line no-await-in-loop -- one source in memory at a time; there are few
    const known = await input.listKnown(source.name);
    planSource(input, source, found, known, ids, tally);
  }
  return { ...tally.plan(), ids };
};

/** Adds to the tally what one source says, and to `ids` what its rows are about. */
const planSource = <Facts extends NamedFacts, Id extends string>(
  { recognise, newId, change }: SourcesInput<Facts, Id>,
  { name: source, isWhole }: ParsedInventory["sources"][number],
  found: readonly InventoryRow<Facts>[],
  known: readonly Known<Facts>[],
  ids: Map<InventoryRow<Facts>, string>,
  tally: Tally,
): void => {
  const { created, updated, unchanged, vanished, unseen } = compareSource(found, known, isWhole);
  const idByKey = new Map(known.map(({ id, key }) => [key, id]));
  for (const row of found) ids.set(row, idByKey.get(row.key) ?? recognise(row)?.id ?? newId(row));

  for (const row of created) {
    const id = ids.get(row) ?? "";
    const existing = recognise(row);
    const wish = change(id, source, { key: row.key, facts: row.facts, vanished: false });
    if (existing) tally.add("changed", wish, row.facts, addedTo(existing.facts, row.facts));
    else tally.add("added", wish, row.facts);
  }
  for (const { found: row, known: before, differences } of updated) {
    const wish = change(before.id, source, { key: row.key, facts: row.facts, vanished: false });
    tally.add("changed", wish, row.facts, [...differences]);
  }
  for (const { id, key, facts } of vanished) {
    tally.add("vanished", change(id, source, { key, facts, vanished: true }), facts);
  }
  tally.keep(unchanged, unseen.length);
};

interface Tally {
  readonly add: (
    kind: InventoryChange["kind"],
    change: Change,
    facts: NamedFacts,
    differences?: InventoryChange["differences"],
  ) => void;
  readonly keep: (unchanged: number, unseen: number) => void;
  readonly plan: () => Plan;
}

const createTally = (noun: "application" | "server"): Tally => {
  const changes: Change[] = [];
  const described: InventoryChange[] = [];
  const warnings: LocalisedText[] = [];
  const told = new Set<string>();
  const counts = { added: 0, changed: 0, vanished: 0 };
  let same = 0;
  return {
    add: (kind, change, facts, differences = []) => {
      changes.push(change);
      // Two sheets of one file may tell of the same thing; it is counted once.
      if (told.has(change.entityId)) return;
      told.add(change.entityId);
      counts[kind] += 1;
      described.push({ kind, noun, name: facts.name ?? "", differences });
    },
    keep: (unchanged, unseen) => {
      same += unchanged;
      if (unseen > 0) warnings.push(otherPart(noun, unseen));
    },
    plan: () => ({
      created: counts.added,
      updated: counts.changed,
      unchanged: same,
      vanished: counts.vanished,
      changes,
      described,
      complaints: [],
      warnings,
    }),
  };
};

/** What a source that had not told of a thing yet adds to what others say of it. */
const addedTo = (before: NamedFacts, after: NamedFacts): InventoryChange["differences"] =>
  differencesOf(before, after).filter((difference) => difference.after !== "");

const nouns = {
  server: { en: ["server", "servers"], fr: ["serveur", "serveurs"] },
  application: { en: ["application", "applications"], fr: ["application", "applications"] },
} as const;

const otherPart = (noun: keyof typeof nouns, count: number): LocalisedText => {
  const { en, fr } = nouns[noun];
  return count === 1
    ? {
        en: `1 ${en[0]} of an earlier file is not in this one. It was kept, as this seems to be another part of the inventory.`,
        fr: `1 ${fr[0]} d’un fichier précédent ne figure pas dans celui-ci. Cet élément a été gardé, car il semble s’agir d’une autre partie de l’inventaire.`,
      }
    : {
        en: `${count} ${en[1]} of earlier files are not in this one. They were kept, as this seems to be another part of the inventory.`,
        fr: `${count} ${fr[1]} de fichiers précédents ne figurent pas dans celui-ci. Ces éléments ont été gardés, car il semble s’agir d’une autre partie de l’inventaire.`,
      };
};
