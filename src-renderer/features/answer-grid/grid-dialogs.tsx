import { useEffect, useMemo } from "react";
import type { ReactNode, RefObject } from "react";
import { useLocation } from "wouter";
import type { Pack, Question } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { questionAddress, routeOf } from "../../components/question-address.ts";
import { useLanguage } from "../../components/use-language.ts";
import type { AnswerBook } from "./answer-book.ts";
import { BulkEdit } from "./bulk-edit.tsx";
import { CellNote } from "./cell-note.tsx";
import { CellEditor } from "./cell-editor.tsx";
import type { GridRow } from "./grid-rows.ts";
import { PastePreview } from "./paste-preview.tsx";
import type { Source } from "./statements.ts";
import type { GridCommands } from "./use-grid-commands.ts";
import type { GridSelection } from "./use-grid-selection.ts";

export type OpenDialog =
  | { readonly kind: "cell"; readonly start: string | null }
  | { readonly kind: "note" }
  | { readonly kind: "bulk"; readonly isReason: boolean };

interface GridDialogsProps {
  readonly scroller: RefObject<HTMLElement | null>;
  readonly dialog: OpenDialog | null;
  readonly selection: GridSelection;
  readonly commands: GridCommands;
  readonly row: GridRow | undefined;
  readonly questions: readonly Question[];
  readonly book: AnswerBook;
  readonly source: Source;
  readonly pack: Pack;
  readonly onClose: () => void;
}

/** What stands over the grid: the editor of a cell, the change to many, a paste to look at. */
export const GridDialogs = (props: GridDialogsProps): ReactNode => {
  const { dialog, selection, commands, questions, source, pack, onClose } = props;
  const { ranges } = selection;
  const columns = new Set(ranges.flatMap(({ left, right }) => [left, right]));
  const [column = 0] = columns;
  return (
    <>
      {dialog?.kind === "cell" && <OpenCell {...props} start={dialog.start} />}
      {dialog?.kind === "note" && <OpenNote {...props} />}
      {dialog?.kind === "bulk" && (
        <BulkEdit
          pack={pack}
          commands={commands}
          question={columns.size === 1 ? questions[column - 1] : undefined}
          source={source}
          isReason={dialog.isReason}
          onClose={onClose}
        />
      )}
      {commands.pendingPaste && (
        <PastePreview
          paste={commands.pendingPaste}
          questions={questions}
          onRecord={() => {
            commands.recordPaste();
            onClose();
          }}
          onClose={() => {
            commands.cancelPaste();
            onClose();
          }}
        />
      )}
    </>
  );
};

interface OpenCellProps extends GridDialogsProps {
  readonly start: string | null;
}

const OpenCell = ({
  scroller,
  selection: { active },
  commands,
  row,
  questions,
  book,
  pack,
  start,
  onClose,
}: OpenCellProps): ReactNode => {
  const language = useLanguage();
  const { code } = useEngagement();
  const [, navigate] = useLocation();
  const place = `[data-cell="${active.row}:${active.column}"]`;
  const cell = useMemo(() => soughtCell(scroller, place), [scroller, place]);
  const question = questions[active.column - 1];
  const isTable = question?.type === "table" && row?.kind === "application";
  useEffect(() => {
    // The rows of a table have their place in the interview.
    if (isTable) navigate(routeOf(questionAddress(code, pack, row.id, question.id)));
  }, [isTable, navigate, code, pack, row, question]);
  if (!row || !question || question.type === "table") return null;
  return (
    <CellEditor
      cell={cell}
      label={`${row.name} · ${(question.short ?? question.text)[language]}`}
      question={question}
      value={book.cellAt(row, question).answer?.value ?? null}
      start={start}
      onAnswer={(value) => {
        commands.answer(value);
        onClose();
      }}
      onClose={onClose}
    />
  );
};

const OpenNote = ({
  selection: { active },
  commands,
  row,
  questions,
  book,
  onClose,
}: GridDialogsProps): ReactNode => {
  const language = useLanguage();
  const question = questions[active.column - 1];
  if (!row || !question) return null;
  return (
    <CellNote
      label={`${row.name} · ${(question.short ?? question.text)[language]}`}
      note={book.cellAt(row, question).ownNote}
      onKeep={(note) => {
        commands.writeNote(row, question, note);
        onClose();
      }}
      onClose={onClose}
    />
  );
};

/** The cell as it is when it is asked for: it is drawn anew while its editor stands beside it. */
const soughtCell = (
  scroller: RefObject<HTMLElement | null>,
  place: string,
): RefObject<HTMLElement | null> => ({
  get current() {
    return scroller.current?.querySelector<HTMLElement>(place) ?? null;
  },
});
