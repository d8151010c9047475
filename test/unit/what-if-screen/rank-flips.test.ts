import { assert, property, shuffledSubarray } from "fast-check";
import { expect, test } from "vitest";
import { rankFlips } from "../../../src-renderer/features/what-if/rank-flips.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";

const options = ["store", "paas", "private", "retain", "retire"] as const satisfies readonly OptionId[];

/** The options in this order; those left out are excluded. */
const ranking = (...order: readonly OptionId[]) =>
  options.map((optionId) => {
    const at = order.indexOf(optionId);
    return { optionId, rank: at === -1 ? null : at + 1 };
  });

test("names each option that passes another, and by whom nothing else is passed", () => {
  expect(rankFlips(ranking("store", "paas", "retain"), ranking("paas", "store", "retain"))).toEqual([
    { overtaking: "paas", overtaken: "store" },
  ]);
});

test("an option that becomes excluded is passed by all that stood behind it", () => {
  expect(rankFlips(ranking("store", "paas", "retain"), ranking("paas", "retain"))).toEqual([
    { overtaking: "paas", overtaken: "store" },
    { overtaking: "retain", overtaken: "store" },
  ]);
});

const anyRanking = shuffledSubarray([...options]).map((order) => ranking(...order));

test("nothing passes where nothing changed, and going back passes the other way round", () => {
  assert(
    property(anyRanking, anyRanking, (before, after) => {
      expect(rankFlips(before, before)).toEqual([]);
      const back = rankFlips(after, before).map((flip) => `${flip.overtaken} ${flip.overtaking}`);
      const there = rankFlips(before, after).map((flip) => `${flip.overtaking} ${flip.overtaken}`);
      expect(there.toSorted()).toEqual(back.toSorted());
    }),
  );
});
