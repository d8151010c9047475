import { useCallback, useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import type { Column, Sort } from "./table-columns.ts";

/** Row -1 is the head. */
interface CellPlace {
  readonly row: number;
  readonly column: number;
}

interface GridKeysInput<Row> {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly isSelectable: boolean;
  readonly selected: ReadonlySet<string>;
  readonly onSelect: ((selected: ReadonlySet<string>) => void) | undefined;
  readonly onOpen: ((row: Row) => void) | undefined;
  readonly onSort: (sort: Sort) => void;
  readonly sort: Sort | null;
}

interface GridKeys {
  readonly active: CellPlace;
  readonly activate: (row: number, column: number) => void;
  readonly toggle: (place: number, withRange: boolean) => void;
  readonly toggleAll: () => void;
  readonly open: (place: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
}

/** The keyboard's way through a grid, as the ARIA practices describe it: one active cell, moved by arrows. */
export const useGridKeys = <Row>(input: GridKeysInput<Row>): GridKeys => {
  const latest = useRef(input);
  useEffect(() => {
    latest.current = input;
  });
  const [kept, setActive] = useState<CellPlace>({ row: 0, column: 0 });
  const active = { ...kept, row: Math.min(kept.row, input.rows.length - 1) };
  const anchor = useRef(0);
  const wantsFocus = useRef(false);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = input.scroller.current?.querySelector<HTMLElement>(
      `[data-cell="${active.row}:${active.column}"]`,
    );
    cell?.focus({ preventScroll: true });
  });

  const activate = useCallback((row: number, column: number) => {
    setActive((known) => (known.row === row && known.column === column ? known : { row, column }));
  }, []);

  const toggle = useCallback((place: number, withRange: boolean) => {
    const { rows, rowId, selected, onSelect } = latest.current;
    const row = rows[place];
    if (!onSelect || row === undefined) return;
    const next = new Set(selected);
    if (withRange) {
      const [from, to] = [Math.min(anchor.current, place), Math.max(anchor.current, place)];
      for (const one of rows.slice(from, to + 1)) next.add(rowId(one));
    } else {
      const id = rowId(row);
      if (!next.delete(id)) next.add(id);
      anchor.current = place;
    }
    onSelect(next);
  }, []);

  const toggleAll = useCallback(() => {
    const { rows, rowId, selected, onSelect } = latest.current;
    const isAll = rows.every((row) => selected.has(rowId(row)));
    onSelect?.(new Set(isAll ? [] : rows.map(rowId)));
  }, []);

  const open = useCallback((place: number) => {
    const row = latest.current.rows[place];
    if (row !== undefined) latest.current.onOpen?.(row);
  }, []);

  const onKeyDown = (event: KeyboardEvent): void => {
    const { rows, columns, isSelectable, scroller } = latest.current;
    const page = pageOf(scroller.current);
    const moved = moveOf(event, active, {
      rows: rows.length,
      columns: columns.length + Number(isSelectable),
      page,
    });
    if (moved) {
      event.preventDefault();
      const extends_ = event.shiftKey && moved.row !== active.row && moved.row >= 0 && isSelectable;
      setActive(moved);
      wantsFocus.current = true;
      revealRow(scroller.current, moved.row);
      if (extends_) toggle(moved.row, true);
      return;
    }
    if (event.key === "a" && (event.ctrlKey || event.metaKey) && isSelectable) {
      event.preventDefault();
      toggleAll();
    } else if (active.row >= 0 && event.key === "Enter") {
      event.preventDefault();
      open(active.row);
    } else if (active.row >= 0 && event.key === " " && isSelectable && !isCheckbox(event.target)) {
      event.preventDefault();
      toggle(active.row, event.shiftKey);
    }
  };
  return { active, activate, toggle, toggleAll, open, onKeyDown };
};

const isCheckbox = (target: EventTarget): boolean => target instanceof HTMLInputElement;

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen. */
  readonly page: number;
}

const moveOf = (
  { key, ctrlKey, metaKey }: Pick<KeyboardEvent, "key" | "ctrlKey" | "metaKey">,
  { row, column }: CellPlace,
  { rows, columns, page }: GridSize,
): CellPlace | undefined => {
  const far = ctrlKey || metaKey;
  const within = (wanted: number): number => Math.min(Math.max(wanted, -1), rows - 1);
  switch (key) {
    case "ArrowDown":
      return { row: within(row + 1), column };
    case "ArrowUp":
      return { row: within(row - 1), column };
    case "PageDown":
      return { row: within(row + page), column };
    case "PageUp":
      return { row: Math.max(within(row - page), 0), column };
    case "ArrowRight":
      return { row, column: Math.min(column + 1, columns - 1) };
    case "ArrowLeft":
      return { row, column: Math.max(column - 1, 0) };
    case "Home":
      return { row: far ? 0 : row, column: 0 };
    case "End":
      return { row: far ? rows - 1 : row, column: columns - 1 };
    default:
      return undefined;
  }
};

const headHeightOf = (scroller: HTMLElement): number =>
  scroller.firstElementChild?.getBoundingClientRect().height ?? 32;

const pageOf = (scroller: HTMLElement | null): number => {
  if (!scroller) return 10;
  return Math.max(Math.floor(scroller.clientHeight / Math.max(headHeightOf(scroller), 1)) - 2, 1);
};

/** Brings a row into view below the head, which stays on top of whatever scrolls. */
const revealRow = (scroller: HTMLElement | null, row: number): void => {
  if (!scroller || row < 0) return;
  const height = headHeightOf(scroller);
  const top = row * height;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + 2 * height > scroller.scrollTop + scroller.clientHeight) {
    scroller.scrollTop = top + 2 * height - scroller.clientHeight;
  }
};
