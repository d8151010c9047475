import type { Language } from "../../contract/text.ts";
import { createContext } from "./context.ts";
import type { Report } from "./report.ts";
import type { ReportInput } from "./report-input.ts";
import { answersAnnex } from "./sections/answers-annex.ts";
import { applicationSheets } from "./sections/application-sheets.ts";
import { basisChapter } from "./sections/basis.ts";
import { coverOf, marksOf } from "./sections/cover.ts";
import { decisionPage } from "./sections/decision-page.ts";
import { evidenceAnnex } from "./sections/evidence-annex.ts";
import { findingsChapter } from "./sections/findings.ts";
import { gateTextsAnnex } from "./sections/gate-texts-annex.ts";
import { gatesChapter } from "./sections/gates.ts";
import { glossaryAnnex } from "./sections/glossary-annex.ts";
import { portfolioChapter } from "./sections/portfolio.ts";
import { stampAnnex } from "./sections/stamp-annex.ts";
import { typeset } from "./typeset.ts";

/** Everything the report says, in one language, from what the engagement holds. */
export const buildReport = (input: ReportInput, language: Language): Report => {
  const context = createContext(input, language);
  const report: Report = {
    language,
    cover: coverOf(context),
    marks: marksOf(context),
    words: context.phrases.words,
    chapters: [
      decisionPage(context),
      basisChapter(context),
      portfolioChapter(context),
      gatesChapter(context),
      applicationSheets(context),
      findingsChapter(context),
      gateTextsAnnex(context),
      stampAnnex(context),
      glossaryAnnex(context),
      ...evidenceAnnex(context),
      // Last, since it is by far the longest: nothing comes after it whose page could be asked for.
      answersAnnex(context),
    ],
  };
  return typeset(report, language);
};
