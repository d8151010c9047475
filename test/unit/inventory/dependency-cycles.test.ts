import { expect, test } from "vitest";
import { findCycles } from "../../../src-shared/domain/inventory/dependency-cycles.ts";

const links = (...pairs: readonly string[]) =>
  pairs.map((pair) => ({ fromId: pair.charAt(0), toId: pair.charAt(1) }));

test("what needs each other in a chain has no circle", () => {
  expect(findCycles(links("ab", "bc", "ac"))).toEqual([]);
});

test("a circle is named once, by its shortest way round", () => {
  expect(findCycles(links("ab", "bc", "cd", "da", "ca"))).toEqual([["a", "b", "c"]]);
});

test("circles that do not touch are each named, and what only leads into one is not part of it", () => {
  expect(findCycles(links("xa", "ab", "ba", "cd", "dc"))).toEqual([
    ["a", "b"],
    ["c", "d"],
  ]);
});
