import { extname } from "node:path";
import type { ReadAnswers } from "../ports.ts";
import { answersOfCsv } from "./answers-csv.ts";
import { answersOfJson } from "./answers-json.ts";
import { answersOfWorkbook } from "./answers-workbook.ts";
import { decodeText } from "./decode-text.ts";
import { limits } from "./limits.ts";
import { isArchive } from "./open-tables.ts";
import { readBoundedFile } from "./read-bounded-file.ts";
import { reasons, unreadable } from "./unreadable.ts";

/** Reads a file of answers, .json, .csv or .xlsx, whatever its name ends in. */
export const parseAnswers: ReadAnswers = async (path, name) => {
  const bytes = await readBoundedFile(path, name, limits.answersBytes);
  if (isArchive(bytes)) return await answersOfWorkbook(bytes, name);
  const text = decodeText(bytes);
  if (text === undefined) throw unreadable(name, reasons.notAnswers);
  if (text.trim() === "") throw unreadable(name, reasons.empty);
  const isJson = extname(name).toLowerCase() === ".json" || /^\s*[[{]/u.test(text);
  return isJson ? answersOfJson(text, name) : answersOfCsv(text, name);
};
