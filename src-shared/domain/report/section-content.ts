import type { Language } from "../../contract/text.ts";
import { ReportSection } from "../../contract/reports.ts";
import { chaptersOf } from "./build-report.ts";
import { createContext } from "./context.ts";
import type { Chapter } from "./report.ts";
import type { ReportInput } from "./report-input.ts";

/** The stamp says of which data a report is, so it changes with anything, and says nothing itself. */
const sealed = ReportSection.options.filter((section) => section !== "stamp");

/** What each section says, to tell later whether it still says so. */
export const sectionContents = (
  input: ReportInput,
  language: Language,
): readonly { readonly section: ReportSection; readonly chapters: readonly Chapter[] }[] => {
  const context = createContext(input, language);
  return sealed.map((section) => ({ section, chapters: chaptersOf[section](context) }));
};
