import * as fc from "fast-check";
import { describe, expect, test } from "vitest";
import { compareSource, differencesOf } from "../../../src-shared/domain/inventory/compare-inventory.ts";

const known = (key: string, facts: Record<string, unknown> = {}, vanished = false) => ({
  id: `id-${key}`,
  key,
  facts,
  vanished,
});
const found = (key: string, facts: Record<string, unknown> = {}) => ({ key, facts });
const keysOf = (things: readonly { readonly key: string }[]): string[] => things.map(({ key }) => key);

describe("a file against what its source brought before", () => {
  test("has things that are new, changed, the same, and gone", () => {
    const comparison = compareSource(
      [found("a", { cpus: 2 }), found("b", { cpus: 4 }), found("d")],
      [known("a", { cpus: 2 }), known("b", { cpus: 2 }), known("c")],
      true,
    );

    expect(keysOf(comparison.created)).toEqual(["d"]);
    expect(comparison.updated.map(({ known: { id }, differences }) => [id, differences])).toEqual([
      ["id-b", [{ field: "cpus", before: "2", after: "4" }]],
    ]);
    expect(comparison.unchanged).toBe(1);
    expect(keysOf(comparison.vanished)).toEqual(["c"]);
  });

  test("notices what had vanished and is there again, although nothing else changed", () => {
    const { updated, vanished } = compareSource(
      [found("a")],
      [known("a", {}, true), known("b", {}, true)],
      true,
    );

    expect(updated.map(({ differences }) => differences)).toEqual([
      [{ field: "vanished", before: "true", after: "false" }],
    ]);
    expect(vanished).toEqual([]);
  });

  test("of a source that may come in parts takes away only what a new edition lacks", () => {
    const before = [known("a"), known("b"), known("c"), known("d")];
    const edition = compareSource([found("a"), found("b"), found("x")], before, false);
    const otherPart = compareSource([found("a"), found("x"), found("y"), found("z")], before, false);

    expect([keysOf(edition.vanished), edition.unseen]).toEqual([["c", "d"], []]);
    expect([otherPart.vanished, keysOf(otherPart.unseen)]).toEqual([[], ["b", "c", "d"]]);
  });
});

describe("differences", () => {
  test("name tags and languages one by one, and do not mind the order of fields", () => {
    expect(
      differencesOf(
        { tags: { owner: "Ana", site: "Lyon" }, owner: { en: "IT", fr: "DSI" }, cpus: 2, host: null },
        { cpus: 2, owner: { fr: "DSI", en: "Ops" }, tags: { site: "Lyon", tier: "1" } },
      ),
    ).toEqual([
      { field: "tags.owner", before: "Ana", after: "" },
      { field: "owner.en", before: "IT", after: "Ops" },
      { field: "tags.tier", before: "", after: "1" },
    ]);
  });
});

const facts = fc.dictionary(
  fc.constantFrom("cpus", "host", "tags"),
  fc.oneof(
    fc.string(),
    fc.integer(),
    fc.constant(null),
    fc.dictionary(fc.constantFrom("owner", "site"), fc.string()),
  ),
);
const file = fc.uniqueArray(fc.record({ key: fc.string({ maxLength: 2 }), facts }), {
  selector: ({ key }) => key,
});

describe("whatever the files", () => {
  test("a file compared with itself changes nothing", () => {
    fc.assert(
      fc.property(file, fc.boolean(), (things, isWhole) => {
        const before = things.map(({ key, facts: said }) => known(key, JSON.parse(JSON.stringify(said))));
        expect(compareSource(things, before, isWhole)).toEqual({
          created: [],
          updated: [],
          unchanged: things.length,
          vanished: [],
          unseen: [],
        });
      }),
    );
  });

  test("every thing of the file and of the source is accounted for once", () => {
    fc.assert(
      fc.property(file, file, fc.boolean(), (things, others, isWhole) => {
        const before = others.map(({ key, facts: said }, index) => known(key, said, index % 3 === 0));
        const { created, updated, unchanged, vanished, unseen } = compareSource(things, before, isWhole);
        const kept = new Set(keysOf(things));

        expect(created.length + updated.length + unchanged).toBe(things.length);
        expect([...keysOf(vanished), ...keysOf(unseen)]).toEqual(
          keysOf(before.filter(({ key, vanished: isGone }) => !isGone && !kept.has(key))),
        );
      }),
    );
  });
});
