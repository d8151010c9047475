import type { AnswerValue } from "../../contract/answers.ts";
import type { Question } from "../../contract/content.ts";
import type { LocalisedText } from "../../contract/text.ts";
import { interpretAnswer } from "./interpret-answer.ts";

/** One cell of the clipboard that is an answer: which of the rows and questions it fell on. */
interface PastedAnswer {
  readonly row: number;
  readonly questionId: string;
  readonly value: AnswerValue;
}

/** One that is not, with what it said and what would have fitted. */
interface PasteComplaint {
  readonly row: number;
  readonly questionId: string;
  readonly written: string;
  readonly expected: LocalisedText;
}

export interface PastePlan {
  readonly answers: readonly PastedAnswer[];
  readonly complaints: readonly PasteComplaint[];
  /** Cells with something in them that fell beyond the last row or question. */
  readonly outside: number;
}

/** Where a paste begins: the questions to the right, and how many rows there are from there down. */
interface PasteTarget {
  readonly questions: readonly Question[];
  readonly rows: number;
}

/**
 * What a spreadsheet puts on the clipboard: cells between tabs, rows between line breaks. A cell that holds
 * either stands in quotation marks, and doubles its own.
 */
export const parseCells = (text: string): readonly (readonly string[])[] => {
  const rows: string[][] = [];
  let cells: string[] = [];
  for (const [, quoted, plain = "", end = ""] of text.matchAll(cellPattern)) {
    cells.push((quoted?.replaceAll('""', '"') ?? plain).trim());
    if (end === "\t") continue;
    rows.push(cells);
    cells = [];
    if (end === "") break;
  }
  // A spreadsheet ends its last row too, which begins none.
  if (/[\r\n]$/u.test(text)) rows.pop();
  return rows;
};

/** A quoted cell or a plain one, and the tab or line break after it; nothing after the last. */
const cellPattern = /(?:"((?:[^"]|"")*)"(?=[\t\r\n]|$)|([^\t\r\n]*))(\t|\r\n|\r|\n|$)/gu;

/** Cells laid over a grid. Empty ones leave what is there; one cell alone may fill several rows. */
export const planPaste = (
  cells: readonly (readonly string[])[],
  { questions, rows }: PasteTarget,
): PastePlan => {
  const answers: PastedAnswer[] = [];
  const complaints: PasteComplaint[] = [];
  let outside = 0;
  for (const [row, line] of cells.entries()) {
    for (const [column, written] of line.entries()) {
      const question = questions[column];
      if (written === "") continue;
      if (!question || row >= rows) {
        outside += 1;
        continue;
      }
      const interpreted = interpretAnswer(question, written);
      const place = { row, questionId: question.id };
      if ("expected" in interpreted) complaints.push({ ...place, written, expected: interpreted.expected });
      else answers.push({ ...place, value: interpreted.value });
    }
  }
  return { answers, complaints, outside };
};

/** One copied cell fills all that is selected, as in a spreadsheet. */
export const filledOver = (
  cells: readonly (readonly string[])[],
  size: { readonly rows: number; readonly columns: number },
): readonly (readonly string[])[] => {
  const [only, ...others] = cells.flat();
  if (only === undefined || others.length > 0) return cells;
  return Array.from({ length: size.rows }, () => Array.from({ length: size.columns }, () => only));
};
