import type { Language } from "../../contract/text.ts";
import { ReportSection } from "../../contract/reports.ts";
import { computedChapters, writtenChapters } from "./build-report.ts";
import { createContext } from "./context.ts";
import { keyedTexts } from "./narrative.ts";
import type { KeyedText } from "./narrative.ts";
import { typeset } from "./typeset.ts";
import type { Chapter } from "./report.ts";
import type { ReportInput } from "./report-input.ts";

/** The stamp says of which data a report is, so it changes with anything, and says nothing itself. */
const sealed = ReportSection.options.filter((section) => section !== "stamp");

/** A paragraph that people may put into their own words, with what the report itself says there. */
interface ComputedText extends KeyedText {
  readonly section: ReportSection;
}

/** Every paragraph that can be rewritten, as it is typeset, in the order in which they are read. */
export const computedTexts = (input: ReportInput, language: Language): readonly ComputedText[] => {
  const context = createContext(input, language);
  return ReportSection.options.flatMap((section) =>
    keyedTexts(typeset(computedChapters(context, section), language)).map((text) => ({ ...text, section })),
  );
};

/** A paragraph with what the report itself says there, and what it says: that, or somebody's own words. */
export interface SaidText extends ComputedText {
  readonly said: string;
}

/** Every paragraph that can be rewritten, as the report says it today. */
export const saidTexts = (input: ReportInput, language: Language): readonly SaidText[] => {
  const own = new Map(
    input.texts.filter((one) => one.language === language).map(({ key, text }) => [key, text]),
  );
  return computedTexts(input, language).map((text) => ({
    ...text,
    // Of words that make several paragraphs, the first is the one that is marked in a document.
    said: (own.get(text.key) ?? text.text).split(/\n\s*\n/u)[0] ?? "",
  }));
};

/** What each section says, to tell later whether it still says so. */
export const sectionContents = (
  input: ReportInput,
  language: Language,
): readonly { readonly section: ReportSection; readonly chapters: readonly Chapter[] }[] => {
  const context = createContext(input, language);
  return sealed.map((section) => ({ section, chapters: writtenChapters(context, section) }));
};
