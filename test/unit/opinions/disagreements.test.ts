import { expect, test } from "vitest";
import { disagreementsOf } from "../../../src-renderer/features/opinions/disagreements.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { methodOpinions } from "../../../src-shared/domain/mcda/second-opinions.ts";

const matrixOf = (
  rows: Readonly<Partial<Record<OptionId, readonly number[]>>>,
  weights: readonly number[],
) => ({
  criteria: weights.map((weight, at) => ({ criterionId: `C${at + 1}`, weight })),
  rows: (["store", "paas", "private"] as const).flatMap((optionId) => {
    const values = rows[optionId];
    if (!values) return [];
    return [
      {
        optionId,
        values: [...values],
        score: values.reduce((sum, value, at) => sum + value * (weights[at] ?? 0), 0),
      },
    ];
  }),
});

test("what several methods say for the same reason is told once, about our first option before anything else", () => {
  // One criterion on which the PaaS is far ahead makes our lead; the store is better on both others.
  const opinions = methodOpinions(
    matrixOf({ store: [48, 60, 60], paas: [90, 52, 52], private: [50, 53, 45] }, [0.3, 0.35, 0.35]),
  );
  const found = disagreementsOf(opinions);
  const [first] = found;
  expect(first).toMatchObject({ aheadId: "paas", behindId: "store", isLevel: false, isAboutOurFirst: true });
  expect(first?.methods).toContain("promethee2");
  const told = found.flatMap(({ aheadId, behindId, methods }) =>
    methods.map((method) => [method, aheadId, behindId].join(" ")),
  );
  const reversals = opinions.flatMap(({ method, reversals: all }) =>
    all.map(({ aheadId, behindId }) => [method, aheadId, behindId].join(" ")),
  );
  expect(told.toSorted()).toEqual(reversals.toSorted());
});

test("there is nothing to tell where every method has our order", () => {
  const opinions = methodOpinions(
    matrixOf({ store: [90, 90], paas: [60, 60], private: [30, 30] }, [0.5, 0.5]),
  );
  expect(opinions).toHaveLength(4);
  expect(disagreementsOf(opinions)).toEqual([]);
});
