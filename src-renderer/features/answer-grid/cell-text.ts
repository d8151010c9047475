import type { AnswerValue } from "../../../src-shared/contract/answers.ts";
import type { Question } from "../../../src-shared/contract/content.ts";
import type { Language } from "../../../src-shared/contract/text.ts";

export interface CellWords {
  readonly language: Language;
  readonly number: (value: number) => string;
  readonly day: (value: string) => string;
  readonly rows: (count: number) => string;
}

/** A value in the few words that a cell has room for. */
export const cellText = (question: Question, value: AnswerValue | null, words: CellWords): string => {
  if (value === null) return "";
  if (typeof value === "number") return words.number(value);
  if (typeof value === "string") {
    return question.type === "date" ? words.day(value) : labelOf(question, value, words.language);
  }
  if (question.type === "table") return words.rows(value.length);
  return value
    .flatMap((one) => (typeof one === "string" ? [labelOf(question, one, words.language)] : []))
    .join(" · ");
};

/** A value as a spreadsheet takes it, and as it can be pasted back. */
export const copiedText = (question: Question, value: AnswerValue | null, language: Language): string => {
  if (value === null || question.type === "table") return "";
  if (typeof value === "number") return language === "fr" ? String(value).replace(".", ",") : String(value);
  const texts = Array.isArray(value) ? value.filter((one) => typeof one === "string") : [value];
  return texts.map((one) => labelOf(question, one, language)).join(" | ");
};

const labelOf = ({ options }: Question, value: string, language: Language): string =>
  options?.find((option) => option.value === value)?.label[language] ?? value;
