import * as fc from "fast-check";
import { expect, test } from "vitest";
import { byPrecedence, countValues, headsOf } from "../../../src-shared/domain/operations/heads.ts";

const operation = (opId: string, parents: readonly string[] = []) => ({ opId, parents });
const idsOf = (heads: readonly { readonly opId: string }[]): string[] =>
  heads.map(({ opId }) => opId).toSorted();

/** Any set of operations of one cell: each may name any other as its parent, also one that never arrived. */
const anyHistory = fc
  .array(fc.array(fc.integer({ min: 0, max: 12 }), { maxLength: 3 }), { maxLength: 10 })
  .map((parents) =>
    parents.map((those, number) =>
      operation(
        `op-${number}`,
        those.map((one) => `op-${one}`),
      ),
    ),
  );

test("what was replaced does not stand; what nobody replaced does", () => {
  const history = [operation("a"), operation("b", ["a"]), operation("c", ["a"]), operation("d", ["c"])];

  expect(idsOf(headsOf(history))).toEqual(["b", "d"]);
});

test("order of arrival and copies play no part", () => {
  fc.assert(
    fc.property(anyHistory, fc.nat(), (history, seed) => {
      const shuffled = [...history, ...history].toSorted(
        (one, other) => ((one.opId.charCodeAt(3) * seed) % 7) - ((other.opId.charCodeAt(3) * seed) % 7),
      );
      expect(idsOf(headsOf(shuffled))).toEqual(idsOf(headsOf(history)));
    }),
  );
});

test("every operation that no other names is a head: nothing is hidden", () => {
  fc.assert(
    fc.property(anyHistory, (history) => {
      const expected = history.filter(({ opId }) => !history.some(({ parents }) => parents.includes(opId)));
      expect(idsOf(headsOf(history))).toEqual(idsOf(expected));
    }),
  );
});

test("the latest value is shown first, and an edit before a deletion made beside it", () => {
  const heads = [
    { opId: "1", hlc: "01", kind: "set", body: '"early"' },
    { opId: "2", hlc: "02", kind: "set", body: '"late"' },
    { opId: "3", hlc: "03", kind: "tombstone", body: "null" },
  ];

  expect(heads.toSorted(byPrecedence).map(({ opId }) => opId)).toEqual(["2", "1", "3"]);
  expect(countValues(heads)).toBe(3);
});

test("the same value said twice is no conflict; a deletion beside a null is one", () => {
  const said = { hlc: "01", kind: "set", body: "1" };

  expect(
    countValues([
      { ...said, opId: "1" },
      { ...said, opId: "2", hlc: "02" },
    ]),
  ).toBe(1);
  expect(
    countValues([
      { opId: "1", hlc: "01", kind: "set", body: "null" },
      { opId: "2", hlc: "02", kind: "tombstone", body: "null" },
    ]),
  ).toBe(2);
});
