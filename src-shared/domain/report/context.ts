import type { Gate, OptionId, Question } from "../../contract/content.ts";
import type { ApplicationId } from "../../contract/ids.ts";
import { ReportSection } from "../../contract/reports.ts";
import type { PortfolioRow } from "../../contract/results.ts";
import type { Language, LocalisedText } from "../../contract/text.ts";
import { createFormat } from "./formatting.ts";
import type { Format } from "./formatting.ts";
import { en } from "./phrases/en.ts";
import type { Phrases } from "./phrases/en.ts";
import { fr } from "./phrases/fr.ts";
import type { ReportInput, ReportedAnswer, ReportedApplication } from "./report-input.ts";

/** What every section needs: the input, the words of one language, and the names of things. */
export interface ReportContext {
  readonly input: ReportInput;
  readonly language: Language;
  /** Whether the report has a section, so that another may point to it. */
  readonly contains: (section: ReportSection) => boolean;
  readonly format: Format;
  readonly phrases: Phrases;
  /** The text in the report's language, or in the other one where only that was written. */
  readonly text: (text: LocalisedText) => string;
  readonly optionName: (id: OptionId) => string;
  readonly question: (id: string) => Question | undefined;
  /** The short name of a question, its id where the pack has none. */
  readonly questionName: (id: string) => string;
  readonly gate: (id: string) => Gate | undefined;
  readonly applicationName: (id: string) => string;
  readonly rowOf: (id: string) => PortfolioRow | undefined;
  readonly answersOf: (id: ApplicationId | null) => readonly ReportedAnswer[];
  /** Applications by name: the order of their sheets. */
  readonly applications: readonly ReportedApplication[];
}

export const createContext = (
  input: ReportInput,
  language: Language,
  sections: readonly ReportSection[] = ReportSection.options,
): ReportContext => {
  const format = createFormat(language);
  const phrases = (language === "fr" ? fr : en)(format);
  const text = (both: LocalisedText): string => both[language] || both[language === "fr" ? "en" : "fr"];
  const optionNames = new Map(input.pack.options_scored.map(({ id, label }) => [id, text(label)]));
  const questions = new Map(input.pack.questions.map((question) => [question.id, question]));
  const gates = new Map(input.pack.gates.map((gate) => [gate.id, gate]));
  const rows = new Map<string, PortfolioRow>(input.rows.map((row) => [row.applicationId, row]));
  const names = new Map<string, string>(input.applications.map(({ id, facts }) => [id, facts.name]));
  const answers = Map.groupBy(input.answers, ({ applicationId }) => applicationId);

  return {
    input,
    language,
    contains: (section) => sections.includes(section),
    format,
    phrases,
    text,
    optionName: (id) => optionNames.get(id) ?? id,
    question: (id) => questions.get(id),
    questionName: (id) => {
      const question = questions.get(id);
      return question ? text(question.short ?? question.text) : id;
    },
    gate: (id) => gates.get(id),
    applicationName: (id) => names.get(id) ?? id,
    rowOf: (id) => rows.get(id),
    answersOf: (id) => answers.get(id) ?? [],
    applications: input.applications.toSorted((one, other) =>
      format.compare(one.facts.name, other.facts.name),
    ),
  };
};
