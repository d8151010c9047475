import type { Pack, Question } from "../../contract/content.ts";
import type { Language, LocalisedText } from "../../contract/text.ts";

/** A question as a client reads it before the visit, alone with a pen or a spreadsheet. */
export interface BlankQuestion {
  readonly questionId: string;
  readonly text: string;
  /** How to find the answer, and what a scale's ends mean. */
  readonly guidance: string;
  /** How to write it. */
  readonly expected: string;
  /** The labels to choose from; empty where the answer is written freely. */
  readonly choices: readonly string[];
  /** More than one of them may be right. */
  readonly takesSeveral: boolean;
}

export interface BlankSection {
  /** Empty: about the organisation. */
  readonly application: string;
  readonly questions: readonly BlankQuestion[];
}

const words = {
  en: {
    one: "One of the list",
    several: "One or several, parted by |",
    whole: (low: string, high: string) => `A whole number from ${low} to ${high}`,
    number: (unit: string) => `A number${unit === "" ? "" : `, ${unit}`}`,
    date: "A day, as 2026-12-31",
    text: "In a few words",
    level: (value: string, meaning: string) => `${value}: ${meaning}`,
  },
  fr: {
    one: "Un choix de la liste",
    several: "Un ou plusieurs choix, séparés par |",
    whole: (low: string, high: string) => `Un nombre entier de ${low} à ${high}`,
    number: (unit: string) => `Un nombre${unit === "" ? "" : `, ${unit}`}`,
    date: "Une date, comme 2026-12-31",
    text: "En quelques mots",
    level: (value: string, meaning: string) => `${value} : ${meaning}`,
  },
} as const satisfies Record<Language, object>;

/** Rows of a table can't be written into one cell: such questions wait for the interview. */
const canBeWritten = ({ type }: Question): boolean => type !== "table";

/**
 * The questions of a pack to send before a visit: about the organisation once, then about each application. All of
 * them, since without answers nothing says which of them will not apply.
 */
export const blankQuestionnaire = (
  pack: Pick<Pack, "questions">,
  applications: readonly string[],
  language: Language,
): readonly BlankSection[] => {
  const asked = pack.questions.filter(canBeWritten);
  const questionsOf = (isOfOrganisation: boolean): readonly BlankQuestion[] =>
    asked
      .filter(({ scope }) => (scope === "organisation") === isOfOrganisation)
      .map((question) => blankQuestion(question, language));
  const ofApplications = questionsOf(false);
  return [
    { application: "", questions: questionsOf(true) },
    ...applications.map((application) => ({ application, questions: ofApplications })),
  ];
};

const blankQuestion = (question: Question, language: Language): BlankQuestion => {
  const text = (both: LocalisedText): string => both[language] || both[language === "fr" ? "en" : "fr"];
  const anchors = Object.entries(question.anchors ?? {}).map(([value, meaning]) =>
    words[language].level(value, text(meaning)),
  );
  return {
    questionId: question.id,
    text: text(question.text),
    guidance: [text(question.guidance), ...anchors].filter((line) => line !== "").join("\n"),
    expected: expectedOf(question, language),
    choices: choicesOf(question).map(text),
    takesSeveral: question.type === "multi",
  };
};

const choicesOf = ({ options = [], type }: Question): readonly LocalisedText[] =>
  type === "single" || type === "yesno" || type === "multi" ? options.map(({ label }) => label) : [];

const expectedOf = (question: Question, language: Language): string =>
  expectations[question.type](words[language], question);

type Words = (typeof words)[Language];

const expectations: Readonly<Record<Question["type"], (told: Words, question: Question) => string>> = {
  single: ({ one }) => one,
  yesno: ({ one }) => one,
  multi: ({ several }) => several,
  scale: ({ whole }, { bounds }) => whole(String(bounds?.min ?? 0), String(bounds?.max ?? 4)),
  number: ({ number }, { unit = "" }) => number(unit),
  date: ({ date }) => date,
  text: ({ text }) => text,
  table: ({ text }) => text,
};
