import type { ApplicationId } from "../../contract/ids.ts";
import type { QuestionnaireFormat } from "../../contract/questionnaires.ts";
import type { FileNamePart } from "../../contract/report-file-name.ts";
import type { ReportFormat } from "../../contract/reports.ts";
import type { Language } from "../../contract/text.ts";
import type { ReportInput } from "./report-input.ts";

interface NamedReport {
  readonly language: Language;
  /** How the person has reports named: parts in braces, as `ReportFileName` takes them. */
  readonly template: string;
  readonly format?: ReportFormat;
  /** The report is about this application only. */
  readonly applicationId?: ApplicationId | undefined;
  /** It holds what the team says to each other, and its name warns whoever is about to send it. */
  readonly withComments?: boolean;
  /** It is the copy that is issued. */
  readonly version?: number;
}

const reviewPart = { en: "review", fr: "relecture" } as const;

/** A CSV file holds one table, so several travel as an archive. */
const endings: Readonly<Record<ReportFormat, string>> = {
  docx: "docx",
  xlsx: "xlsx",
  csv: "zip",
  json: "json",
};

/**
 * The name of a report's file after the person's template, in letters that every file system takes. A part that there
 * is not leaves no gap. That it is an issued copy, or holds comments, is said whatever the template.
 */
export const reportFileName = (
  {
    applications,
    client,
    engagement,
    today,
  }: Pick<ReportInput, "applications" | "client" | "engagement" | "today">,
  { applicationId, format = "docx", language, template, version, withComments = false }: NamedReport,
): string => {
  const name = client.name[language] || client.name.en || client.name.fr;
  const application = applications.find(({ id }) => id === applicationId)?.facts.name ?? "";
  const parts: Record<FileNamePart, string> = {
    client: inAscii(name),
    code: engagement.code,
    application: inAscii(application),
    language,
    day: today,
  };
  const own = tidied(
    template.split(/[{}]/u).map((piece, place) => (place % 2 === 1 ? partOf(parts, piece) : plain(piece))),
  );
  const said = [own || engagement.code];
  if (version !== undefined) said.push(`v${version}`);
  if (withComments && format === "docx") said.push(reviewPart[language]);
  return `${said.join("_")}.${endings[format]}`;
};

/** What stands in braces is a part; the contract lets nothing else through. */
const partOf = (parts: Readonly<Record<string, string>>, name: string): string => parts[name] ?? "";

/** One separator where several follow each other, the underscore before the hyphen, and none at either end. */
const tidied = (pieces: readonly string[]): string =>
  pieces
    .join("")
    .replaceAll(/[_-]{2,}/gu, (separators) => (separators.includes("_") ? "_" : "-"))
    .slice(0, 180)
    .replaceAll(/^[_-]|[_-]$/gu, "");

/** `{client}_{code}_questionnaire_{language}_{day}.xlsx` */
export const questionnaireFileName = (
  { client, engagement, today }: Pick<ReportInput, "client" | "engagement" | "today">,
  { format, language }: { readonly format: QuestionnaireFormat; readonly language: Language },
): string => {
  const name = inAscii(client.name[language] || client.name.en || client.name.fr);
  const parts = [name, engagement.code, "questionnaire", language, today];
  return `${parts.filter((part) => part !== "").join("_")}.${format}`;
};

/** Accents fall off their letters; what has no letter of its own becomes a hyphen. */
const inAscii = (text: string): string =>
  plain(text.replaceAll("_", "-")).slice(0, 60).replaceAll(/^-|-$/gu, "");

/** The same of a template's own words, whose underscores stay. */
const plain = (text: string): string =>
  text
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "OE")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9_]+/gu, "-");
