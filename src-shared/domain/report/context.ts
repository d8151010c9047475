import type { Gate, OptionId, Question } from "../../contract/content.ts";
import type { ApplicationId } from "../../contract/ids.ts";
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
  readonly format: Format;
  readonly phrases: Phrases;
  /** The text in the report's language, or in the other one where only that was written. */
  readonly text: (text: LocalisedText) => string;
  readonly optionName: (id: OptionId) => string;
  readonly question: (id: string) => Question | undefined;
  /** The short name of a question, its id where the pack has none. */
  readonly questionName: (id: string) => string;
  readonly gate: (id: string) => Gate | undefined;
  readonly applicationName: (id: ApplicationId) => string;
  readonly rowOf: (id: ApplicationId) => PortfolioRow | undefined;
  readonly answersOf: (id: ApplicationId | null) => readonly ReportedAnswer[];
  /** Applications by name: the order of their sheets. */
  readonly applications: readonly ReportedApplication[];
}

export const createContext = (input: ReportInput, language: Language): ReportContext => {
  const format = createFormat(language);
  const phrases = (language === "fr" ? fr : en)(format);
  const text = (both: LocalisedText): string => both[language] || both[language === "fr" ? "en" : "fr"];
  const optionNames = new Map(input.pack.options_scored.map(({ id, label }) => [id, text(label)]));
  const questions = new Map(input.pack.questions.map((question) => [question.id, question]));
  const gates = new Map(input.pack.gates.map((gate) => [gate.id, gate]));
  const rows = new Map(input.rows.map((row) => [row.applicationId, row]));
  const names = new Map(input.applications.map(({ id, facts }) => [id, facts.name]));
  const answers = Map.groupBy(input.answers, ({ applicationId }) => applicationId);

  return {
    input,
    language,
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
