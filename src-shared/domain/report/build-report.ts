import type { Language } from "../../contract/text.ts";
import type { ReportSection } from "../../contract/reports.ts";
import { createContext } from "./context.ts";
import type { ReportContext } from "./context.ts";
import { withKeys, withOwnWords } from "./narrative.ts";
import { withoutDanglingReferences } from "./references.ts";
import { reviewThreads } from "./review-threads.ts";
import type { Chapter, Report } from "./report.ts";
import type { ReportInput } from "./report-input.ts";
import { inputAbout, sectionsIn } from "./report-scope.ts";
import type { ReportScope } from "./report-scope.ts";
import { answersAnnex } from "./sections/answers-annex.ts";
import { applicationSheets } from "./sections/application-sheets.ts";
import { basisChapter } from "./sections/basis.ts";
import { businessCaseChapter } from "./sections/business-case.ts";
import { carbonChapter } from "./sections/carbon.ts";
import { coverOf, marksOf } from "./sections/cover.ts";
import { decisionPage } from "./sections/decision-page.ts";
import { evidenceAnnex } from "./sections/evidence-annex.ts";
import { gateTextsAnnex } from "./sections/gate-texts-annex.ts";
import { gatesChapter } from "./sections/gates.ts";
import { glossaryAnnex } from "./sections/glossary-annex.ts";
import { nextStepsChapter } from "./sections/next-steps.ts";
import { platformsChapter } from "./sections/platforms.ts";
import { portfolioChapter } from "./sections/portfolio.ts";
import { readinessChapter } from "./sections/readiness.ts";
import { risksChapter } from "./sections/risks.ts";
import { sensitivityChapter } from "./sections/sensitivity.ts";
import { stampAnnex } from "./sections/stamp-annex.ts";
import { wavesChapter } from "./sections/waves.ts";
import { typeset } from "./typeset.ts";

const chaptersOf: Readonly<Record<ReportSection, (context: ReportContext) => readonly Chapter[]>> = {
  decision: (context) => [decisionPage(context)],
  basis: (context) => [basisChapter(context)],
  readiness: (context) => [readinessChapter(context)],
  portfolio: (context) => [portfolioChapter(context)],
  gates: (context) => [gatesChapter(context)],
  sheets: (context) => [applicationSheets(context)],
  platforms: (context) => [platformsChapter(context)],
  businessCase: (context) => [businessCaseChapter(context)],
  carbon: (context) => [carbonChapter(context)],
  waves: (context) => [wavesChapter(context)],
  risks: (context) => [risksChapter(context)],
  sensitivity: (context) => [sensitivityChapter(context)],
  nextSteps: (context) => [nextStepsChapter(context)],
  gateTexts: (context) => [gateTextsAnnex(context)],
  stamp: (context) => [stampAnnex(context)],
  glossary: (context) => [glossaryAnnex(context)],
  evidence: evidenceAnnex,
  // Last, since it is by far the longest: nothing comes after it whose page could be asked for.
  answers: (context) => [answersAnnex(context)],
};

/** A section as the report itself writes it, each paragraph with the key under which people may rewrite it. */
export const computedChapters = (context: ReportContext, section: ReportSection): readonly Chapter[] =>
  withKeys(chaptersOf[section](context));

/** A section as it is read: in people's own words where they wrote some. */
export const writtenChapters = (context: ReportContext, section: ReportSection): readonly Chapter[] => {
  const own = context.input.texts.filter(({ language }) => language === context.language);
  return withOwnWords(computedChapters(context, section), own);
};

/** Everything the report says, in one language, from what the engagement holds; or the part of it that is wanted. */
export const buildReport = (input: ReportInput, language: Language, scope: ReportScope = {}): Report => {
  const about = scope.applicationId === undefined ? input : inputAbout(input, scope.applicationId);
  const sections = sectionsIn(scope);
  const context = createContext(about, language, sections);
  const report: Omit<Report, "threads"> = {
    language,
    engagementId: about.engagement.id,
    reviewed: scope.isForReview === true ? { dataHash: input.stamp.inputHash } : null,
    cover: coverOf(context, scope.applicationId),
    marks: marksOf(context),
    words: context.phrases.words,
    chapters: withoutDanglingReferences(sections.flatMap((section) => writtenChapters(context, section))),
  };
  // What somebody wrote in a comment stays as it was written.
  return { ...typeset(report, language), threads: reviewThreads(input.comments, report.chapters) };
};
