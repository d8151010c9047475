import type { AnswerValue } from "../../contract/answers.ts";
import type { Question } from "../../contract/content.ts";
import type { LocalisedText } from "../../contract/text.ts";

/** What would have been a valid answer, in both languages; nothing when `value` is one. */
export const validateAnswer = (question: Question, value: AnswerValue | null): LocalisedText | undefined => {
  const { accepts, expected } = kinds[question.type];
  return accepts(question, value) ? undefined : expected(question);
};

interface AnswerKind {
  readonly accepts: (question: Question, value: AnswerValue | null) => boolean;
  readonly expected: (question: Question) => LocalisedText;
}

const choice: AnswerKind = {
  accepts: (question, value) => isChoice(question, value),
  expected: (question) => {
    const choices = choicesOf(question).join(", ");
    return { en: `one of ${choices}`, fr: `un choix parmi ${choices}` };
  },
};

const kinds: Readonly<Record<Question["type"], AnswerKind>> = {
  single: choice,
  yesno: choice,
  multi: {
    accepts: (question, value) =>
      Array.isArray(value) &&
      value.length > 0 &&
      new Set<unknown>(value).size === value.length &&
      value.every((one) => isChoice(question, one)),
    expected: (question) => {
      const choices = choicesOf(question).join(", ");
      return {
        en: `one or several of ${choices}, each once`,
        fr: `un ou plusieurs choix parmi ${choices}, chacun une seule fois`,
      };
    },
  },
  scale: {
    accepts: (question, value) => Number.isInteger(value) && isWithinBounds(question, value),
    expected: (question) => withBounds(question, { en: "a whole number", fr: "un nombre entier" }),
  },
  number: {
    accepts: (question, value) => Number.isFinite(value) && isWithinBounds(question, value),
    expected: (question) => withBounds(question, { en: "a number", fr: "un nombre" }),
  },
  date: {
    accepts: (_question, value) => isDay(value),
    expected: () => ({ en: "a day written YYYY-MM-DD", fr: "une date au format AAAA-MM-JJ" }),
  },
  text: {
    accepts: (_question, value) => typeof value === "string" && value.trim() !== "",
    expected: () => ({ en: "a text", fr: "un texte" }),
  },
  table: {
    accepts: (question, value) =>
      Array.isArray(value) && value.every((row) => typeof row === "object" && hasColumns(question, row)),
    expected: (question) => {
      const keys = columnsOf(question).join(", ");
      return { en: `rows with the columns ${keys}`, fr: `des lignes avec les colonnes ${keys}` };
    },
  },
};

const choicesOf = ({ options = [] }: Question): readonly string[] => options.map(({ value }) => value);

const columnsOf = ({ columns = [] }: Question): readonly string[] => columns.map(({ key }) => key);

const isChoice = (question: Question, value: unknown): boolean =>
  choicesOf(question).some((choiceValue) => choiceValue === value);

const isWithinBounds = ({ bounds }: Question, value: unknown): boolean =>
  typeof value === "number" && (bounds === undefined || (value >= bounds.min && value <= bounds.max));

/** A day that exists: `Date` would turn 30 February into 2 March. */
const isDay = (value: unknown): boolean => {
  if (typeof value !== "string" || !/^\d{4}-\d{2}-\d{2}$/u.test(value)) return false;
  const instant = Date.parse(value);
  return !Number.isNaN(instant) && new Date(instant).toISOString().startsWith(value);
};

const hasColumns = (question: Question, row: object): boolean =>
  Object.keys(row).every((key) => columnsOf(question).includes(key));

const withBounds = ({ bounds }: Question, kind: LocalisedText): LocalisedText =>
  bounds === undefined
    ? kind
    : {
        en: `${kind.en} from ${inEnglish(bounds.min)} to ${inEnglish(bounds.max)}`,
        fr: `${kind.fr} de ${inFrench(bounds.min)} à ${inFrench(bounds.max)}`,
      };

const inEnglish = (number: number): string => number.toLocaleString("en");
const inFrench = (number: number): string => number.toLocaleString("fr");
