import { useCallback, useEffect, useMemo, useRef, useState } from "react";
import type { CellEnd } from "./table-cell-editor.tsx";
import type { Column } from "./table-columns.ts";
import type { CellState } from "./table-row.tsx";

interface OpenCell<Row> {
  readonly row: Row;
  readonly rowId: string;
  readonly state: CellState;
}

interface CellEditing<Row> {
  readonly isOpen: boolean;
  readonly open: (place: number, column: number, start: string | null) => void;
  readonly close: (end: CellEnd) => void;
  readonly stateOf: (row: Row, rowId: string) => CellState | null;
}

/**
 * The one cell that is open. After recording, its words stay on the screen until the list brings the row
 * anew, so that the old ones never flash up in between.
 */
export const useCellEditing = <Row>(
  rows: readonly Row[],
  rowId: (row: Row) => string,
  columns: readonly Column<Row>[],
): CellEditing<Row> => {
  const latest = useRef({ rows, rowId, columns });
  useEffect(() => {
    latest.current = { rows, rowId, columns };
  });
  const [cell, setCell] = useState<OpenCell<Row> | null>(null);

  const open = useCallback((place: number, column: number, start: string | null) => {
    const row = latest.current.rows[place];
    const columnId = latest.current.columns[column]?.id;
    if (row === undefined || columnId === undefined) return;
    setCell({ row, rowId: latest.current.rowId(row), state: { columnId, start } });
  }, []);

  const close = useCallback(({ recorded }: CellEnd) => {
    setCell((known) =>
      known && recorded !== undefined ? { ...known, state: { ...known.state, recorded } } : null,
    );
  }, []);

  return useMemo(
    () => ({
      isOpen: cell !== null && cell.state.recorded === undefined,
      open,
      close,
      stateOf: (row, id) => {
        if (cell?.rowId !== id) return null;
        return cell.state.recorded === undefined || cell.row === row ? cell.state : null;
      },
    }),
    [cell, open, close],
  );
};
