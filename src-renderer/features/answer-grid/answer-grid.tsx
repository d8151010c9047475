/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a windowed grid are placed one by one, which the elements of a table do not allow */
import { useMemo } from "react";
import type { CSSProperties, KeyboardEvent, ReactNode, RefObject } from "react";
import { useTranslation } from "react-i18next";
import type { Question } from "../../../src-shared/contract/content.ts";
import { leastWidthOf, pinnedWidthOf, tracksOf } from "../../components/table-columns.ts";
import type { Column, Sort } from "../../components/table-columns.ts";
import { GridHead } from "../../components/table-head.tsx";
import { useVisibleRows } from "../../components/table-window.ts";
import type { AnswerBook } from "./answer-book.ts";
import { AnswerGridRow } from "./answer-grid-row.tsx";
import { spansAt } from "./cell-ranges.ts";
import type { CellWords } from "./cell-text.ts";
import type { GridRow } from "./grid-rows.ts";
import type { GridSelection } from "./use-grid-selection.ts";

interface AnswerGridProps {
  readonly scroller: RefObject<HTMLDivElement | null>;
  readonly rows: readonly GridRow[];
  readonly columns: readonly Column<GridRow>[];
  readonly questions: readonly Question[];
  readonly book: AnswerBook;
  readonly words: CellWords;
  readonly reasonOf: (question: Question) => string;
  readonly sort: Sort | null;
  readonly onSort: (sort: Sort) => void;
  readonly selection: GridSelection;
  readonly onOpen: (row: number, column: number) => void;
  readonly onKeyDown: (event: KeyboardEvent) => void;
  readonly empty: ReactNode;
}

/** Applications down, questions across: only the cells on the screen are drawn. */
export const AnswerGrid = ({
  scroller,
  rows,
  columns,
  questions,
  book,
  words,
  reasonOf,
  sort,
  onSort,
  selection,
  onOpen,
  onKeyDown,
  empty,
}: AnswerGridProps): ReactNode => {
  const { t } = useTranslation("grid");
  const visible = useVisibleRows(scroller, rows.length, columns);
  const { active, ranges, press, focus } = selection;
  const style: CSSProperties = useMemo(
    () => ({
      "--tracks": tracksOf(columns, false),
      "--least-width": leastWidthOf(columns, false),
      "--pinned-width": pinnedWidthOf(columns, false),
      "--row-height": `${visible.rowHeight}px`,
    }),
    [columns, visible.rowHeight],
  );
  const shown = [...new Set([...visible.places, ...(active.row >= 0 ? [active.row] : [])])].filter(
    (place) => place < rows.length,
  );
  return (
    // oxlint-disable-next-line jsx-a11y/interactive-supports-focus -- its cells take the focus, one at a time
    <div
      ref={scroller}
      role="grid"
      aria-label={t("title")}
      aria-rowcount={rows.length + 1}
      aria-colcount={columns.length}
      aria-multiselectable
      className={visible.isWide ? "grid answer-grid wide" : "grid answer-grid"}
      style={style}
      onKeyDown={onKeyDown}
      onScroll={visible.onScroll}
    >
      <GridHead
        columns={columns}
        span={visible.span}
        sort={sort}
        onSort={onSort}
        activeColumn={active.row === -1 ? active.column : null}
        onFocusCell={focus}
      />
      {rows.length === 0 && <div className="grid-empty">{empty}</div>}
      <div role="rowgroup" className="grid-body" style={{ height: rows.length * visible.rowHeight }}>
        {shown.map((place) => {
          const row = rows[place];
          if (row === undefined) return null;
          return (
            <AnswerGridRow
              key={row.id}
              row={row}
              place={place}
              questions={questions}
              book={book}
              words={words}
              reasonOf={reasonOf}
              span={visible.span}
              activeColumn={active.row === place ? active.column : null}
              selected={spansAt(ranges, place)}
              onPress={press}
              onFocusCell={focus}
              onOpen={onOpen}
            />
          );
        })}
      </div>
    </div>
  );
};
