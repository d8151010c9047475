import type { AnswerRow, ReadAnswers } from "../ports.ts";
import { readText } from "./cell-values.ts";
import { readCsv } from "./csv-table.ts";
import { plainWords } from "./header-words.ts";
import type { Row, Table } from "./table.ts";
import { collectRows, saysSomething } from "./table.ts";
import { reasons, unreadable } from "./unreadable.ts";

type Field = "application" | "question" | "value" | "grade" | "note";

const headings: Readonly<Record<Field, readonly string[]>> = {
  application: ["application", "application name", "nom de l’application", "app"],
  question: ["question", "question id", "identifiant de la question", "id"],
  value: ["value", "answer", "valeur", "réponse"],
  grade: ["grade", "evidence", "evidence grade", "preuve", "niveau de preuve", "niveau"],
  note: ["note", "notes", "comment", "commentaire", "remarque"],
};

const longestNote = 4_000;

type Read = Awaited<ReturnType<ReadAnswers>>;

/** Answers under a header in either language, one to a row. */
export const answersOfCsv = async (text: string, name: string): Promise<Read> => {
  const read = await answersOfTable(readCsv(text, name));
  if (!read) throw unreadable(name, reasons.noAnswerColumns);
  return {
    rows: read.rows,
    complaints: [...read.complaints, ...read.blanks.map((line) => ({ line, message: noValue }))].toSorted(
      (one, other) => one.line - other.line,
    ),
  };
};

/** The answers of one table; undefined where it has no columns of questions and answers. */
export const answersOfTable = async (
  table: Table,
): Promise<(Read & { readonly blanks: readonly number[] }) | undefined> => {
  const [header, ...below] = (await collectRows(table)).filter(saysSomething);
  const columnOf = (field: Field): number => {
    const known = new Set(headings[field].map(plainWords));
    return header?.cells.findIndex((cell) => known.has(plainWords(readText(cell) ?? ""))) ?? -1;
  };
  const columns = {
    application: columnOf("application"),
    question: columnOf("question"),
    value: columnOf("value"),
    grade: columnOf("grade"),
    note: columnOf("note"),
  };
  if (columns.question < 0 || columns.value < 0) return undefined;

  const answers: AnswerRow[] = [];
  const complaints: { line: number; message: { en: string; fr: string } }[] = [];
  const blanks: number[] = [];
  for (const row of below) {
    const textIn = (field: Field): string | null => readText(cellAt(row, columns[field]), longestNote);
    const question = textIn("question");
    const value = textIn("value");
    if (question === null) complaints.push({ line: row.number, message: noQuestion });
    else if (value === null) blanks.push(row.number);
    else
      answers.push({
        line: row.number,
        application: textIn("application") ?? "",
        question,
        value,
        grade: textIn("grade"),
        note: textIn("note") ?? "",
      });
  }
  return { rows: answers, complaints, blanks };
};

const cellAt = ({ cells }: Row, column: number) => (column < 0 ? null : cells[column]);

export const noQuestion = {
  en: "The question is missing: the row was left out.",
  fr: "La question manque : la ligne a été laissée de côté.",
};

export const noValue = {
  en: "The answer is missing: the row was left out.",
  fr: "La réponse manque : la ligne a été laissée de côté.",
};
