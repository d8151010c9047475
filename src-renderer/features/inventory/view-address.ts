import { z } from "zod";
import type { ListView } from "./list-view.ts";

const Wanted = z.record(z.string(), z.array(z.string()));
const Columns = z.array(z.string()).min(1);

type Query = Pick<URLSearchParams, "get">;

/** What the address says of how a list is looked at; what it does not say is as it is at first. */
export const viewFrom = <Shown extends string>(
  list: string,
  query: Query,
  first: ListView<Shown>,
  shownIds: readonly Shown[],
): ListView<Shown> => {
  const said = (part: string): string | null => query.get(`${list}.${part}`);
  const [columnId = "", direction] = said("sort")?.split(" ") ?? [];
  return {
    columns: read(Columns, said("columns")) ?? first.columns,
    sort:
      columnId === ""
        ? first.sort
        : { columnId, direction: direction === "descending" ? "descending" : "ascending" },
    search: said("search") ?? first.search,
    shown: shownIds.find((id) => id === said("only")) ?? first.shown,
    wantedByColumn: read(Wanted, said("where")) ?? first.wantedByColumn,
  };
};

/** What to change in the address for a change of the view; null takes away what is as at first. */
export const viewQuery = <Shown extends string>(
  list: string,
  changes: Partial<ListView<Shown>>,
  first: ListView<Shown>,
): Readonly<Record<string, string | null>> => {
  const { columns, sort, search, shown, wantedByColumn } = changes;
  const wanted = Object.entries(wantedByColumn ?? {}).filter(([, values]) => values.length > 0);
  return {
    ...(columns && { [`${list}.columns`]: isFirst(columns, first.columns) ? null : JSON.stringify(columns) }),
    ...(sort && {
      [`${list}.sort`]: isFirst(sort, first.sort) ? null : `${sort.columnId} ${sort.direction}`,
    }),
    ...(search !== undefined && { [`${list}.search`]: search }),
    ...(shown && { [`${list}.only`]: shown === first.shown ? null : shown }),
    ...(wantedByColumn && {
      [`${list}.where`]: wanted.length === 0 ? null : JSON.stringify(Object.fromEntries(wanted)),
    }),
  };
};

const isFirst = (one: unknown, other: unknown): boolean => JSON.stringify(one) === JSON.stringify(other);

/** An address may have been typed or cut short: what can't be read counts as not said. */
const read = <Value>(schema: z.ZodType<Value>, text: string | null): Value | undefined => {
  try {
    return schema.safeParse(JSON.parse(text ?? "null")).data;
  } catch {
    return undefined;
  }
};
