import { expect, test } from "vitest";
import { pageSources } from "../../harness/page-sources.ts";

test("only format.ts writes numbers, days and names in a language, so that all screens write them alike", () => {
  const others = pageSources(".ts", ".tsx")
    .filter(({ path }) => path !== "components/format.ts")
    .filter(({ text }) => /\bIntl\.|\.toLocale\w*\(/u.test(text));
  expect(others.map(({ path }) => path)).toEqual([]);
});
