import { expect, test } from "vitest";
import { reversalOf } from "../../../src-shared/domain/operations/undo-import.ts";

const importId = "import-1";

const said = (opId: string, value: unknown, rest: { parents?: string[]; importId?: string } = {}) => ({
  opId,
  parents: rest.parents ?? [],
  importId: rest.importId ?? null,
  hlc: opId,
  kind: value === undefined ? "tombstone" : "set",
  body: JSON.stringify(value ?? null),
  schemaVersion: 1,
  actorId: `author of ${opId}`,
  wallMs: 0,
  saidAt: null,
});

test("what an import brought where nothing was, goes", () => {
  expect(reversalOf([said("a", 1, { importId })], importId)).toEqual({ kind: "tombstone", parents: ["a"] });
});

test("what an import replaced comes back in its author's name", () => {
  const history = [said("a", 1), said("b", 2, { parents: ["a"], importId })];

  expect(reversalOf(history, importId)).toMatchObject({
    kind: "set",
    value: 1,
    actorId: "author of a",
    parents: ["b"],
  });
});

test("an import that wrote twice is taken back to what stood before it", () => {
  const history = [
    said("a", 1),
    said("b", 2, { parents: ["a"], importId }),
    said("c", 3, { parents: ["b"], importId }),
  ];

  expect(reversalOf(history, importId)).toMatchObject({ value: 1, parents: ["c"] });
});

test("what somebody changed since stays", () => {
  const history = [said("a", 1, { importId }), said("b", 2, { parents: ["a"] })];

  expect(reversalOf(history, importId)).toBeUndefined();
});

test("what was taken away before the import is taken away again", () => {
  const history = [
    said("a", 1),
    said("b", undefined, { parents: ["a"] }),
    said("c", 2, { parents: ["b"], importId }),
  ];

  expect(reversalOf(history, importId)).toEqual({ kind: "tombstone", parents: ["c"] });
});

test("beside what somebody else said, an undo adds no conflict of its own", () => {
  const history = [said("a", 1, { importId }), said("b", 2)];

  expect(reversalOf(history, importId)).toMatchObject({ kind: "set", value: 2, parents: ["a"] });
});
