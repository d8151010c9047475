import type { LocalisedText } from "../../src-shared/contract/text.ts";
import { problem } from "../../src-shared/rpc/problems.ts";
import type { Problem } from "../../src-shared/rpc/problems.ts";

/** Why a file is refused; the sentence around it is "… can't be read: REASON." */
export const unreadable = (file: string, reason: LocalisedText, cause?: unknown): Problem =>
  problem("file.unreadable", { file, reason }, { cause });

export const reasons = {
  empty: { en: "it is empty", fr: "il est vide" },
  notASpreadsheet: {
    en: "it is neither an Excel workbook (.xlsx) nor a CSV file",
    fr: "ce n’est ni un classeur Excel (.xlsx) ni un fichier CSV",
  },
  oldExcel: {
    en: "it is in the Excel format of before 2007 (.xls); save it as .xlsx",
    fr: "il est au format Excel d’avant 2007 (.xls) ; enregistrez-le en .xlsx",
  },
  encrypted: {
    en: "it is protected by a password; save it without one",
    fr: "il est protégé par un mot de passe ; enregistrez-le sans mot de passe",
  },
  binaryWorkbook: {
    en: "it is a binary workbook (.xlsb); save it as .xlsx",
    fr: "c’est un classeur binaire (.xlsb) ; enregistrez-le en .xlsx",
  },
  openDocument: {
    en: "it is an OpenDocument spreadsheet (.ods); save it as .xlsx",
    fr: "c’est une feuille OpenDocument (.ods) ; enregistrez-la en .xlsx",
  },
  broken: {
    en: "it is damaged or incomplete; export it again",
    fr: "il est endommagé ou incomplet ; exportez-le à nouveau",
  },
  noCsvInZip: {
    en: "it is an archive without a workbook or a CSV file in it",
    fr: "c’est une archive qui ne contient ni classeur ni fichier CSV",
  },
  noInventory: {
    en: "no row of it looks like the header of an inventory: expected at least a column for the name of servers or applications",
    fr: "aucune ligne ne ressemble à l’en-tête d’un inventaire : attendu au moins une colonne pour le nom des serveurs ou des applications",
  },
  noColumns: {
    en: "none of its sheets has a row of headings with values below it",
    fr: "aucune de ses feuilles n’a de ligne d’en-tête suivie de valeurs",
  },
  noMachines: {
    en: "it has no sheet vInfo, which lists the machines; export all sheets from RVTools",
    fr: "il n’a pas de feuille vInfo, qui liste les machines ; exportez toutes les feuilles depuis RVTools",
  },
  noMachineNames: {
    en: "its sheet vInfo has no column VM",
    fr: "sa feuille vInfo n’a pas de colonne VM",
  },
  notAnswers: {
    en: "it is neither a CSV nor a JSON file of answers",
    fr: "ce n’est ni un fichier CSV ni un fichier JSON de réponses",
  },
  noAnswerColumns: {
    en: "its first row is no header of answers: expected at least the columns question and value",
    fr: "sa première ligne n’est pas un en-tête de réponses : attendu au moins les colonnes question et valeur",
  },
  noAnswerList: {
    en: "it holds no list of answers: expected [{application, question, value, grade, note}, …]",
    fr: "il ne contient pas de liste de réponses : attendu [{application, question, value, grade, note}, …]",
  },
  badJson: {
    en: "it is no valid JSON",
    fr: "ce n’est pas du JSON valide",
  },
  notWord: {
    en: "it is no Word document (.docx)",
    fr: "ce n’est pas un document Word (.docx)",
  },
  wrappedWord: {
    en: "it is protected by a password, or in the Word format of before 2007 (.doc); save it as .docx, without a password",
    fr: "il est protégé par un mot de passe, ou au format Word d’avant 2007 (.doc) ; enregistrez-le en .docx, sans mot de passe",
  },
  notOurReport: {
    en: "it is no report of Canopy Assess, or its properties were removed",
    fr: "ce n’est pas un rapport de Canopy Assess, ou ses propriétés ont été supprimées",
  },
  tooSlow: {
    en: "reading it takes longer than two minutes; split it",
    fr: "sa lecture dure plus de deux minutes ; découpez-le",
  },
  tooMuchMemory: {
    en: "it needs more memory than an import may take; split it",
    fr: "il demande plus de mémoire que n’en prend un import ; découpez-le",
  },
  suspiciousArchive: {
    en: "its parts declare sizes that no workbook has",
    fr: "ses parties déclarent des tailles qu’aucun classeur n’a",
  },
  tooManyRows: {
    en: "one of its sheets has more than 1,000,000 rows",
    fr: "une de ses feuilles a plus de 1 000 000 lignes",
  },
} as const satisfies Record<string, LocalisedText>;
