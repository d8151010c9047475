import * as fc from "fast-check";
import { expect, test } from "vitest";
import { ImportId } from "../../src-shared/contract/ids.ts";
import type { Change } from "../../src-shared/domain/operations/change.ts";
import { answerOf, applicationIdOf, engagementId } from "../harness/engagement.ts";
import { openTestStore } from "../harness/store.ts";

/** The log as simply as it can be told: per cell, what stands, and what each value replaced. */
interface Standing {
  readonly value: string | undefined;
  readonly importId: ImportId | undefined;
  readonly replaced: readonly Standing[];
}

type Step =
  | {
      readonly kind: "set" | "beside";
      readonly cell: number;
      readonly value: string;
      readonly importId?: ImportId;
    }
  | { readonly kind: "tombstone"; readonly cell: number }
  | { readonly kind: "remove"; readonly cell: number }
  | { readonly kind: "undo"; readonly importId: ImportId };

const importIds = [1, 2].map((number) => ImportId.parse(`0192f0aa-0000-7000-8000-00000000000${number}`));
const anyCell = fc.integer({ min: 1, max: 3 });
const anyImport = fc.constantFrom(...importIds);
const anySet = fc.record(
  {
    kind: fc.constantFrom("set" as const, "beside" as const),
    cell: anyCell,
    value: fc.constantFrom("a", "b", "c"),
    importId: anyImport,
  },
  { requiredKeys: ["kind", "cell", "value"] },
);
const anyStep: fc.Arbitrary<Step> = fc.oneof(
  { weight: 6, arbitrary: anySet },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("tombstone" as const), cell: anyCell }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("remove" as const), cell: anyCell }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant("undo" as const), importId: anyImport }) },
);

const createModel = () => {
  const cells = new Map<number, readonly Standing[]>();
  const standingIn = (cell: number): readonly Standing[] => cells.get(cell) ?? [];
  const shown = (standing: readonly Standing[]): Standing | undefined =>
    standing.findLast(({ value }) => value !== undefined) ?? standing.at(-1);

  const undo = (cell: number, importId: ImportId): void => {
    const standing = standingIn(cell);
    const imported = standing.filter((one) => one.importId === importId);
    if (imported.length === 0) return;
    const beside = standing.filter((one) => one.importId !== importId);
    const before = (those: readonly Standing[]): readonly Standing[] =>
      those.flatMap((one) => (one.importId === importId ? before(one.replaced) : [one]));
    const sources = beside.length > 0 ? beside : before(imported.flatMap(({ replaced }) => replaced));
    const restored = shown(order(sources))?.value;
    cells.set(cell, [...beside, created({ value: restored, importId: undefined, replaced: imported })]);
  };

  // Values restored by an undo may have been made in any order: each remembers when it was made.
  let count = 0;
  const madeAt = new Map<Standing, number>();
  const created = (standing: Standing): Standing => {
    madeAt.set(standing, (count += 1));
    return standing;
  };
  const order = (standing: readonly Standing[]): readonly Standing[] =>
    standing.toSorted((one, other) => (madeAt.get(one) ?? 0) - (madeAt.get(other) ?? 0));

  return {
    apply: (step: Step): void => {
      if (step.kind === "undo") {
        for (const cell of cells.keys()) undo(cell, step.importId);
        return;
      }
      const before = standingIn(step.cell);
      const isSet = step.kind === "set" || step.kind === "beside";
      if (step.kind === "remove" && shown(before)?.value === undefined) return;
      const kept = step.kind === "beside" ? before : [];
      const value = isSet ? step.value : undefined;
      const importId = isSet ? step.importId : undefined;
      const replaced = step.kind === "beside" ? [] : before;
      cells.set(step.cell, [...kept, created({ value, importId, replaced })]);
    },
    read: () =>
      [1, 2, 3].flatMap((cell) => {
        const standing = standingIn(cell);
        const values = order(standing)
          .flatMap(({ value }) => value ?? [])
          .toReversed();
        if (values.length === 0) return [];
        const isConflict = new Set(standing.map(({ value }) => value)).size > 1;
        return [{ cell, shown: values[0], alternatives: isConflict ? values : [] }];
      }),
  };
};

const importRecord = (importId: ImportId): Change => ({
  engagementId,
  entityType: "import",
  entityId: importId,
  field: "profile",
  kind: "set",
  value: { fileName: "a.csv", format: "inventory-csv", created: 0, updated: 0, vanished: 0, undoneAt: null },
});

test("whatever people do, the store shows what the simple telling says, also rebuilt and opened again", async () => {
  await fc.assert(
    fc.asyncProperty(fc.array(anyStep, { minLength: 1, maxLength: 25 }), async (steps) => {
      const store = await openTestStore();
      const model = createModel();
      await store.write(async (writer) => await writer.append(importIds.map(importRecord)));
      for (const step of steps) {
        model.apply(step);
        await store.write(async (writer) => {
          if (step.kind === "undo") return await writer.undoImport(engagementId, step.importId);
          const { value: statement, ...cell } = answerOf(applicationIdOf(step.cell), "");
          if (step.kind === "remove") return await writer.remove(engagementId, "answer", cell.entityId);
          if (step.kind === "tombstone") return await writer.append([{ ...cell, kind: "tombstone" }]);
          const { importId, value } = step;
          const change: Change = { ...cell, value: { ...statement, value }, ...(importId && { importId }) };
          return await writer.append([step.kind === "beside" ? { ...change, beside: true } : change]);
        });
      }
      const read = async ({ read: reader }: Pick<typeof store, "read">) =>
        (await reader.listAnswers(engagementId)).map(({ applicationId, statement, alternatives }) => ({
          cell: Number(applicationId?.at(-1)),
          shown: statement?.value,
          alternatives: alternatives.map(({ value }) => value),
        }));
      expect(await read(store)).toEqual(model.read());
      expect(await store.verify()).toMatchObject({ ok: true, problems: [] });

      await store.rebuild();
      expect(await read(store)).toEqual(model.read());
      expect(await store.verify()).toMatchObject({ ok: true, problems: [] });
      store.close();

      const again = await openTestStore({ folder: store.folder });
      expect(await read(again)).toEqual(model.read());
      again.close();
    }),
    { numRuns: 40 },
  );
});
