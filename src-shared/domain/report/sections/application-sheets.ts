import { heading, paragraph, strong } from "../blocks.ts";
import { bookmarkOf, sectionBookmark } from "../bookmarks.ts";
import type { ReportContext } from "../context.ts";
import type { ReportedApplication } from "../report-input.ts";
import type { Block, Chapter } from "../report.ts";
import { sheetContributions } from "./sheet-contributions.ts";
import { sheetDecision } from "./sheet-decision.ts";
import { sheetDoubts } from "./sheet-doubts.ts";
import { sheetGates } from "./sheet-gates.ts";
import { sheetIdentity } from "./sheet-identity.ts";
import { sheetScores } from "./sheet-scores.ts";
import { verdictSentence, verdictSupport } from "./sheet-verdict.ts";

export const applicationSheets = (context: ReportContext): Chapter => {
  const { applications, phrases } = context;
  return {
    id: sectionBookmark("sheets"),
    title: phrases.sheet.title,
    kind: "chapter",
    orientation: "portrait",
    blocks: [
      paragraph("body", applications.length === 0 ? phrases.sheet.empty : phrases.sheet.intro),
      ...applications.flatMap((application, place) => sheet(context, application, place > 0)),
    ],
  };
};

/** One application on a page of its own, the sentence before the figures. */
const sheet = (
  context: ReportContext,
  application: ReportedApplication,
  startsPage: boolean,
): readonly Block[] => {
  const { input, rowOf } = context;
  const { id, facts } = application;
  const assessment = input.assessments.get(id);
  const row = rowOf(id);
  const head = [
    heading(2, facts.name, { id: bookmarkOf("app", id), startsPage }),
    ...sheetIdentity(context, application),
  ];
  if (!assessment || !row) return head;
  const subject = { application, assessment, row };
  return [
    ...head,
    paragraph("verdict", strong(verdictSentence(context, subject))),
    paragraph("body", verdictSupport(context, subject).join(" ")),
    ...sheetDecision(context, subject),
    ...sheetScores(context, subject),
    ...sheetContributions(context, subject),
    ...sheetGates(context, subject),
    ...sheetDoubts(context, subject),
  ];
};
