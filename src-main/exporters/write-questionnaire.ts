import { writeFile } from "node:fs/promises";
import { colToLetter, writeXlsx } from "hucre/xlsx";
import type { Language } from "../../src-shared/contract/text.ts";
import type {
  BlankQuestion,
  BlankSection,
} from "../../src-shared/domain/questionnaire/blank-questionnaire.ts";
import { spreadsheetText } from "../../src-shared/domain/spreadsheet-text.ts";
import type { WriteQuestionnaire } from "./questionnaire-file.ts";

const words = {
  en: {
    heads: [
      "Application",
      "Question",
      "Wording",
      "Guidance",
      "How to answer",
      "Answer",
      "Evidence grade",
      "Note",
    ],
    organisation: "Organisation",
    lists: "Lists",
  },
  fr: {
    heads: [
      "Application",
      "Question",
      "Énoncé",
      "Conseil",
      "Comment répondre",
      "Réponse",
      "Niveau de preuve",
      "Note",
    ],
    organisation: "Organisation",
    lists: "Listes",
  },
} as const satisfies Record<Language, object>;

const widths = [18, 10, 48, 56, 28, 36, 10, 36];
const answerColumn = "F";
const grades = ["A", "B", "C", "D"];

/** A sheet for the organisation and for each application; answers that can be chosen have their list. */
export const writeQuestionnaire: WriteQuestionnaire = async (sections, { language, path }) => {
  const { heads, lists, organisation } = words[language];
  const listed = listsOf(sections);
  const nameOf = sheetNames();
  const sheets = sections.map(({ application, questions }) => ({
    name: nameOf(application === "" ? organisation : application),
    rows: [[...heads], ...questions.map((question) => rowOf(application, question))],
    columns: widths.map((width) => ({
      width,
      style: { alignment: { wrapText: true, vertical: "top" as const } },
    })),
    freezePane: { rows: 1, columns: 3 },
    dataValidations: [
      ...questions.flatMap(({ choices, expected, questionId, text }, place) => {
        const range = `${answerColumn}${place + 2}`;
        const reference = listed.get(questionId);
        // A list admits one value: where several may be right, they are told and not offered.
        if (!reference || choices.length === 0) return [];
        return [
          {
            type: "list" as const,
            formula1: `'${lists}'!${reference}`,
            allowBlank: true,
            showErrorMessage: true,
            errorTitle: questionId,
            errorMessage: expected,
            inputTitle: questionId,
            inputMessage: text.slice(0, 250),
            showInputMessage: true,
            range,
          },
        ];
      }),
      { type: "list" as const, values: grades, allowBlank: true, range: `G2:G${questions.length + 1}` },
    ],
    cells: bold(heads),
  }));
  const bytes = await writeXlsx({
    sheets: [...sheets, { name: lists, hidden: true, rows: listRows(sections, listed) }],
  });
  await writeFile(path, bytes);
};

const rowOf = (
  application: string,
  { choices, expected, guidance, questionId, text }: BlankQuestion,
): string[] =>
  [
    application,
    questionId,
    text,
    guidance,
    choices.length === 0 ? expected : `${expected}:\n${choices.join("\n")}`,
    "",
    "",
    "",
  ].map(spreadsheetText);

const bold = (heads: readonly string[]) =>
  new Map(heads.map((value, place) => [`0,${place}`, { value, style: { font: { bold: true } } }]));

/** Where the choices of each question with a single answer stand on the sheet of lists, a column each. */
const listsOf = (sections: readonly BlankSection[]): ReadonlyMap<string, string> => {
  const references = new Map<string, string>();
  for (const { choices, questionId } of questionsWithList(sections)) {
    const letter = colToLetter(references.size);
    references.set(questionId, `$${letter}$1:$${letter}$${choices.length}`);
  }
  return references;
};

const questionsWithList = (sections: readonly BlankSection[]): readonly BlankQuestion[] => {
  const byId = new Map(
    sections.flatMap(({ questions }) => questions).map((question) => [question.questionId, question]),
  );
  return [...byId.values()].filter(({ choices, takesSeveral }) => choices.length > 0 && !takesSeveral);
};

const listRows = (
  sections: readonly BlankSection[],
  listed: ReadonlyMap<string, string>,
): (string | null)[][] => {
  const columns = questionsWithList(sections).filter(({ questionId }) => listed.has(questionId));
  const height = Math.max(0, ...columns.map(({ choices }) => choices.length));
  return Array.from({ length: height }, (_, row) =>
    columns.map(({ choices }) => {
      const choice = choices[row];
      return choice === undefined ? null : spreadsheetText(choice);
    }),
  );
};

/** Excel takes 31 characters, none of `[]:*?/\\`, and no name twice. */
const sheetNames = (): ((wanted: string) => string) => {
  const taken = new Set<string>();
  return (wanted) => {
    const plain =
      wanted
        .replaceAll(/[[\]:*?/\\']/gu, " ")
        .trim()
        .slice(0, 31) || "–";
    let name = plain;
    for (let count = 2; taken.has(name.toLowerCase()); count += 1) {
      const ending = ` (${count})`;
      name = `${plain.slice(0, 31 - ending.length)}${ending}`;
    }
    taken.add(name.toLowerCase());
    return name;
  };
};
