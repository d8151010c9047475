import type { AnswerValue } from "../../contract/answers.ts";
import type { Question } from "../../contract/content.ts";
import type { LocalisedText } from "../../contract/text.ts";

/** What would have been a valid answer, in both languages; nothing when `value` is one. */
export const validateAnswer = (question: Question, value: AnswerValue | null): LocalisedText | undefined =>
  isValid(question, value) ? undefined : expectedOf(question);

const isValid = (question: Question, value: AnswerValue | null): boolean => {
  const choices = question.options?.map((option) => option.value) ?? [];
  switch (question.type) {
    case "single":
    case "yesno":
      return typeof value === "string" && choices.includes(value);
    case "multi":
      return (
        Array.isArray(value) &&
        value.length > 0 &&
        new Set(value).size === value.length &&
        value.every((one) => typeof one === "string" && choices.includes(one))
      );
    case "scale":
      return typeof value === "number" && Number.isInteger(value) && isWithin(question, value);
    case "number":
      return typeof value === "number" && Number.isFinite(value) && isWithin(question, value);
    case "date":
      return typeof value === "string" && isDay(value);
    case "text":
      return typeof value === "string" && value.trim() !== "";
    case "table":
      return (
        Array.isArray(value) && value.every((row) => typeof row === "object" && hasColumns(question, row))
      );
  }
};

const isWithin = ({ bounds }: Question, value: number): boolean =>
  bounds === undefined || (value >= bounds.min && value <= bounds.max);

/** A day that exists: `Date` would turn 30 February into 2 March. */
const isDay = (text: string): boolean => {
  const instant = /^\d{4}-\d{2}-\d{2}$/u.test(text) ? Date.parse(text) : Number.NaN;
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(text);
};

const hasColumns = ({ columns = [] }: Question, row: object): boolean =>
  Object.keys(row).every((key) => columns.some((column) => column.key === key));

const expectedOf = (question: Question): LocalisedText => {
  const choices = question.options?.map((option) => option.value) ?? [];
  switch (question.type) {
    case "single":
    case "yesno":
      return { en: `one of ${choices.join(", ")}`, fr: `un choix parmi ${choices.join(", ")}` };
    case "multi":
      return {
        en: `one or several of ${choices.join(", ")}, each once`,
        fr: `un ou plusieurs choix parmi ${choices.join(", ")}, chacun une seule fois`,
      };
    case "scale":
      return expectedNumber(question, { en: "a whole number", fr: "un nombre entier" });
    case "number":
      return expectedNumber(question, { en: "a number", fr: "un nombre" });
    case "date":
      return { en: "a day written YYYY-MM-DD", fr: "une date au format AAAA-MM-JJ" };
    case "text":
      return { en: "a text", fr: "un texte" };
    case "table": {
      const keys = question.columns?.map((column) => column.key).join(", ") ?? "";
      return { en: `rows with the columns ${keys}`, fr: `des lignes avec les colonnes ${keys}` };
    }
  }
};

const expectedNumber = ({ bounds }: Question, kind: LocalisedText): LocalisedText =>
  bounds === undefined
    ? kind
    : {
        en: `${kind.en} from ${bounds.min} to ${bounds.max}`,
        fr: `${kind.fr} de ${bounds.min} à ${bounds.max}`,
      };
