import { Footer, Header, PageNumber, Paragraph, TabStopType, TextRun } from "docx";
import { TextWatermark } from "docx/watermarks";
import type { Report } from "../../../src-shared/domain/report/report.ts";
import { textWidth } from "../page-geometry.ts";
import type { Orientation } from "../page-geometry.ts";
import { font, ink } from "../palette.ts";
import { plainText } from "../plain-text.ts";
import { textRuns } from "../runs.ts";
import { line, styleIds } from "../styles.ts";

/** What stands above every page: whose it is, how secret it is, that it is invented or a draft. */
export const writeHeader = ({ marks }: Report, orientation: Orientation): Header =>
  new Header({
    children: [
      new Paragraph({
        style: styleIds.header,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(orientation) }],
        border: { bottom: { ...line(2), space: 4 } },
        children: [
          ...watermark(marks.watermark),
          ...textRuns(marks.headerStart),
          new TextRun({ children: ["\t"] }),
          ...(marks.notice === null ? [] : textRuns(`${marks.notice}  ·  `, { bold: true, color: ink.text })),
          ...textRuns(marks.headerEnd),
        ],
      }),
    ],
  });

/** The cover says all that itself; it only carries the watermark. */
export const writeCoverHeader = ({ marks }: Report): Header =>
  new Header({ children: [new Paragraph({ style: styleIds.header, children: watermark(marks.watermark) })] });

export const writeFooter = ({ marks, words }: Report, orientation: Orientation): Footer =>
  new Footer({
    children: [
      new Paragraph({
        style: styleIds.footer,
        tabStops: [{ type: TabStopType.RIGHT, position: textWidth(orientation) }],
        children: [
          ...textRuns(marks.footer),
          new TextRun({
            children: ["\t", `${words.page}\u00A0`, PageNumber.CURRENT, " / ", PageNumber.TOTAL_PAGES],
          }),
        ],
      }),
    ],
  });

const watermark = (text: string | null): TextWatermark[] =>
  text === null
    ? []
    : [new TextWatermark({ text: plainText(text), font, color: "DFE2E5", opacity: 0.4, width: 330 })];
