import { searchText } from "../../components/search-text.ts";
import type { Column, Sort } from "../../components/table-columns.ts";

/** How a column can be narrowed down; what is wanted is kept as texts, so that a view can keep it. */
export type ColumnFilter<Row> =
  /** One text that the cell contains. */
  | { readonly kind: "text" }
  /** The least and the most, either of which may be empty. */
  | { readonly kind: "range"; readonly value: (row: Row) => number | null }
  /** The values let through. */
  | {
      readonly kind: "choice";
      readonly value: (row: Row) => string;
      readonly items: readonly { readonly id: string; readonly label: string }[];
    };

export interface ListColumn<Row> extends Column<Row> {
  readonly filter: ColumnFilter<Row>;
  /** Shown only when chosen. */
  readonly isExtra?: boolean;
}

/** How a list is looked at. */
export interface ListView<Shown extends string> {
  /** In their order; the others are hidden. */
  readonly columns: readonly string[];
  readonly sort: Sort;
  readonly search: string;
  /** One of the few ways to narrow the list that stand above it. */
  readonly shown: Shown;
  readonly wantedByColumn: Readonly<Record<string, readonly string[]>>;
}

export const standardColumns = <Row>(columns: readonly ListColumn<Row>[]): readonly string[] =>
  columns.filter(({ isExtra }) => isExtra !== true).map(({ id }) => id);

export const isWanted = (wanted: readonly string[] | undefined): boolean =>
  wanted?.some((value) => value !== "") ?? false;

/** Whether a row is let through by what is wanted of its columns. */
export const rowTest = <Row>(
  columns: readonly ListColumn<Row>[],
  wantedByColumn: ListView<string>["wantedByColumn"],
): ((row: Row) => boolean) => {
  const tests = columns.flatMap((column) => {
    const wanted = wantedByColumn[column.id];
    return wanted && isWanted(wanted) ? [columnTest(column, wanted)] : [];
  });
  return (row) => tests.every((test) => test(row));
};

const columnTest = <Row>(
  { filter, text }: ListColumn<Row>,
  wanted: readonly string[],
): ((row: Row) => boolean) => {
  if (filter.kind === "text") {
    const words = searchText(wanted[0] ?? "");
    return (row) => searchText(text(row)).includes(words);
  }
  if (filter.kind === "choice") {
    const values = new Set(wanted);
    return (row) => values.has(filter.value(row));
  }
  const [least, most] = [boundOf(wanted[0], -Infinity), boundOf(wanted[1], Infinity)];
  return (row) => {
    const value = filter.value(row);
    return value !== null && value >= least && value <= most;
  };
};

const boundOf = (text: string | undefined, otherwise: number): number =>
  text === undefined || text === "" ? otherwise : Number(text);
