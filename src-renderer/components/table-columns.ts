import type { ReactNode } from "react";

declare module "react" {
  /** What components hand to their style sheets. */
  interface CSSProperties {
    [property: `--${string}`]: string | number | undefined;
  }
}

/** How a cell is changed in its place. A recording that fails keeps the cell open, with the reason beside it. */
export type CellEdit<Row> =
  | {
      readonly kind: "text";
      readonly value: (row: Row) => string;
      /** What is wrong with a text, if anything. */
      readonly problemOf?: (text: string, row: Row) => string | undefined;
      readonly record: (row: Row, text: string) => Promise<unknown>;
    }
  | {
      readonly kind: "choice";
      readonly value: (row: Row) => string;
      readonly items: readonly { readonly id: string; readonly label: string }[];
      readonly record: (row: Row, id: string) => Promise<unknown>;
    };

export interface Column<Row> {
  readonly id: string;
  readonly head: string;
  /** What the cell says, for the pointer, for readers and for cutting long words. */
  readonly text: (row: Row) => string;
  /** How it is drawn, where that is more than its text. */
  readonly draw?: (row: Row) => ReactNode;
  /** Least width in rem, and the share of what is left over. */
  readonly width: number;
  readonly grow?: number;
  readonly isNumber?: boolean;
  /** What it sorts by; null goes last whatever the direction. Left out, it sorts by its text. */
  readonly sortBy?: (row: Row) => number | string | null;
  /** Present where the cell may be changed: F2, a letter, or a second press opens it. */
  readonly edit?: CellEdit<Row>;
}

export interface Sort {
  readonly columnId: string;
  readonly direction: "ascending" | "descending";
}

const checkWidth = 2.25;

type Width = Pick<Column<never>, "width" | "grow">;

export const leastWidthsOf = (columns: readonly Pick<Column<never>, "width">[]): readonly number[] =>
  columns.map(({ width }) => width);

export const leastWidthOf = (columns: readonly Width[], isSelectable: boolean): string =>
  `${columns.reduce((sum, { width }) => sum + width, isSelectable ? checkWidth : 0)}rem`;

/** What stays in view while a wide grid scrolls sideways. */
export const pinnedWidthOf = (columns: readonly Width[], isSelectable: boolean): string =>
  leastWidthOf(columns.slice(0, 1), isSelectable);

export const tracksOf = (columns: readonly Width[], isSelectable: boolean): string =>
  [
    ...(isSelectable ? [`${checkWidth}rem`] : []),
    ...columns.map(({ width, grow = 0 }) => (grow === 0 ? `${width}rem` : `minmax(${width}rem, ${grow}fr)`)),
  ].join(" ");

/** Rows in the order asked for; equal ones keep the order they came in. */
export const sortRows = <Row>(
  rows: readonly Row[],
  columns: readonly Column<Row>[],
  sort: Sort | null,
  compareText: (one: string, other: string) => number,
): readonly Row[] => {
  const column = columns.find(({ id }) => id === sort?.columnId);
  if (!sort || !column) return rows;
  const keyOf = column.sortBy ?? column.text;
  const turn = sort.direction === "ascending" ? 1 : -1;
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .toSorted((one, other) => {
      if (one.key === null || other.key === null)
        return Number(one.key === null) - Number(other.key === null);
      if (typeof one.key === "number" && typeof other.key === "number") return turn * (one.key - other.key);
      return turn * compareText(String(one.key), String(other.key));
    })
    .map(({ row }) => row);
};
