import { Paragraph } from "docx";
import type { FileChild } from "docx";
import type { Report } from "../../../src-shared/domain/report/report.ts";
import { textWidth } from "../page-geometry.ts";
import { ink } from "../palette.ts";
import { textRuns } from "../runs.ts";
import { line, styleIds } from "../styles.ts";
import { writeFacts } from "../tables.ts";

export const writeCover = ({ cover }: Report): FileChild[] => [
  new Paragraph({ style: styleIds.coverKind, children: textRuns(cover.kind) }),
  new Paragraph({ style: styleIds.coverTitle, children: textRuns(cover.title) }),
  new Paragraph({ style: styleIds.coverClient, children: textRuns(cover.client) }),
  writeFacts(cover.facts, textWidth("portrait")),
  ...(cover.notice === null ? [] : [notice(cover.notice)]),
];

const notice = (text: string): Paragraph =>
  new Paragraph({
    style: styleIds.coverFact,
    spacing: { before: 480 },
    border: { left: { ...line(24, ink.text), space: 8 } },
    children: textRuns(text, { bold: true }),
  });
