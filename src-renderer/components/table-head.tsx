/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a windowed grid are placed one by one, which the elements of a table do not allow */
import type { ReactNode } from "react";
import { ChevronDown, ChevronUp } from "lucide-react";
import type { Column, Sort } from "./table-columns.ts";
import { isDrawn } from "./table-window.ts";
import type { Span } from "./table-window.ts";

interface HeadSelection {
  readonly label: string;
  readonly isAll: boolean;
  readonly isSome: boolean;
  readonly onToggle: () => void;
}

interface GridHeadProps<Row> {
  readonly columns: readonly Column<Row>[];
  readonly span: Span | null;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  readonly selection?: HeadSelection;
  /** The column whose head takes the Tab key's stop; null when a cell below has it. */
  readonly activeColumn: number | null;
  readonly onFocusCell: (row: number, column: number) => void;
}

export const GridHead = <Row,>({
  columns,
  span,
  sort,
  onSort,
  selection,
  activeColumn,
  onFocusCell,
}: GridHeadProps<Row>): ReactNode => {
  const offset = selection ? 1 : 0;
  const stop = (place: number) => ({
    "data-cell": `-1:${place}`,
    tabIndex: activeColumn === place ? 0 : -1,
    onFocus: () => {
      onFocusCell(-1, place);
    },
  });
  return (
    <div role="rowgroup" className="grid-head">
      <div role="row" aria-rowindex={1} className="grid-row">
        {selection && (
          <div role="columnheader" aria-colindex={1} className="grid-cell grid-check">
            <input
              type="checkbox"
              aria-label={selection.label}
              checked={selection.isAll}
              ref={(box) => {
                if (box) box.indeterminate = selection.isSome && !selection.isAll;
              }}
              onChange={selection.onToggle}
              {...stop(0)}
            />
          </div>
        )}
        {columns.map(({ id, head, isNumber }, place) => {
          if (!isDrawn(span, place) && activeColumn !== place + offset) return null;
          const direction = sort?.columnId === id ? sort.direction : null;
          return (
            <div
              key={id}
              role="columnheader"
              aria-colindex={place + offset + 1}
              aria-sort={direction ?? "none"}
              className={isNumber ? "grid-cell number" : "grid-cell"}
              style={{ "--column": place + offset + 1 }}
            >
              <button
                type="button"
                className="grid-sort"
                onClick={() => {
                  onSort(nextSort(id, direction));
                }}
                {...stop(place + offset)}
              >
                <span className="cut" title={head}>
                  {head}
                </span>
                {direction === "ascending" && <ChevronUp size={12} aria-hidden="true" />}
                {direction === "descending" && <ChevronDown size={12} aria-hidden="true" />}
              </button>
            </div>
          );
        })}
      </div>
    </div>
  );
};

const nextSort = (columnId: string, direction: Sort["direction"] | null): Sort => ({
  columnId,
  direction: direction === "ascending" ? "descending" : "ascending",
});
