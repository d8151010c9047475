import * as fc from "fast-check";
import { expect, test } from "vitest";
import { indexText } from "../../../src-shared/domain/search/search-words.ts";

test("a text gives the same words to the index whether or not another one beside it has an accent", () => {
  fc.assert(
    fc.property(fc.string({ unit: "grapheme-ascii" }), (text) => {
      expect(indexText(`${text} é`)).toBe([indexText(text), "e"].filter((words) => words !== "").join(" "));
    }),
  );
});
