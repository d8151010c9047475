import { useEffect, useRef } from "react";
import type { FocusEventHandler, KeyboardEventHandler, RefObject } from "react";

interface GridStop {
  readonly "data-stop": "";
  readonly tabIndex: -1;
  readonly onFocus: FocusEventHandler;
  readonly onKeyDown: KeyboardEventHandler;
}

/**
 * The links of a table as one stop of the Tab key: left and right walk along a row, up and down stay in the
 * column. Which of them Tab reaches is kept in the page itself, so that moving draws nothing again. The
 * table gets this reference, each link `gridStop`.
 */
export const useGridFocus = (): RefObject<HTMLTableElement | null> => {
  const table = useRef<HTMLTableElement>(null);
  useEffect(() => {
    const stops = stopsIn(table.current);
    if (!stops.some(({ tabIndex }) => tabIndex === 0)) stops[0]?.setAttribute("tabindex", "0");
  });
  return table;
};

const stopsIn = (element: Element | null | undefined): readonly HTMLElement[] => [
  ...(element?.querySelectorAll<HTMLElement>("[data-stop]") ?? []),
];

const beTheStop: FocusEventHandler = ({ currentTarget }) => {
  for (const stop of stopsIn(currentTarget.closest("table"))) {
    stop.tabIndex = stop === currentTarget ? 0 : -1;
  }
};

const along: Readonly<Record<string, -1 | 1>> = { ArrowLeft: -1, ArrowRight: 1 };
const across: Readonly<Record<string, -1 | 1>> = { ArrowUp: -1, ArrowDown: 1 };

const walk: KeyboardEventHandler<HTMLElement> = (event) => {
  const { key, currentTarget } = event;
  if (event.ctrlKey || event.altKey || event.metaKey) return;
  const row = currentTarget.closest("tr");
  const column = currentTarget.closest("td, th");
  const inRow = stopsIn(row);
  const place = inRow.indexOf(currentTarget);
  const target =
    along[key] === undefined ? across[key] && inNextRow(row, column, across[key]) : inRow[place + along[key]];
  if (!target) return;
  event.preventDefault();
  target.focus();
};

/** In the next row that has any, the stop of the same column, else the last one before it. */
const inNextRow = (row: Element | null, column: Element | null, step: -1 | 1): HTMLElement | undefined => {
  const rows = [...(row?.closest("table")?.querySelectorAll("tr") ?? [])].filter(
    (one) => one === row || stopsIn(one).length > 0,
  );
  const next = rows[rows.findIndex((one) => one === row) + step];
  const wanted = column instanceof HTMLTableCellElement ? column.cellIndex : 0;
  const stops = stopsIn(next);
  return (
    stops.find((stop) => cellOf(stop) === wanted) ??
    stops.findLast((stop) => cellOf(stop) < wanted) ??
    stops[0]
  );
};

const cellOf = (stop: HTMLElement): number => stop.closest<HTMLTableCellElement>("td, th")?.cellIndex ?? 0;

export const gridStop: GridStop = { "data-stop": "", tabIndex: -1, onFocus: beTheStop, onKeyDown: walk };
