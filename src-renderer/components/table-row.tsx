/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a windowed grid are placed one by one, which the elements of a table do not allow */
import { memo, useRef } from "react";
import type { CSSProperties, MouseEvent, ReactNode } from "react";
import { CellEditor } from "./table-cell-editor.tsx";
import type { CellEnd } from "./table-cell-editor.tsx";
import type { Column } from "./table-columns.ts";
import { isDrawn } from "./table-window.ts";
import type { Span } from "./table-window.ts";

/** A cell that is open, or that shows what was just recorded until the row itself says so. */
export interface CellState {
  readonly columnId: string;
  readonly start: string | null;
  readonly recorded?: string;
}

interface GridRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  readonly place: number;
  readonly columns: readonly Column<Row>[];
  /** Which of many columns are on the screen; null draws all. */
  readonly span: Span | null;
  readonly cellState: CellState | null;
  readonly onEdit: (place: number, column: number, start: string | null) => void;
  readonly onEditEnd: (end: CellEnd) => void;
  readonly isSelectable: boolean;
  readonly isSelected: boolean;
  readonly isOpen: boolean;
  readonly selectLabel: string;
  readonly activeColumn: number | null;
  readonly onFocusCell: (row: number, column: number) => void;
  readonly onToggle: (place: number, withRange: boolean) => void;
  readonly onOpen: (place: number) => void;
}

const DrawnRow = <Row,>({
  row,
  place,
  columns,
  span,
  cellState,
  onEdit,
  onEditEnd,
  isSelectable,
  isSelected,
  isOpen,
  selectLabel,
  activeColumn,
  onFocusCell,
  onToggle,
  onOpen,
}: GridRowProps<Row>): ReactNode => {
  const offset = isSelectable ? 1 : 0;
  const hadFocus = useRef(false);
  const style: CSSProperties = { "--place": place };
  const stop = (column: number) => ({
    "data-cell": `${place}:${column}`,
    tabIndex: activeColumn === column ? 0 : -1,
    onFocus: () => {
      onFocusCell(place, column);
    },
  });
  const press = (event: MouseEvent, column: number): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) onToggle(place, event.shiftKey);
    // A cell that can be changed is only taken by the first press; the second one opens it.
    else if (!columns[column]?.edit || column === 0) onOpen(place);
    else if (hadFocus.current) onEdit(place, column, null);
  };
  return (
    <div
      role="row"
      aria-rowindex={place + 2}
      className={isOpen ? "grid-row open" : "grid-row"}
      style={style}
      {...(isSelectable ? { "aria-selected": isSelected } : {})}
    >
      {isSelectable && (
        <div role="gridcell" aria-colindex={1} className="grid-cell grid-check">
          <input
            type="checkbox"
            aria-label={selectLabel}
            checked={isSelected}
            onChange={({ nativeEvent }) => {
              onToggle(place, nativeEvent instanceof globalThis.MouseEvent && nativeEvent.shiftKey);
            }}
            {...stop(0)}
          />
        </div>
      )}
      {columns.map((shown, column) => {
        const { id, isNumber } = shown;
        if (!isDrawn(span, column) && activeColumn !== column + offset) return null;
        const state = cellState?.columnId === id ? cellState : null;
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the grid answers Enter and Space for its active cell
          <div
            key={id}
            role={column === 0 ? "rowheader" : "gridcell"}
            aria-colindex={column + offset + 1}
            className={isNumber ? "grid-cell number" : "grid-cell"}
            style={{ "--column": column + offset + 1 }}
            title={shown.text(row)}
            onMouseDown={(event) => {
              hadFocus.current = document.activeElement === event.currentTarget;
            }}
            onClick={(event) => {
              press(event, column);
            }}
            {...stop(column + offset)}
          >
            {state && state.recorded === undefined && shown.edit ? (
              <CellEditor
                row={row}
                label={shown.head}
                edit={shown.edit}
                start={state.start}
                onEnd={onEditEnd}
              />
            ) : (
              <CellWords row={row} column={shown} recorded={state?.recorded} />
            )}
          </div>
        );
      })}
    </div>
  );
};

const CellWords = <Row,>({
  row,
  column: { draw, text },
  recorded,
}: {
  readonly row: Row;
  readonly column: Column<Row>;
  readonly recorded: string | undefined;
}): ReactNode =>
  recorded === undefined && draw ? draw(row) : <span className="cut">{recorded ?? text(row)}</span>;

/** Rows that did not change are not drawn again while the table scrolls under them. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- memo forgets that the component is generic
export const GridRow = memo(DrawnRow) as typeof DrawnRow;
