/* oxlint-disable jsx-a11y/prefer-tag-over-role -- rows of a windowed grid are placed one by one, which the elements of a table do not allow */
import { memo } from "react";
import type { CSSProperties, MouseEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Question } from "../../../src-shared/contract/content.ts";
import { isDrawn } from "../../components/table-window.ts";
import type { Span } from "../../components/table-window.ts";
import type { AnswerBook, GridCell } from "./answer-book.ts";
import { isInSpans } from "./cell-ranges.ts";
import { CellContent, troubleText } from "./cell-content.tsx";
import type { CellWords } from "./cell-text.ts";
import type { GridRow } from "./grid-rows.ts";

interface AnswerGridRowProps {
  readonly row: GridRow;
  readonly place: number;
  readonly questions: readonly Question[];
  readonly book: AnswerBook;
  readonly words: CellWords;
  /** Why a question is not asked, in a sentence. */
  readonly reasonOf: (question: Question) => string;
  readonly span: Span | null;
  /** The active cell and the selected ones (`cell-ranges.ts`), where this row has them. */
  readonly activeColumn: number | null;
  readonly selected: string;
  readonly onPress: (row: number, column: number, event: MouseEvent) => void;
  readonly onFocusCell: (row: number, column: number) => void;
  readonly onOpen: (row: number, column: number) => void;
}

const DrawnRow = ({
  row,
  place,
  questions,
  book,
  words,
  reasonOf,
  span,
  activeColumn,
  selected,
  onPress,
  onFocusCell,
  onOpen,
}: AnswerGridRowProps): ReactNode => {
  const { t } = useTranslation("grid");
  const style: CSSProperties = { "--place": place };
  const stop = (column: number) => ({
    "data-cell": `${place}:${column}`,
    "aria-colindex": column + 1,
    style: { "--column": column + 1 },
    tabIndex: activeColumn === column ? 0 : -1,
    onFocus: () => {
      onFocusCell(place, column);
    },
    onMouseDown: (event: MouseEvent) => {
      onPress(place, column, event);
    },
    onDoubleClick: () => {
      onOpen(place, column);
    },
  });
  const isWhole = isInSpans(selected, 1, questions.length);
  return (
    <div role="row" aria-rowindex={place + 2} className={`grid-row ${row.kind}-row`} style={style}>
      <div
        role="rowheader"
        aria-selected={isWhole}
        className={row.kind === "application" && row.archetype ? "grid-cell member" : "grid-cell"}
        title={row.name}
        {...stop(0)}
      >
        <span className="cut">{row.name}</span>
        {row.kind === "archetype" && (
          <span className="cell-mark">{t("members", { count: row.members.length })}</span>
        )}
      </div>
      {questions.map((question, index) => {
        const column = index + 1;
        if (!isDrawn(span, column) && activeColumn !== column) return null;
        const cell = book.cellAt(row, question);
        return (
          <div
            key={question.id}
            role="gridcell"
            aria-selected={isInSpans(selected, column)}
            className={classOf(cell)}
            title={troubleText(cell, words.language) ?? titleOf(cell, reasonOf, question)}
            {...stop(column)}
          >
            <CellContent question={question} cell={cell} words={words} />
          </div>
        );
      })}
    </div>
  );
};

const classOf = ({ state, inheritedFrom, isSaving, trouble }: GridCell): string =>
  [
    "grid-cell answer-cell",
    `is-${state}`,
    ...(inheritedFrom === null ? [] : ["is-inherited"]),
    ...(isSaving ? ["is-saving"] : []),
    ...(trouble ? ["has-trouble"] : []),
  ].join(" ");

const titleOf = (
  { state, answer, inheritedFrom }: GridCell,
  reasonOf: (question: Question) => string,
  question: Question,
): string | undefined => {
  if (state === "notAsked") return reasonOf(question);
  return (
    [inheritedFrom ?? "", answer?.respondent ?? "", answer?.reason ?? "", answer?.note ?? ""]
      .filter((part) => part !== "")
      .join(" · ") || undefined
  );
};

/** Rows that did not change are not drawn again while the grid scrolls under them. */
export const AnswerGridRow = memo(DrawnRow);
