import { z } from "zod";
import type { AnswerRow, ReadAnswers } from "../ports.ts";
import { noQuestion, noValue } from "./answers-csv.ts";
import { reasons, unreadable } from "./unreadable.ts";

const Answer = z.object({
  application: z.string().nullish(),
  question: z.string().nullish(),
  value: z.unknown(),
  grade: z.string().nullish(),
  note: z.string().nullish(),
});

const File = z.union([z.array(z.unknown()), z.object({ answers: z.array(z.unknown()) })]);

/** A list of answers, or an object that has one as `answers`; an entry counts as a line. */
export const answersOfJson = async (text: string, name: string): ReturnType<ReadAnswers> => {
  const file = File.safeParse(parseJson(text, name));
  if (!file.success) throw unreadable(name, reasons.noAnswerList);
  const answers: AnswerRow[] = [];
  const complaints: { line: number; message: { en: string; fr: string } }[] = [];
  const entries = Array.isArray(file.data) ? file.data : file.data.answers;
  for (const [index, entry] of entries.entries()) {
    const line = index + 1;
    const answer = Answer.safeParse(entry);
    if (!answer.success) complaints.push({ line, message: noAnswer });
    else if (!answer.data.question?.trim()) complaints.push({ line, message: noQuestion });
    else if (answer.data.value === undefined || answer.data.value === null)
      complaints.push({ line, message: noValue });
    else {
      const { application, question, value, grade, note } = answer.data;
      answers.push({
        line,
        application: application ?? "",
        question,
        value,
        grade: grade ?? null,
        note: note ?? "",
      });
    }
  }
  return { rows: answers, complaints };
};

const parseJson = (text: string, name: string): unknown => {
  try {
    return JSON.parse(text);
  } catch (error) {
    throw unreadable(name, reasons.badJson, error);
  }
};

const noAnswer = {
  en: "Expected an object with application, question, value, grade and note, as text: it was left out.",
  fr: "Attendu un objet avec application, question, value, grade et note, sous forme de texte : il a été laissé de côté.",
};
