import type { ListColumn } from "./list-view.ts";

const mostColumns = 100;

/** A column for each tag that a row of the list has: what a client's own columns said. */
export const tagColumns = <Row extends { readonly tags: Readonly<Record<string, string>> }>(
  rows: readonly Row[],
): readonly ListColumn<Row>[] => {
  const names = new Set<string>();
  for (const { tags } of rows) for (const name of Object.keys(tags)) names.add(name);
  return [...names].slice(0, mostColumns).map((name) => ({
    id: `tag:${name}`,
    head: name,
    text: ({ tags }) => tags[name] ?? "",
    width: 8,
    grow: 1,
    isExtra: true,
    filter: { kind: "text" },
  }));
};
