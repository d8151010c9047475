import { useState } from "react";
import type { AnswerValue, Statement } from "../../../src-shared/contract/answers.ts";
import type { Question } from "../../../src-shared/contract/content.ts";
import type { EngagementId } from "../../../src-shared/contract/ids.ts";
import { filledOver, parseCells, planPaste } from "../../../src-shared/domain/questionnaire/paste-answers.ts";
import type { PastePlan } from "../../../src-shared/domain/questionnaire/paste-answers.ts";
import type { Language } from "../../../src-shared/contract/text.ts";
import type { Entry } from "../../answers/answer-outbox.ts";
import type { AnswerRecorder } from "../../answers/use-answer-recorder.ts";
import type { AnswerBook } from "./answer-book.ts";
import { cellsIn, countCells } from "./cell-ranges.ts";
import type { CellRange } from "./cell-ranges.ts";
import { copiedText } from "./cell-text.ts";
import type { GridRow } from "./grid-rows.ts";
import { answeredBy, entryFor, statementIn, subjectOfRow } from "./statements.ts";
import type { Source } from "./statements.ts";

export interface GridCommandsInput {
  readonly rows: readonly GridRow[];
  readonly questions: readonly Question[];
  readonly book: AnswerBook;
  readonly range: CellRange;
  readonly ranges: readonly CellRange[];
  readonly source: Source;
  readonly language: Language;
  readonly recorder: AnswerRecorder;
  readonly engagementId: EngagementId;
}

/** The most that is recorded in one go, as the contract has it. */
export const mostAtOnce = 20_000;

type Restatement = Partial<Pick<Statement, "grade" | "respondent" | "interviewId">>;

/** A paste that a person should look at before it is recorded. */
export interface PendingPaste extends PastePlan {
  readonly rows: readonly GridRow[];
}

export interface GridCommands {
  readonly cells: number;
  /** More cells than are recorded in one go. */
  readonly isTooMany: boolean;
  readonly answer: (value: AnswerValue) => void;
  readonly say: (statement: Statement | null) => void;
  /** Says again what is there, with another grade or respondent; cells without an answer stay. */
  readonly restate: (change: Restatement) => void;
  readonly writeNote: (row: GridRow, question: Question, note: string) => void;
  readonly copyDown: () => void;
  readonly copyText: () => string;
  readonly paste: (text: string) => void;
  readonly pendingPaste: PendingPaste | null;
  readonly recordPaste: () => void;
  readonly cancelPaste: () => void;
}

/** What can be done with the selected cells. */
export const useGridCommands = (input: GridCommandsInput): GridCommands => {
  const { rows, questions, book, range, ranges, source, language, recorder, engagementId } = input;
  const [pendingPaste, setPendingPaste] = useState<PendingPaste | null>(null);
  const selectedRows = rows.slice(range.top, range.bottom + 1);
  const selectedQuestions = questions.slice(range.left - 1, range.right);
  const cells = countCells(ranges);
  const isTooMany = cells > mostAtOnce;

  const recordEach = (entriesOf: (row: GridRow, question: Question) => readonly Entry[]): void => {
    if (isTooMany) return;
    recorder.submit(
      cellsIn(ranges).flatMap(({ row: place, column }) => {
        const row = rows[place];
        const question = questions[column - 1];
        return row && question ? entriesOf(row, question) : [];
      }),
    );
  };
  /** One row alone takes from the row above it, as in a spreadsheet; else the rows take from the first. */
  const copiedDown = ({ top, bottom, left, right }: CellRange): readonly Entry[] => {
    const isOne = top === bottom;
    const from = rows[isOne ? top - 1 : top];
    if (!from) return [];
    return rows.slice(isOne ? top : top + 1, bottom + 1).flatMap((row) =>
      questions.slice(left - 1, right).flatMap((question) => {
        const statement = statementIn(book.cellAt(from, question));
        return statement ? [entryFor(engagementId, row, question.id, statement)] : [];
      }),
    );
  };
  const recordPasted = ({ answers, rows: target }: PendingPaste): void => {
    recorder.submit(
      answers.flatMap(({ row, questionId, value }) => {
        const on = target[row];
        return on ? [entryFor(engagementId, on, questionId, answeredBy(value, source))] : [];
      }),
    );
  };

  return {
    cells,
    isTooMany,
    pendingPaste,
    answer: (value) => {
      recordEach((row, { id }) => [entryFor(engagementId, row, id, answeredBy(value, source))]);
    },
    say: (statement) => {
      recordEach((row, question) =>
        statement === null && !isOwn(book, row, question)
          ? []
          : [entryFor(engagementId, row, question.id, statement)],
      );
    },
    restate: (change) => {
      recordEach((row, question) => {
        const statement = statementIn(book.cellAt(row, question));
        if (!statement) return [];
        return [entryFor(engagementId, row, question.id, restated(statement, change))];
      });
    },
    writeNote: (row, { id }, note) => {
      if (note === book.cellAt(row, { id }).ownNote) return;
      const subject = subjectOfRow(engagementId, row);
      recorder.submit([{ subject, questionId: id, change: { kind: "note", note } }]);
    },
    copyDown: () => {
      if (!isTooMany) recorder.submit(ranges.flatMap(copiedDown));
    },
    copyText: () =>
      selectedRows
        .map((row) =>
          selectedQuestions
            .map((question) =>
              copiedText(question, book.cellAt(row, question).answer?.value ?? null, language),
            )
            .join("\t"),
        )
        .join("\n"),
    paste: (text) => {
      const size = { rows: selectedRows.length, columns: selectedQuestions.length };
      const target = rows.slice(range.top);
      const plan = planPaste(filledOver(parseCells(text), size), {
        questions: questions.slice(range.left - 1),
        rows: target.length,
      });
      const pasted = { ...plan, rows: target };
      const isPlain = plan.complaints.length === 0 && plan.outside === 0;
      if (isPlain && plan.answers.length <= plainPaste) recordPasted(pasted);
      else setPendingPaste(pasted);
    },
    recordPaste: () => {
      if (pendingPaste) recordPasted(pendingPaste);
      setPendingPaste(null);
    },
    cancelPaste: () => {
      setPendingPaste(null);
    },
  };
};

/** A paste that fits whole and is no larger is recorded without being asked about. */
const plainPaste = 200;

const isOwn = (book: AnswerBook, row: GridRow, question: Question): boolean => {
  const cell = book.cellAt(row, question);
  return cell.inheritedFrom === null && statementIn(cell) !== undefined;
};

/** Only what has an answer has a grade. */
const restated = (statement: Statement, { grade, respondent, interviewId }: Restatement): Statement => ({
  ...statement,
  ...(grade !== undefined && statement.state === "answered" && { grade }),
  ...(respondent !== undefined && { respondent }),
  ...(interviewId && { interviewId }),
});
