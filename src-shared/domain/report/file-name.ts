import type { ApplicationId } from "../../contract/ids.ts";
import type { QuestionnaireFormat } from "../../contract/questionnaires.ts";
import type { ReportFormat } from "../../contract/reports.ts";
import type { Language } from "../../contract/text.ts";
import type { ReportInput } from "./report-input.ts";

interface NamedReport {
  readonly language: Language;
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

/** `{client}_{code}_{application}_{language}_{day}.docx`, in letters that every file system takes. */
export const reportFileName = (
  {
    applications,
    client,
    engagement,
    today,
  }: Pick<ReportInput, "applications" | "client" | "engagement" | "today">,
  { applicationId, format = "docx", language, version, withComments = false }: NamedReport,
): string => {
  const name = client.name[language] || client.name.en || client.name.fr;
  const application = applications.find(({ id }) => id === applicationId)?.facts.name ?? "";
  const parts = [inAscii(name), engagement.code, inAscii(application), language, today];
  if (version !== undefined) parts.push(`v${version}`);
  if (withComments && format === "docx") parts.push(reviewPart[language]);
  return `${parts.filter((part) => part !== "").join("_")}.${endings[format]}`;
};

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
  text
    .replaceAll("œ", "oe")
    .replaceAll("Œ", "OE")
    .normalize("NFD")
    .replaceAll(/\p{M}/gu, "")
    .replaceAll(/[^A-Za-z0-9]+/gu, "-")
    .slice(0, 60)
    .replaceAll(/^-|-$/gu, "");
