import { useCallback, useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import { moves, pageOf, revealRow } from "../../components/table-keys.ts";
import type { CellPlace } from "../../components/table-keys.ts";

/** Rows and columns from the first to the last, both counted in. Column 0 names the row. */
export interface CellRange {
  readonly top: number;
  readonly bottom: number;
  readonly left: number;
  readonly right: number;
}

export interface GridSelection {
  readonly active: CellPlace;
  readonly range: CellRange;
  readonly select: (row: number, column: number, isExtending: boolean) => void;
  readonly selectAll: () => void;
  /** True when the key moved the selection. */
  readonly moveBy: (event: KeyboardEvent) => boolean;
  readonly goTo: (row: number, column: number) => void;
  /** Gives the focus back to the active cell, wherever it went. */
  readonly refocus: () => void;
}

interface SelectionInput {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: number;
  readonly columns: number;
}

/** One active cell and the rectangle from where Shift began, as in a spreadsheet. */
export const useGridSelection = ({ scroller, rows, columns }: SelectionInput): GridSelection => {
  const [kept, setKept] = useState({ active: { row: 0, column: 1 }, anchor: { row: 0, column: 1 } });
  const active = clamped(kept.active, rows, columns);
  const anchor = clamped(kept.anchor, rows, columns);
  const wantsFocus = useRef(false);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = scroller.current?.querySelector<HTMLElement>(`[data-cell="${active.row}:${active.column}"]`);
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
  });

  const select = useCallback((row: number, column: number, isExtending: boolean) => {
    const place = { row, column };
    setKept((known) => ({ active: place, anchor: isExtending ? known.anchor : place }));
  }, []);

  const go = (to: CellPlace, isExtending: boolean): void => {
    select(to.row, to.column, isExtending && to.row >= 0);
    wantsFocus.current = true;
    revealRow(scroller.current, to.row);
  };

  const moveBy = (event: KeyboardEvent): boolean => {
    const size = { rows, columns, page: pageOf(scroller.current) };
    const to = moves[event.key]?.(active, size, event.ctrlKey || event.metaKey);
    if (!to) return false;
    go(to, event.shiftKey);
    return true;
  };

  return {
    active,
    range: rangeOf(active, anchor, columns),
    select,
    selectAll: () => {
      setKept({ active: { row: rows - 1, column: columns - 1 }, anchor: { row: 0, column: 0 } });
      wantsFocus.current = true;
    },
    moveBy,
    goTo: (row, column) => {
      go({ row, column }, false);
    },
    refocus: () => {
      wantsFocus.current = true;
      setKept((known) => ({ ...known }));
    },
  };
};

const clamped = ({ row, column }: CellPlace, rows: number, columns: number): CellPlace => ({
  row: Math.min(row, rows - 1),
  column: Math.min(column, columns - 1),
});

/** The name of a row stands for all of its cells. */
const rangeOf = (active: CellPlace, anchor: CellPlace, columns: number): CellRange => {
  const isRows = active.column === 0 || anchor.column === 0;
  return {
    top: Math.max(Math.min(active.row, anchor.row), 0),
    bottom: Math.max(active.row, anchor.row),
    left: isRows ? 1 : Math.min(active.column, anchor.column),
    right: isRows ? columns - 1 : Math.max(active.column, anchor.column),
  };
};
