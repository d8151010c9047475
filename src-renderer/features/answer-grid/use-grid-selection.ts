import { useCallback, useEffect, useRef, useState } from "react";
import type { KeyboardEvent, MouseEvent, RefObject } from "react";
import { moves, pageOf, revealRow } from "../../components/table-keys.ts";
import type { CellRange } from "./cell-ranges.ts";
import type { CellPlace } from "../../components/table-keys.ts";

export interface GridSelection {
  readonly active: CellPlace;
  /** Where the active cell is; copy and paste are about it alone. */
  readonly range: CellRange;
  /** All that is selected, the active one last. */
  readonly ranges: readonly CellRange[];
  /** A click selects a cell; with Shift up to it, with Ctrl it as well. */
  readonly press: (row: number, column: number, event: MouseEvent) => void;
  readonly focus: (row: number, column: number) => void;
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

interface Kept {
  readonly active: CellPlace;
  readonly anchor: CellPlace;
  /** Rectangles that Ctrl has left behind. */
  readonly others: readonly CellRange[];
}

const first: Kept = { active: { row: 0, column: 1 }, anchor: { row: 0, column: 1 }, others: [] };

/** One active cell, the rectangle from where Shift began, and those that Ctrl added, as in a spreadsheet. */
export const useGridSelection = ({ scroller, rows, columns }: SelectionInput): GridSelection => {
  const [kept, setKept] = useState(first);
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

  const go = (to: CellPlace, isExtending: boolean): void => {
    setKept((known) =>
      isExtending && to.row >= 0 ? { ...known, active: to } : { active: to, anchor: to, others: [] },
    );
    wantsFocus.current = true;
    revealRow(scroller.current, to.row);
  };

  const press = useCallback(
    (row: number, column: number, event: MouseEvent) => {
      const place = { row, column };
      const isAdding = event.ctrlKey || event.metaKey;
      setKept((known) => {
        if (event.shiftKey) return { ...known, active: place };
        const others = isAdding ? [...known.others, rangeOf(known.active, known.anchor, columns)] : [];
        return { active: place, anchor: place, others };
      });
      if (!event.shiftKey && !isAdding) return;
      // The focus that would follow the click must not end what was selected before it.
      event.preventDefault();
      wantsFocus.current = true;
    },
    [columns],
  );
  const focus = useCallback((row: number, column: number) => {
    const place = { row, column };
    setKept((known) =>
      known.active.row === row && known.active.column === column
        ? known
        : { active: place, anchor: place, others: [] },
    );
  }, []);

  const moveBy = (event: KeyboardEvent): boolean => {
    const size = { rows, columns, page: pageOf(scroller.current) };
    const to = moves[event.key]?.(active, size, event.ctrlKey || event.metaKey);
    if (!to) return false;
    go(to, event.shiftKey);
    return true;
  };

  const range = rangeOf(active, anchor, columns);
  return {
    active,
    range,
    ranges: [...kept.others.filter(({ bottom, right }) => bottom < rows && right < columns), range],
    press,
    focus,
    selectAll: () => {
      setKept({ active: { row: rows - 1, column: columns - 1 }, anchor: { row: 0, column: 0 }, others: [] });
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
