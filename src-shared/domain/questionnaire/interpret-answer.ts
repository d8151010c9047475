import type { AnswerValue } from "../../contract/answers.ts";
import type { Question } from "../../contract/content.ts";
import type { LocalisedText } from "../../contract/text.ts";
import { validateAnswer } from "./validate-answer.ts";

/**
 * The answer that a person meant who wrote `written` in a file: a choice by its value or by its label
 * in either language, a number with a decimal comma, several choices parted by `|`. `expected` says
 * what would have fitted.
 */
export const interpretAnswer = (
  question: Question,
  written: unknown,
): { readonly value: AnswerValue } | { readonly expected: LocalisedText } => {
  const value = meant(question, written);
  const expected = validateAnswer(question, value);
  return expected || value === null ? { expected: expected ?? anAnswer } : { value };
};

const anAnswer: LocalisedText = { en: "an answer", fr: "une réponse" };

const meant = (question: Question, written: unknown): AnswerValue | null => {
  switch (question.type) {
    case "number":
    case "scale":
      return typeof written === "string" ? numberOf(written) : asNumber(written);
    case "multi":
      return severalOf(written).map((one) => choiceOf(question, one));
    case "single":
    case "yesno":
      return choiceOf(question, textOf(written));
    case "table":
      return Array.isArray(written) ? (written as AnswerValue) : null;
    case "text":
    case "date":
      return textOf(written);
  }
};

const asNumber = (written: unknown): number | null => (typeof written === "number" ? written : null);

/** French files write 1 234,5 with a (narrow) no-break space. */
const numberOf = (written: string): number | null => {
  const plain = written.replaceAll(/[\s\u00A0\u202F]/gu, "").replace(",", ".");
  const number = Number(plain);
  return plain === "" || Number.isNaN(number) ? null : number;
};

const severalOf = (written: unknown): string[] =>
  Array.isArray(written)
    ? written.map(textOf)
    : textOf(written)
        .split("|")
        .map((one) => one.trim())
        .filter((one) => one !== "");

const textOf = (written: unknown): string =>
  typeof written === "string" || typeof written === "number" || typeof written === "boolean"
    ? String(written).trim()
    : "";

const choiceOf = ({ options = [] }: Question, written: string): string => {
  const wanted = plainly(written);
  const option = options.find(({ value, label }) =>
    [value, label.en, label.fr].map(plainly).includes(wanted),
  );
  return option?.value ?? written;
};

/** Nobody types the apostrophes and no-break spaces of a printed label into a spreadsheet. */
const plainly = (text: string): string =>
  text.replaceAll("’", "'").replaceAll(/\s+/gu, " ").trim().toLocaleLowerCase("fr");
