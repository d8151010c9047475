import type { AnswerValue, Statement } from "../../contract/answers.ts";
import type { Question } from "../../contract/content.ts";
import type { ReportContext } from "./context.ts";

type Words = Pick<ReportContext, "format" | "phrases" | "text">;

/** What was said, as people say it: labels for values, units after numbers, days in words. */
export const statementText = (words: Words, question: Question | undefined, statement: Statement): string => {
  const { answers } = words.phrases;
  switch (statement.state) {
    case "unknown":
      return answers.unknown;
    case "not_applicable":
      return answers.notApplicable;
    case "answered":
      return statement.value === null ? answers.unknown : valueText(words, question, statement.value);
  }
};

const valueText = (words: Words, question: Question | undefined, value: AnswerValue): string => {
  if (typeof value === "number") return numberText(words, question, value);
  if (typeof value === "string") {
    return question?.type === "date" && /^\d{4}-\d{2}-\d{2}$/u.test(value)
      ? words.format.day(value)
      : choiceText(words, question, value);
  }
  return value
    .map((item) =>
      typeof item === "string" ? choiceText(words, question, item) : rowText(words, question, item),
    )
    .join(value.every((item) => typeof item === "string") ? ", " : "\n");
};

const choiceText = ({ text }: Words, question: Question | undefined, value: string): string => {
  const option = question?.options?.find((candidate) => candidate.value === value);
  return option ? text(option.label) : value;
};

const numberText = (
  { format, phrases, text }: Words,
  question: Question | undefined,
  value: number,
): string => {
  if (question?.type === "scale" && question.bounds) {
    const anchor = question.anchors?.[String(value)];
    const place = phrases.answers.scale(format.given(value), format.given(question.bounds.max));
    return anchor ? `${place} (${lowerFirst(text(anchor))})` : place;
  }
  const unit = question?.unit === undefined ? "" : unitText(phrases.units, question.unit);
  return unit === "" ? format.given(value) : `${format.given(value)}\u00A0${unit}`;
};

const unitText = (units: Readonly<Record<string, string>>, unit: string): string => units[unit] ?? unit;

/** `PACS`, `HDS` and other names in capitals stay as they are. */
const lowerFirst = (text: string): string =>
  /^\p{Lu}\p{Ll}/u.test(text) ? text.charAt(0).toLocaleLowerCase() + text.slice(1) : text;

const rowText = (
  { format, text }: Words,
  question: Question | undefined,
  row: Readonly<Record<string, string | number | null>>,
): string =>
  Object.entries(row)
    .flatMap(([key, value]) => {
      if (value === null || value === "") return [];
      const column = question?.columns?.find((candidate) => candidate.key === key);
      return [
        `${column ? text(column.label) : key} ${typeof value === "number" ? format.given(value) : value}`,
      ];
    })
    .join(", ");
