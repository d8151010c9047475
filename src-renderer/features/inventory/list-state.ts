import { useDeferredValue, useMemo, useState } from "react";
import { useFormat } from "../../components/format.ts";
import { searchText } from "../../components/search-text.ts";
import { sortRows } from "../../components/table-columns.ts";
import type { Column, Sort } from "../../components/table-columns.ts";

interface ListInput<Row, Filter extends string> {
  readonly rows: readonly Row[];
  readonly columns: readonly Column<Row>[];
  readonly filters: Readonly<Record<Filter, (row: Row) => boolean>>;
  readonly first: NoInfer<Filter>;
  readonly sortedBy: string;
}

export interface ListState<Row, Filter extends string> {
  readonly shown: readonly Row[];
  readonly query: string;
  readonly setQuery: (query: string) => void;
  readonly filter: Filter;
  readonly setFilter: (filter: Filter) => void;
  readonly counts: Readonly<Record<Filter, number>>;
  readonly sort: Sort;
  readonly setSort: (sort: Sort) => void;
  readonly clear: () => void;
}

/** Search, filter and order of a list. Typing stays ahead of the list: the list follows when there is time. */
export const useList = <Row extends object, Filter extends string>({
  rows,
  columns,
  filters,
  first,
  sortedBy,
}: ListInput<Row, Filter>): ListState<Row, Filter> => {
  const [query, setQuery] = useState("");
  const [filter, setFilter] = useState<Filter>(first);
  const [sort, setSort] = useState<Sort>({ columnId: sortedBy, direction: "ascending" });
  const { compare } = useFormat();
  const wanted = useDeferredValue(query);

  const texts = useMemo(
    () => new Map(rows.map((row) => [row, searchText(columns.map(({ text }) => text(row)).join("\u0000"))])),
    [rows, columns],
  );
  const sorted = useMemo(() => sortRows(rows, columns, sort, compare), [rows, columns, sort, compare]);
  const shown = useMemo(() => {
    const words = searchText(wanted).split(/\s+/u);
    return sorted.filter(
      (row) => filters[filter](row) && words.every((word) => texts.get(row)?.includes(word)),
    );
  }, [sorted, texts, wanted, filters, filter]);
  const counts = useMemo(() => countBy(rows, filters), [rows, filters]);
  const clear = (): void => {
    setQuery("");
    setFilter(first);
  };
  return { shown, query, setQuery, filter, setFilter, counts, sort, setSort, clear };
};

const countBy = <Row, Filter extends string>(
  rows: readonly Row[],
  filters: Readonly<Record<Filter, (row: Row) => boolean>>,
): Readonly<Record<Filter, number>> => {
  const entries = Object.entries<(row: Row) => boolean>(filters).map(([filter, fits]) => [
    filter,
    rows.filter((row) => fits(row)).length,
  ]);
  // oxlint-disable-next-line typescript/no-unsafe-type-assertion -- the keys are those of the filters; entries forget it
  return Object.fromEntries(entries) as Record<Filter, number>;
};
