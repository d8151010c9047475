/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a windowed grid are placed one by one, which the elements of a table do not allow */
import { useCallback, useRef } from "react";
import type { CSSProperties, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CellEnd } from "./table-cell-editor.tsx";
import { GridHead } from "./table-head.tsx";
import { GridRow } from "./table-row.tsx";
import { leastWidthOf, pinnedWidthOf, tracksOf } from "./table-columns.ts";
import type { Column, Sort } from "./table-columns.ts";
import { useCopiedRows } from "./table-copy.ts";
import { useCellEditing } from "./table-editing.ts";
import { useGridKeys } from "./table-keys.ts";
import { useShownRow } from "./table-shown.ts";
import { useVisibleRows } from "./table-window.ts";

interface TableProps<Row> {
  readonly label: string;
  readonly rows: readonly Row[];
  readonly rowId: (row: Row) => string;
  readonly columns: readonly Column<Row>[];
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  /** Ids of the rows that are selected. Left out, rows can't be selected. */
  readonly selected?: ReadonlySet<string>;
  readonly onSelect?: (selected: ReadonlySet<string>) => void;
  readonly onOpen?: (row: Row) => void;
  /** The row whose details are shown beside the table. */
  readonly openId?: string | null;
  /** The row to go to and to mark, when it is asked for. */
  readonly shownId?: string | null;
  /** Shown in the place of rows when there are none. */
  readonly empty: ReactNode;
}

const noSelection: ReadonlySet<string> = new Set();

/**
 * A grid of any number of rows: only those on the screen are drawn, so it scrolls and filters alike with
 * ten rows and fifty thousand. One stop of the Tab key; arrow keys walk its cells.
 */
export const Table = <Row,>({
  label,
  rows,
  rowId,
  columns,
  sort,
  onSort,
  selected = noSelection,
  onSelect,
  onOpen,
  openId = null,
  shownId,
  empty,
}: TableProps<Row>): ReactNode => {
  const { t } = useTranslation("common");
  const scroller = useRef<HTMLDivElement>(null);
  const isSelectable = onSelect !== undefined;
  const visible = useVisibleRows(scroller, rows.length, columns);
  const editing = useCellEditing(rows, rowId, columns);
  const keys = useGridKeys({
    scroller,
    rows,
    rowId,
    columns,
    isSelectable,
    selected,
    onSelect,
    onOpen,
    onEdit: editing.open,
    isEditing: editing.isOpen,
  });
  useShownRow(rows, rowId, shownId, keys.moveTo);
  const { close } = editing;
  const { leaveCell } = keys;
  const endEditing = useCallback(
    (end: CellEnd) => {
      close(end);
      leaveCell(end.step);
    },
    [close, leaveCell],
  );
  useCopiedRows({ scroller, rows, rowId, columns, selected, active: keys.active, isSelectable });
  const style: CSSProperties = {
    "--tracks": tracksOf(columns, isSelectable),
    "--least-width": leastWidthOf(columns, isSelectable),
    "--pinned-width": pinnedWidthOf(columns, isSelectable),
    "--row-height": `${visible.rowHeight}px`,
  };
  const shown = [...new Set([...visible.places, ...(keys.active.row >= 0 ? [keys.active.row] : [])])].filter(
    (place) => place < rows.length,
  );
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus, one at a time
    <div
      ref={scroller}
      role="grid"
      aria-label={label}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length + (isSelectable ? 1 : 0)}
      {...(isSelectable ? { "aria-multiselectable": true } : {})}
      className={visible.isWide ? "grid wide" : "grid"}
      style={style}
      onKeyDown={keys.onKeyDown}
      onScroll={visible.onScroll}
    >
      <GridHead
        columns={columns}
        span={visible.span}
        sort={sort}
        onSort={onSort}
        activeColumn={keys.active.row === -1 ? keys.active.column : null}
        onFocusCell={keys.activate}
        {...(isSelectable && {
          selection: {
            label: t("table.selectAll"),
            isAll:
              rows.length > 0 &&
              selected.size >= rows.length &&
              rows.every((row) => selected.has(rowId(row))),
            isSome: selected.size > 0,
            onToggle: keys.toggleAll,
          },
        })}
      />
      {rows.length === 0 && <div className="grid-empty">{empty}</div>}
      <div role="rowgroup" className="grid-body" style={{ height: rows.length * visible.rowHeight }}>
        {shown.map((place) => {
          const row = rows[place];
          if (row === undefined) return null;
          const id = rowId(row);
          return (
            <GridRow
              key={id}
              row={row}
              id={id}
              place={place}
              columns={columns}
              span={visible.span}
              cellState={editing.stateOf(row, id)}
              onEdit={editing.open}
              onEditEnd={endEditing}
              isSelectable={isSelectable}
              isSelected={selected.has(id)}
              isOpen={openId === id || shownId === id}
              selectLabel={t("table.select", { name: columns[0]?.text(row) ?? "" })}
              activeColumn={keys.active.row === place ? keys.active.column : null}
              onFocusCell={keys.activate}
              onToggle={keys.toggle}
              onOpen={keys.open}
            />
          );
        })}
      </div>
    </div>
  );
};
