import type { Client, Engagement } from "../../contract/engagements.ts";
import type { Language, LocalisedText } from "../../contract/text.ts";
import type { BlankQuestion, BlankSection } from "../questionnaire/blank-questionnaire.ts";
import { cell, cellOf, column, muted, paragraph, plain, row, strong, table } from "./blocks.ts";
import { sectionBookmark } from "./bookmarks.ts";
import { createFormat } from "./formatting.ts";
import { en } from "./phrases/en.ts";
import { fr } from "./phrases/fr.ts";
import type { Chapter, Report } from "./report.ts";
import { typeset } from "./typeset.ts";

interface BlankReportInput {
  readonly client: Client;
  readonly engagement: Engagement;
  /** `YYYY-MM-DD`. */
  readonly today: string;
}

const words = {
  en: {
    kind: "Questionnaire to prepare the visit",
    organisation: "Organisation",
    application: "For each application",
    ofOrganisation: "One answer holds for the whole organisation. What nobody knows may stay open.",
    ofApplication: (names: readonly string[]) =>
      `Fill in one copy of this part for each application${names.length === 0 ? "" : `: ${names.join(", ")}`}.`,
    question: "Question",
    answer: "Answer, and where it was seen",
  },
  fr: {
    kind: "Questionnaire pour préparer la visite",
    organisation: "Organisation",
    application: "Pour chaque application",
    ofOrganisation: "Une réponse vaut pour toute l’organisation. Ce que personne ne sait peut rester ouvert.",
    ofApplication: (names: readonly string[]) =>
      `Remplir un exemplaire de cette partie pour chaque application${names.length === 0 ? "" : ` : ${names.join(", ")}`}.`,
    question: "Question",
    answer: "Réponse, et où elle a été vue",
  },
} as const satisfies Record<Language, object>;

/** The blank questionnaire as a document with room to write, in the form of a report. */
export const blankReport = (
  { client, engagement, today }: BlankReportInput,
  sections: readonly BlankSection[],
  language: Language,
): Report => {
  const format = createFormat(language);
  const phrases = (language === "fr" ? fr : en)(format);
  const told = words[language];
  const text = (both: LocalisedText): string => both[language] || both[language === "fr" ? "en" : "fr"];
  const [organisation, ...applications] = sections;
  const names = applications.map(({ application }) => application);
  const report: Report = {
    language,
    words: phrases.words,
    cover: {
      kind: told.kind,
      title: text(engagement.title),
      client: text(client.name),
      facts: [
        { label: phrases.cover.engagement, value: engagement.code },
        { label: phrases.cover.classification, value: phrases.classification[engagement.classification] },
        { label: phrases.cover.date, value: format.day(today) },
      ],
      notice: engagement.demonstration ? phrases.marks.demonstration : null,
    },
    marks: {
      headerStart: `${text(client.name)} · ${engagement.code}`,
      headerEnd: phrases.classification[engagement.classification],
      footer: `${told.kind}, ${format.day(today)}`,
      watermark: null,
      notice: engagement.demonstration ? phrases.marks.demonstration : null,
      author: "Canopy",
      day: today,
    },
    reviewed: null,
    engagementId: engagement.id,
    threads: [],
    chapters: [
      chapterOf(
        "organisation",
        told.organisation,
        told.ofOrganisation,
        organisation?.questions ?? [],
        language,
      ),
      chapterOf(
        "application",
        told.application,
        told.ofApplication(names),
        applications[0]?.questions ?? [],
        language,
      ),
    ].filter(({ blocks }) => blocks.length > 1),
  };
  return typeset(report, language);
};

const chapterOf = (
  id: string,
  title: string,
  intro: string,
  questions: readonly BlankQuestion[],
  language: Language,
): Chapter => {
  const { answer, question } = words[language];
  return {
    id: sectionBookmark(id),
    title,
    kind: "chapter",
    orientation: "portrait",
    blocks: [
      paragraph("body", intro),
      ...(questions.length === 0
        ? []
        : [
            table(
              [column("", 10), column(question, 50), column(answer, 40)],
              questions.map((one) =>
                row(
                  cell([muted(one.questionId)]),
                  cellOf([[strong(one.text)], ...one.guidance.split("\n").map((line) => [muted(line)])]),
                  cellOf(
                    one.choices.length === 0
                      ? [[muted(one.expected)], [plain("")], [plain("")]]
                      : [[muted(one.expected)], ...one.choices.map((choice) => [plain(`☐ ${choice}`)])],
                  ),
                ),
              ),
            ),
          ]),
    ],
  };
};
