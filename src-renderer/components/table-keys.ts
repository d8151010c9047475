import { useCallback, useEffect, useRef, useState } from "react";
import type { KeyboardEvent, RefObject } from "react";
import type { CellEnd } from "./table-cell-editor.tsx";
import type { Column } from "./table-columns.ts";

/** Row -1 is the head. */
export interface CellPlace {
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
  readonly onEdit: (row: number, column: number, start: string | null) => void;
  /** While a cell is open, keys belong to it. */
  readonly isEditing: boolean;
}

interface GridKeys {
  readonly active: CellPlace;
  readonly activate: (row: number, column: number) => void;
  /** Brings a cell into view and gives it the focus. */
  readonly moveTo: (row: number, column: number) => void;
  /** Goes on from a cell that was open. */
  readonly leaveCell: (step: CellEnd["step"]) => void;
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
  const here = useRef(active);
  useEffect(() => {
    here.current = active;
  });
  const anchor = useRef(0);
  const wantsFocus = useRef(false);

  useEffect(() => {
    if (!wantsFocus.current) return;
    wantsFocus.current = false;
    const cell = input.scroller.current?.querySelector<HTMLElement>(
      `[data-cell="${active.row}:${active.column}"]`,
    );
    cell?.focus({ preventScroll: true });
    cell?.scrollIntoView({ block: "nearest", inline: "nearest" });
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

  const moveTo = useCallback((row: number, column: number) => {
    const { rows, columns, isSelectable, scroller } = latest.current;
    const to = {
      row: within(row, -1, rows.length - 1),
      column: within(column, 0, columns.length + Number(isSelectable) - 1),
    };
    setActive(to);
    wantsFocus.current = true;
    revealRow(scroller.current, to.row);
  }, []);

  const leaveCell = useCallback(
    (step: CellEnd["step"]) => {
      if (step === "elsewhere") return;
      const { row, column } = here.current;
      const [down, right] = steps[step];
      moveTo(row + down, column + right);
    },
    [moveTo],
  );

  const move = (event: KeyboardEvent, to: CellPlace): void => {
    const { isSelectable } = latest.current;
    moveTo(to.row, to.column);
    if (event.shiftKey && isSelectable && to.row >= 0 && to.row !== active.row) toggle(to.row, true);
  };

  const edit = (event: KeyboardEvent): boolean => {
    const { columns, isSelectable, onEdit } = latest.current;
    const start = startOf(event);
    const column = active.column - Number(isSelectable);
    if (start === undefined || active.row < 0 || !columns[column]?.edit) return false;
    onEdit(active.row, column, start);
    return true;
  };

  const act = (event: KeyboardEvent): boolean => {
    const { key, shiftKey, ctrlKey, metaKey, target } = event;
    const { isSelectable } = latest.current;
    if (isSelectable && key === "a" && (ctrlKey || metaKey)) toggleAll();
    else if (active.row < 0) return false;
    else if (key === "Enter") open(active.row);
    else if (isSelectable && key === " " && !isCheckbox(target)) toggle(active.row, shiftKey);
    else return edit(event);
    return true;
  };

  const onKeyDown = (event: KeyboardEvent): void => {
    const { rows, columns, isEditing, isSelectable, scroller } = latest.current;
    if (isEditing || event.altKey) return;
    const size = {
      rows: rows.length,
      columns: columns.length + Number(isSelectable),
      page: pageOf(scroller.current),
    };
    const to = moves[event.key]?.(active, size, event.ctrlKey || event.metaKey);
    if (to) move(event, to);
    if (to || act(event)) event.preventDefault();
  };
  return { active, activate, moveTo, leaveCell, toggle, toggleAll, open, onKeyDown };
};

/** Rows down and columns to the right. */
const steps = { down: [1, 0], left: [0, -1], right: [0, 1], stay: [0, 0] } as const;

/** What a cell starts with when this key opens it: the letter, nothing, or (null) what it says already. */
const startOf = ({ key, ctrlKey, metaKey }: KeyboardEvent): string | null | undefined => {
  if (key === "F2") return null;
  if (key === "Delete" || key === "Backspace") return "";
  return key.length === 1 && key !== " " && !ctrlKey && !metaKey ? key : undefined;
};

const isCheckbox = (target: EventTarget): boolean => target instanceof HTMLInputElement;

interface GridSize {
  readonly rows: number;
  readonly columns: number;
  /** Rows that fit on the screen. */
  readonly page: number;
}

type Move = (from: CellPlace, size: GridSize, isFar: boolean) => CellPlace;

const within = (wanted: number, least: number, most: number): number =>
  Math.min(Math.max(wanted, least), most);

const byRows =
  (stepOf: (size: GridSize) => number, least: number): Move =>
  ({ row, column }, size) => ({ row: within(row + stepOf(size), least, size.rows - 1), column });

/** Ctrl with Home or End goes to the first or last row, as in a spreadsheet. */
export const moves: Readonly<Partial<Record<string, Move>>> = {
  ArrowDown: byRows(() => 1, -1),
  ArrowUp: byRows(() => -1, -1),
  PageDown: byRows(({ page }) => page, 0),
  PageUp: byRows(({ page }) => -page, 0),
  ArrowRight: ({ row, column }, { columns }) => ({ row, column: within(column + 1, 0, columns - 1) }),
  ArrowLeft: ({ row, column }, { columns }) => ({ row, column: within(column - 1, 0, columns - 1) }),
  Home: ({ row }, _size, isFar) => ({ row: isFar ? 0 : row, column: 0 }),
  End: ({ row }, { rows, columns }, isFar) => ({ row: isFar ? rows - 1 : row, column: columns - 1 }),
};

const headHeightOf = (scroller: HTMLElement): number =>
  scroller.firstElementChild?.getBoundingClientRect().height ?? 32;

export const pageOf = (scroller: HTMLElement | null): number => {
  if (!scroller) return 10;
  return Math.max(Math.floor(scroller.clientHeight / Math.max(headHeightOf(scroller), 1)) - 2, 1);
};

/** Brings a row into view below the head, which stays on top of whatever scrolls. */
export const revealRow = (scroller: HTMLElement | null, row: number): void => {
  if (!scroller || row < 0) return;
  const height = headHeightOf(scroller);
  const top = row * height;
  if (top < scroller.scrollTop) scroller.scrollTop = top;
  else if (top + 2 * height > scroller.scrollTop + scroller.clientHeight) {
    scroller.scrollTop = top + 2 * height - scroller.clientHeight;
  }
};
