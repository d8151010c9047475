/** Rows and columns from the first to the last, both counted in. Column 0 names the row. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

/** The cells of several rectangles, each once, row by row. */
export const cellsIn = (
  ranges: readonly CellRange[],
): readonly { readonly row: number; readonly column: number }[] => {
  const columnsByRow = new Map<number, Set<number>>();
  for (const { top, bottom, left, right } of ranges) {
    for (let row = top; row <= bottom; row += 1) {
      const columns = columnsByRow.get(row) ?? new Set<number>();
      for (let column = left; column <= right; column += 1) columns.add(column);
      columnsByRow.set(row, columns);
    }
  }
  return [...columnsByRow]
    .toSorted(([one], [other]) => one - other)
    .flatMap(([row, columns]) =>
      [...columns].toSorted((one, other) => one - other).map((column) => ({ row, column })),
    );
};

/** How many cells they are together; one rectangle, however large, is only multiplied. */
export const countCells = (ranges: readonly CellRange[]): number => {
  const [first, ...others] = ranges;
  if (!first) return 0;
  if (others.length > 0) return cellsIn(ranges).length;
  return Math.max(first.bottom - first.top + 1, 0) * Math.max(first.right - first.left + 1, 0);
};

/** The rows that they touch, in order. */
export const rowsIn = (ranges: readonly CellRange[]): readonly number[] =>
  [
    ...new Set(
      ranges.flatMap(({ top, bottom }) =>
        Array.from({ length: Math.max(bottom - top + 1, 0) }, (_unused, place) => top + place),
      ),
    ),
  ].toSorted((one, other) => one - other);

/**
 * The columns of a row that are in one of them, as words, so that a row which is selected as before is not
 * drawn again: `2-4,7-7`.
 */
export const spansAt = (ranges: readonly CellRange[], row: number): string =>
  ranges
    .filter(({ top, bottom }) => row >= top && row <= bottom)
    .map(({ left, right }) => `${left}-${right}`)
    .join(",");

export const isInSpans = (spans: string, from: number, to = from): boolean =>
  spans.split(",").some((span) => {
    const [left = 0, right = -1] = span.split("-").map(Number);
    return span !== "" && from >= left && to <= right;
  });
