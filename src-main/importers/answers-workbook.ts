import type { AnswerRow, ReadAnswers } from "../ports.ts";
import { answersOfTable } from "./answers-csv.ts";
import { openTables } from "./open-tables.ts";
import { reasons, unreadable } from "./unreadable.ts";

/**
 * Answers of every sheet that has columns for them, as the blank questionnaire has. A row without an answer is a
 * question that nobody has answered yet, and nothing to complain about.
 */
export const answersOfWorkbook = async (bytes: Uint8Array, name: string): ReturnType<ReadAnswers> => {
  const tables = await openTables(bytes, name);
  const rows: AnswerRow[] = [];
  const complaints: Awaited<ReturnType<ReadAnswers>>["complaints"][number][] = [];
  let found = 0;
  for (const table of tables) {
    // oxlint-disable-next-line no-await-in-loop -- one sheet at a time stays small in memory
    const read = await answersOfTable(table);
    if (!read) continue;
    found += 1;
    rows.push(...read.rows.map((row) => ({ ...row, sheet: table.name })));
    complaints.push(...read.complaints.map((complaint) => ({ ...complaint, sheet: table.name })));
  }
  if (found === 0) throw unreadable(name, reasons.noAnswerColumns);
  return { rows, complaints };
};
