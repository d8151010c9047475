import { Bookmark, HeadingLevel, Paragraph, SequentialIdentifier } from "docx";
import type { FileChild, ParagraphChild } from "docx";
import type {
  Block,
  Chapter,
  Drawn,
  Heading,
  ParagraphTone,
  ReportWords,
} from "../../../src-shared/domain/report/report.ts";
import type { CaptionLabels } from "../captions.ts";
import { withComments } from "../comments.ts";
import type { NumberedThread } from "../comments.ts";
import { writeChart, writeColumns, writeRadar } from "../charts.ts";
import { textWidth } from "../page-geometry.ts";
import { writePicture } from "../pictures.ts";
import type { PictureBytes } from "../pictures.ts";
import { textRuns, writeRuns } from "../runs.ts";
import { numberings, styleIds } from "../styles.ts";
import { textBookmark } from "../text-bookmark.ts";
import { writeTable } from "../tables.ts";

interface Setting {
  readonly chapter: Chapter;
  /** Each sentence carries the mark by which it is known when it comes back. */
  readonly hasMarkedTexts: boolean;
  readonly labels: CaptionLabels;
  readonly pictures: PictureBytes;
  readonly threads: readonly NumberedThread[];
  readonly words: ReportWords;
}

/** A chapter under its numbered heading, with every block in its Word form. */
export const writeChapter = (setting: Setting): FileChild[] => [
  new Paragraph({
    heading: HeadingLevel.HEADING_1,
    numbering: { reference: numberingOf(setting.chapter), level: 0 },
    pageBreakBefore: true,
    children: withComments(setting.threads, setting.chapter.id, [
      new Bookmark({ id: setting.chapter.id, children: textRuns(setting.chapter.title) }),
    ]),
  }),
  ...setting.chapter.blocks.flatMap((block, place, blocks) => writeBlock(block, setting, blocks[place + 1])),
];

const numberingOf = ({ kind }: Chapter): string =>
  kind === "annex" ? numberings.annexes : numberings.chapters;

const writeBlock = (block: Block, setting: Setting, next: Block | undefined): FileChild[] => {
  const { chapter, labels, pictures, words } = setting;
  const width = textWidth(chapter.orientation);
  switch (block.kind) {
    case "heading":
      return [writeHeading(block, setting)];
    case "paragraph":
      return [
        new Paragraph({
          ...toned(block.tone),
          children: markText(block.key, writeRuns(block.runs, labels), setting),
        }),
      ];
    case "list":
      return block.items.map(
        (runs) =>
          new Paragraph({
            numbering: { reference: numberings.bullets, level: 0 },
            spacing: { after: 80 },
            children: writeRuns(runs, labels),
          }),
      );
    case "table":
      return [
        ...(block.caption === null ? [] : [writeCaption(words.table, block.id, block.caption, words, true)]),
        writeTable(block, width, labels),
        ...(opensPage(next) ? [] : [gap()]),
      ];
    case "chartedTable": {
      const drawingWidth = Math.floor(width * 0.42);
      const drawing = writeChart(block.chart, drawingWidth);
      return [
        writeTable(block.table, width, labels, { drawing, width: drawingWidth }),
        figureCaption(block.chart, words),
      ];
    }
    case "chart":
      return writeFigure(block, writeChart(block, width), words);
    case "columns":
      return writeFigure(block, writeColumns(block, width), words);
    case "radar":
      return writeFigure(block, writeRadar(block, width), words);
    case "picture":
      return [
        new Paragraph({
          keepNext: true,
          style: styleIds.drawing,
          children: [writePicture(block, width, pictures)],
        }),
        writeCaption(words.figure, block.id, block.caption, words, true),
      ];
  }
};

const markText = (
  key: string | null,
  children: ParagraphChild[],
  { hasMarkedTexts }: Setting,
): ParagraphChild[] =>
  key === null || !hasMarkedTexts ? children : [new Bookmark({ id: textBookmark(key), children })];

/** Keeps two tables apart, which Word would otherwise join, and gives the text after one some air. */
const gap = (): Paragraph =>
  new Paragraph({ spacing: { after: 0, line: 110, lineRule: "exact" }, children: [] });

/** On a full page the gap would be all that stands on the next one. */
const opensPage = (block: Block | undefined): boolean => block?.kind === "heading" && block.startsPage;

const toned = (tone: ParagraphTone): { readonly style?: string } =>
  tone === "body" ? {} : { style: styleIds[tone] };

const writeHeading = ({ id, level, startsPage, text }: Heading, { chapter, threads }: Setting): Paragraph => {
  const words = textRuns(text);
  return new Paragraph({
    heading: level === 2 ? HeadingLevel.HEADING_2 : HeadingLevel.HEADING_3,
    ...(level === 2 && { numbering: { reference: numberingOf(chapter), level: 1 } }),
    ...(startsPage && { pageBreakBefore: true, spacing: { before: 0 } }),
    children: id === null ? words : withComments(threads, id, [new Bookmark({ id, children: words })]),
  });
};

const writeFigure = (block: Drawn, drawing: ParagraphChild, words: ReportWords): FileChild[] => [
  new Paragraph({ keepNext: true, style: styleIds.drawing, children: [drawing] }),
  figureCaption(block, words),
];

const figureCaption = ({ caption, id }: Drawn, words: ReportWords): Paragraph =>
  writeCaption(words.figure, id, caption, words, false);

/** Label and number alone are bookmarked, so that a reference prints “Figure 3” and not the whole caption. */
const writeCaption = (
  word: string,
  id: string | null,
  text: string,
  { captionSeparator }: ReportWords,
  keepNext: boolean,
): Paragraph => {
  const label: ParagraphChild[] = [
    ...textRuns(`${word}\u00A0`, { bold: true }),
    new SequentialIdentifier(word),
  ];
  return new Paragraph({
    style: styleIds.caption,
    keepNext,
    children: [
      ...(id === null ? label : [new Bookmark({ id, children: label })]),
      ...textRuns(`${captionSeparator}${text}`),
    ],
  });
};
