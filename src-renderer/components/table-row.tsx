/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a windowed grid are placed one by one, which the elements of a table do not allow */
import { memo } from "react";
import type { CSSProperties, MouseEvent, ReactNode } from "react";
import type { Column } from "./table-columns.ts";

interface GridRowProps<Row> {
  readonly row: Row;
  readonly id: string;
  readonly place: number;
  readonly columns: readonly Column<Row>[];
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
  const style: CSSProperties = { "--place": place };
  const stop = (column: number) => ({
    "data-cell": `${place}:${column}`,
    tabIndex: activeColumn === column ? 0 : -1,
    onFocus: () => {
      onFocusCell(place, column);
    },
  });
  const press = (event: MouseEvent): void => {
    if (event.shiftKey || event.ctrlKey || event.metaKey) onToggle(place, event.shiftKey);
    else onOpen(place);
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
      {columns.map(({ id, text, draw, isNumber }, column) => {
        const words = text(row);
        return (
          // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-static-element-interactions -- the grid answers Enter and Space for its active cell
          <div
            key={id}
            role={column === 0 ? "rowheader" : "gridcell"}
            aria-colindex={column + offset + 1}
            className={isNumber ? "grid-cell number" : "grid-cell"}
            title={words}
            onClick={press}
            {...stop(column + offset)}
          >
            {draw ? draw(row) : <span className="cut">{words}</span>}
          </div>
        );
      })}
    </div>
  );
};

/** Rows that did not change are not drawn again while the table scrolls under them. */
// oxlint-disable-next-line typescript/no-unsafe-type-assertion -- memo forgets that the component is generic
export const GridRow = memo(DrawnRow) as typeof DrawnRow;
