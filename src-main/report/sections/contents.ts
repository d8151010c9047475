import { Paragraph, TableOfContents } from "docx";
import type { FileChild } from "docx";
import type { Report } from "../../../src-shared/domain/report/report.ts";
import { textRuns } from "../runs.ts";
import { styleIds } from "../styles.ts";

/** Chapters and their parts; docx fills it from the headings. */
export const writeContents = ({ words }: Report): FileChild[] => [
  new Paragraph({ style: styleIds.contentsHeading, children: textRuns(words.contents) }),
  new TableOfContents(words.contents, { hyperlink: true, headingStyleRange: "1-2" }),
];
