import type { Complaint } from "../../src-shared/contract/inventory.ts";
import type { Language } from "../../src-shared/contract/text.ts";
import { spreadsheetText } from "../../src-shared/domain/spreadsheet-text.ts";

const words = {
  en: {
    sheet: "Complaints",
    file: "complaints",
    heads: ["Sheet", "Row", "Column", "Value", "What is wrong, and what was expected"],
  },
  fr: {
    sheet: "Anomalies",
    file: "anomalies",
    heads: ["Feuille", "Ligne", "Colonne", "Valeur", "Ce qui ne va pas, et ce qui était attendu"],
  },
} as const satisfies Record<Language, object>;

/** `complaints_machines.xlsx`: beside the file it is about, under a name that says so. */
export const complaintFileName = (file: string, language: Language): string =>
  `${words[language].file}_${file.replace(/\.[^.]*$/u, "")}.xlsx`;

/** Complaints about a file as rows for those who will mend it; nothing in them is taken for a formula. */
export const complaintSheet = (complaints: readonly Complaint[], language: Language) => ({
  name: words[language].sheet,
  rows: [
    words[language].heads,
    ...complaints.map(({ sheet, row, column, value, message }) =>
      [sheet, row === null ? "" : String(row), column ?? "", value ?? "", message[language]].map(
        spreadsheetText,
      ),
    ),
  ],
  widths: [24, 8, 28, 32, 90],
});
