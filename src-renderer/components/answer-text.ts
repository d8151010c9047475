import type { AnswerValue } from "../../src-shared/contract/answers.ts";
import type { Question } from "../../src-shared/contract/content.ts";
import type { Language } from "../../src-shared/contract/text.ts";

export interface AnswerWords {
  readonly language: Language;
  readonly number: (value: number) => string;
  readonly day: (value: string) => string;
  readonly rows: (count: number) => string;
  readonly unit: (unit: string) => string;
}

/** A recorded value as a person reads it: labels of choices, figures with their unit, the count of rows. */
export const answerText = (question: Question, value: AnswerValue | null, words: AnswerWords): string => {
  if (value === null) return "";
  if (typeof value === "number") return numberText(question, value, words);
  if (typeof value === "string")
    return question.type === "date" ? words.day(value) : labelOf(question, value, words);
  const choices = value.filter((one) => typeof one === "string");
  return question.type === "table"
    ? words.rows(value.length)
    : choices.map((one) => labelOf(question, one, words)).join(" · ");
};

const numberText = (question: Question, value: number, words: AnswerWords): string => {
  const figure = words.number(value);
  if (question.type === "scale") {
    const anchor = question.anchors?.[String(value)];
    return anchor ? `${figure} · ${anchor[words.language]}` : figure;
  }
  return question.unit === undefined ? figure : `${figure}\u00A0${words.unit(question.unit)}`;
};

const labelOf = ({ options }: Question, value: string, { language }: AnswerWords): string =>
  options?.find((option) => option.value === value)?.label[language] ?? value;
