import { Document } from "docx";
import type { FileChild, ISectionOptions } from "docx";
import type { Report } from "../../src-shared/domain/report/report.ts";
import { captionLabels } from "./captions.ts";
import { fileProperties } from "./file-properties.ts";
import { numberThreads } from "./comments.ts";
import type { NumberedThread } from "./comments.ts";
import { pageOf } from "./page-geometry.ts";
import type { Orientation } from "./page-geometry.ts";
import { pageNumbers } from "./page-numbers.ts";
import type { PictureBytes } from "./pictures.ts";
import { plainText } from "./plain-text.ts";
import { writeChapter } from "./sections/chapter.ts";
import { writeContents } from "./sections/contents.ts";
import { writeCover } from "./sections/cover.ts";
import { writeCoverHeader, writeFooter, writeHeader } from "./sections/page-marks.ts";
import { numberingFor, stylesFor } from "./styles.ts";

/** The Word document of a report. Quick: Word fills in the page numbers of the contents when it opens it. */
export const buildDocument = (report: Report, pictures: PictureBytes, quick: boolean): Document => {
  const threads = numberThreads(report.threads);
  return new Document({
    title: plainText(report.cover.title),
    subject: plainText(report.cover.client),
    creator: plainText(report.marks.author),
    lastModifiedBy: plainText(report.marks.author),
    description: plainText(report.cover.kind),
    customProperties: propertiesOf(report),
    styles: stylesFor(report.language),
    numbering: numberingFor(report.words.annex),
    ...(quick ? {} : { pageNumbers }),
    ...(threads.length === 0 ? {} : { comments: { children: threads.flatMap(({ comments }) => comments) } }),
    sections: [coverSection(report), ...chapterSections(report, pictures, threads)],
  });
};

const propertiesOf = ({ engagementId, language, reviewed }: Report) => [
  { name: fileProperties.engagement, value: engagementId },
  ...(reviewed === null
    ? []
    : [
        { name: fileProperties.language, value: language },
        { name: fileProperties.data, value: reviewed.dataHash },
      ]),
];

const coverSection = (report: Report): ISectionOptions => ({
  properties: { page: pageOf("portrait") },
  headers: { default: writeCoverHeader(report) },
  children: writeCover(report),
});

/** Neighbours of one orientation share a section; contents come first. */
const chapterSections = (
  report: Report,
  pictures: PictureBytes,
  threads: readonly NumberedThread[],
): readonly ISectionOptions[] => {
  const labels = captionLabels(report);
  const spans: { readonly orientation: Orientation; readonly children: FileChild[] }[] = [
    { orientation: "portrait", children: writeContents(report) },
  ];
  for (const chapter of report.chapters) {
    const written = writeChapter({
      chapter,
      hasMarkedTexts: report.reviewed !== null,
      labels,
      pictures,
      threads,
      words: report.words,
    });
    const last = spans.at(-1);
    if (last?.orientation === chapter.orientation) last.children.push(...written);
    else spans.push({ orientation: chapter.orientation, children: written });
  }
  return spans.map(({ orientation, children }) => ({
    properties: { page: pageOf(orientation) },
    headers: { default: writeHeader(report, orientation) },
    footers: { default: writeFooter(report, orientation) },
    children,
  }));
};
