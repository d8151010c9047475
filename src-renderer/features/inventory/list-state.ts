import { useDeferredValue, useMemo } from "react";
import { addressNow, goTo, useAddressQuery, withQuery } from "../../components/address-query.ts";
import { useFormat } from "../../components/format.ts";
import { searchText } from "../../components/search-text.ts";
import { sortRows } from "../../components/table-columns.ts";
import { rowTest, standardColumns } from "./list-view.ts";
import type { ListColumn, ListView } from "./list-view.ts";
import { viewFrom, viewQuery } from "./view-address.ts";

interface ListInput<Row, Shown extends string> {
  readonly rows: readonly Row[];
  readonly columns: readonly ListColumn<Row>[];
  readonly filters: Readonly<Record<Shown, (row: Row) => boolean>>;
  readonly first: NoInfer<Shown>;
  readonly sortedBy: string;
  /** Names the list in the address, which keeps how it is looked at. */
  readonly name: string;
}

export interface ListState<Row, Shown extends string> {
  readonly rows: readonly Row[];
  readonly total: number;
  /** Every column there is, and those shown in their order. */
  readonly allColumns: readonly ListColumn<Row>[];
  readonly columns: readonly ListColumn<Row>[];
  readonly view: ListView<Shown>;
  readonly change: (changes: Partial<ListView<Shown>>) => void;
  readonly counts: Readonly<Record<Shown, number>>;
  readonly clear: () => void;
}

/** Search, filters, order and columns of a list. Typing stays ahead of the list: it follows when there is time. */
export const useList = <Row extends object, Shown extends string>({
  rows,
  columns: allColumns,
  filters,
  first,
  sortedBy,
  name,
}: ListInput<Row, Shown>): ListState<Row, Shown> => {
  const { view, change } = useKeptView(name, filters, {
    columns: standardColumns(allColumns),
    sort: { columnId: sortedBy, direction: "ascending" },
    search: "",
    shown: first,
    wantedByColumn: {},
  });
  const { compare } = useFormat();
  const wanted = useDeferredValue(view.search);
  const { columns: shownIds, shown, sort, wantedByColumn } = view;

  const columns = useMemo(() => {
    const columnById = new Map(allColumns.map((column) => [column.id, column]));
    return shownIds.flatMap((id) => columnById.get(id) ?? []);
  }, [allColumns, shownIds]);
  const texts = useMemo(
    () => new Map(rows.map((row) => [row, searchText(columns.map(({ text }) => text(row)).join("\u0000"))])),
    [rows, columns],
  );
  const sorted = useMemo(() => sortRows(rows, allColumns, sort, compare), [rows, allColumns, sort, compare]);
  const passing = useMemo(() => {
    const words = searchText(wanted).split(/\s+/u);
    const isLetThrough = rowTest(allColumns, wantedByColumn);
    return sorted.filter(
      (row) =>
        filters[shown](row) && isLetThrough(row) && words.every((word) => texts.get(row)?.includes(word)),
    );
  }, [sorted, texts, wanted, filters, shown, allColumns, wantedByColumn]);
  const counts = useMemo(() => countBy(rows, filters), [rows, filters]);
  return {
    rows: passing,
    total: rows.length,
    allColumns,
    columns,
    view,
    change,
    counts,
    clear: () => {
      change({ search: "", shown: first, wantedByColumn: {} });
    },
  };
};

/** The view lives in the address: another tab and the way back, or loading again, keep it. */
const useKeptView = <Shown extends string>(
  name: string,
  filters: Readonly<Record<Shown, unknown>>,
  first: ListView<Shown>,
): Pick<ListState<never, Shown>, "view" | "change"> => {
  const query = useAddressQuery();
  const said = JSON.stringify(first);
  const view = useMemo(() => {
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the filters; Object.keys forgets it
    const shownIds = Object.keys(filters) as Shown[];
    // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- written out one line above
    return viewFrom(name, query, JSON.parse(said) as ListView<Shown>, shownIds);
  }, [name, query, filters, said]);
  return {
    view,
    change: (changes) => {
      // Each change is a step that Back takes back; typing is not.
      goTo(withQuery(addressNow(), viewQuery(name, changes, first)), { replace: "search" in changes });
    },
  };
};

const countBy = <Row, Shown extends string>(
  rows: readonly Row[],
  filters: Readonly<Record<Shown, (row: Row) => boolean>>,
): Readonly<Record<Shown, number>> => {
  const entries = Object.entries<(row: Row) => boolean>(filters).map(([filter, fits]) => [
    filter,
    rows.filter((row) => fits(row)).length,
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the filters; entries forget it
  return Object.fromEntries(entries) as Record<Shown, number>;
};
