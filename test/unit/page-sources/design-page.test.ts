import { dirname, join } from "node:path/posix";
import { expect, test } from "vitest";
import { pageSources } from "../../harness/page-sources.ts";

const sources = new Map(pageSources(".tsx", ".ts").map(({ path, text }) => [path, text]));

const importsOf = (path: string): readonly string[] =>
  [...(sources.get(path) ?? "").matchAll(/from "(\.[^"]+)"/gu)].map(([, target = ""]) =>
    join(dirname(path), target),
  );

/** A file and all that it needs, near and far. */
const reachableFrom = (path: string, known = new Set<string>()): ReadonlySet<string> => {
  if (known.has(path)) return known;
  known.add(path);
  for (const target of importsOf(path)) reachableFrom(target, known);
  return known;
};

// Whole panels and commands of an engagement, which need its host; they are made of pieces that are on the page.
test("every shared piece is on the page that shows the pieces", () => {
  const shown = reachableFrom("design/design-page.tsx");
  const pieces = [...sources.keys()].filter((path) =>
    /^components\/(?!command-keys|comments\/|evidence\/|file-to-drag|interview\/|job-progress|trial\/how-sure|resume-interview|save-file).*\.tsx$/u.test(
      path,
    ),
  );
  expect(pieces.length).toBeGreaterThan(30);
  expect(pieces.filter((path) => !shown.has(path))).toEqual([]);
});
