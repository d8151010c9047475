import {
  AlignmentType,
  BorderStyle,
  Paragraph,
  ShadingType,
  Table,
  TableCell,
  TableLayoutType,
  TableRow,
  TextDirection,
  VerticalAlignTable,
  WidthType,
} from "docx";
import type { IBorderOptions, ParagraphChild } from "docx";
import type { Cell, Column, Row, Table as TableData } from "../../src-shared/domain/report/report.ts";
import type { CaptionLabels } from "./captions.ts";
import { ink, shades } from "./palette.ts";
import { plainCells, PlainRow } from "./plain-row.ts";
import type { PlainColumn } from "./plain-row.ts";
import { textRuns, writeRuns } from "./runs.ts";
import { line, noLine, styleIds } from "./styles.ts";

/** A drawing in a column of its own to the right of all rows. */
export interface Beside {
  readonly drawing: ParagraphChild;
  /** In twentieths of a point. */
  readonly width: number;
}

interface Frame {
  readonly density: TableData["density"];
  readonly columns: readonly Column[];
  readonly widths: readonly number[];
  readonly labels: CaptionLabels;
  readonly beside: Beside | undefined;
  readonly height: number;
  /** Its rows stay on one page. */
  readonly together: boolean;
}

/** Space above and below a cell's text, in twentieths of a point. */
const paddings: Readonly<Record<TableData["density"], number>> = {
  normal: 60,
  compact: 32,
  matrix: 14,
  charted: 58,
};

/** A table of so few rows would look torn on two pages. */
const mostTogether = 8;

const textStyles: Readonly<Record<TableData["density"], string>> = {
  normal: styleIds.tableText,
  compact: styleIds.tableSmall,
  matrix: styleIds.tableMatrix,
  charted: styleIds.tableSmall,
};

const alignments = {
  start: AlignmentType.LEFT,
  center: AlignmentType.CENTER,
  end: AlignmentType.RIGHT,
} as const;

/** A table of lines, not boxes: heads repeat on every page and no row breaks across two. */
export const writeTable = (
  { caption, columns, density, rows }: TableData,
  width: number,
  labels: CaptionLabels,
  beside?: Beside,
): Table => {
  const widths = widthsOf(columns, width - (beside?.width ?? 0));
  const frame: Frame = {
    density,
    columns,
    widths,
    labels,
    beside,
    height: rows.length,
    together: caption !== null && rows.length <= mostTogether,
  };
  const allWidths = beside ? [...widths, beside.width] : widths;
  const hasHead = columns.some(({ label }) => label !== "");
  const padding = paddings[density];
  return new Table({
    columnWidths: allWidths,
    width: { size: allWidths.reduce((sum, each) => sum + each, 0), type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: padding, bottom: padding, left: 0, right: density === "matrix" ? 0 : 120 },
    borders: {
      top: line(8, ink.text),
      bottom: line(6, ink.line),
      left: noLine,
      right: noLine,
      insideHorizontal: line(2, ink.hairline),
      insideVertical: density === "matrix" ? line(2, ink.hairline) : noLine,
    },
    rows: [
      ...(hasHead ? [headRow(frame)] : []),
      ...rows.map((row, place) => bodyRow(frame, row, rows[place + 1])),
    ],
  });
};

/** Whole twentieths of a point; a matrix keeps the width of its columns and lets the table be narrower. */
const widthsOf = (columns: readonly Column[], width: number): readonly number[] => {
  const total = columns.reduce((sum, column) => sum + column.width, 0);
  return columns.map((column) => Math.floor((column.width / Math.max(100, total)) * width));
};

const headRow = ({ beside, columns, density, height, labels, widths }: Frame): TableRow => {
  const isUpright = columns.some(({ upright }) => upright);
  return new TableRow({
    // A head that reaches down into the rows cannot be repeated; such a table stays on one page.
    tableHeader: beside === undefined,
    cantSplit: true,
    ...(isUpright && { height: { value: 1_250, rule: "atLeast" as const } }),
    children: [
      ...columns.map(
        ({ align, label, upright }, place) =>
          new TableCell({
            width: { size: widths[place] ?? 0, type: WidthType.DXA },
            verticalAlign: upright ? VerticalAlignTable.CENTER : VerticalAlignTable.BOTTOM,
            borders: { bottom: line(4, ink.soft) },
            ...(upright && { textDirection: TextDirection.BOTTOM_TO_TOP_LEFT_TO_RIGHT }),
            children: [
              new Paragraph({
                style: density === "matrix" ? styleIds.tableMatrix : styleIds.tableSmall,
                alignment: upright ? AlignmentType.LEFT : alignments[align],
                keepNext: true,
                children: writeRuns([{ kind: "text", text: label, weight: "strong" }], labels, {
                  color: ink.soft,
                }),
              }),
            ],
          }),
      ),
      ...(beside ? [besideCell(beside, height + 1)] : []),
    ],
  });
};

const besideCell = ({ drawing, width }: Beside, rowSpan: number): TableCell =>
  new TableCell({
    rowSpan,
    width: { size: width, type: WidthType.DXA },
    margins: { top: 0, bottom: 0, left: 0, right: 0 },
    verticalAlign: VerticalAlignTable.TOP,
    children: [
      new Paragraph({ style: styleIds.drawing, alignment: AlignmentType.RIGHT, children: [drawing] }),
    ],
  });

const bodyRow = (frame: Frame, row: Row, next: Row | undefined): TableRow => {
  const plain = isPlainTable(frame) && next?.kind !== "total" ? plainCells(row) : undefined;
  if (plain) return new PlainRow(plainColumns(frame), plain);
  const spansAll = row.kind === "group";
  return new TableRow({
    cantSplit: true,
    children: row.cells.map((cell, place) => {
      const width = spansAll ? frame.widths.reduce((sum, each) => sum + each, 0) : (frame.widths[place] ?? 0);
      const keepNext = spansAll || next?.kind === "total" || (frame.together && next !== undefined);
      return writeCell(frame, cell, { align: frame.columns[place]?.align ?? "start", keepNext, row, width });
    }),
  });
};

/** A matrix centres its cells from top to bottom, and a drawing beside the rows reaches down into them. */
const isPlainTable = ({ beside, density, together }: Frame): boolean =>
  beside === undefined && density !== "matrix" && !together;

const plainColumns = ({ columns, density, widths }: Frame): readonly PlainColumn[] =>
  columns.map(({ align }, place) => ({
    style: textStyles[density],
    alignment: alignmentOf(align),
    width: widths[place] ?? 0,
  }));

/** Left is where text starts anyway; thousands of cells need not say so. */
const alignmentOf = (align: Column["align"]) => (align === "start" ? undefined : alignments[align]);

interface Place {
  readonly align: Column["align"];
  readonly keepNext: boolean;
  readonly row: Row;
  readonly width: number;
}

const writeCell = (
  frame: Frame,
  { paragraphs, shade }: Cell,
  { align, keepNext, row, width }: Place,
): TableCell => {
  const look = shade === "none" ? undefined : shades[shade];
  const alignment = row.kind === "group" ? undefined : alignmentOf(align);
  const above: IBorderOptions | undefined = row.kind === "total" ? line(4, ink.soft) : undefined;
  return new TableCell({
    width: { size: width, type: WidthType.DXA },
    ...(frame.density === "matrix" && { verticalAlign: VerticalAlignTable.CENTER }),
    ...(row.kind === "group" && { columnSpan: frame.columns.length, margins: { top: 140, bottom: 40 } }),
    ...(look && { shading: { type: ShadingType.CLEAR, fill: look.fill, color: "auto" } }),
    ...(above && { borders: { top: above } }),
    children: paragraphs.map(
      (runs) =>
        new Paragraph({
          style: textStyles[frame.density],
          ...(alignment && { alignment }),
          ...(keepNext && { keepNext }),
          children: writeRuns(runs, frame.labels, look ? { color: look.on } : {}),
        }),
    ),
  });
};

/** Label and value pairs without lines, for the cover. */
export const writeFacts = (
  facts: readonly { readonly label: string; readonly value: string }[],
  width: number,
): Table => {
  const widths = [Math.floor(width * 0.3), Math.floor(width * 0.7)];
  const factCell = (text: string, place: number, color: string): TableCell =>
    new TableCell({
      width: { size: widths[place] ?? 0, type: WidthType.DXA },
      children: [new Paragraph({ style: styleIds.coverFact, children: textRuns(text, { color }) })],
    });
  return new Table({
    columnWidths: widths,
    width: { size: width, type: WidthType.DXA },
    layout: TableLayoutType.FIXED,
    margins: { top: 50, bottom: 50, left: 0, right: 120 },
    borders: {
      top: line(8, ink.text),
      bottom: { style: BorderStyle.NONE, size: 0, color: "auto" },
      left: noLine,
      right: noLine,
      insideHorizontal: line(2, ink.hairline),
      insideVertical: noLine,
    },
    rows: facts.map(
      ({ label, value }) =>
        new TableRow({
          cantSplit: true,
          children: [factCell(label, 0, ink.faint), factCell(value, 1, ink.text)],
        }),
    ),
  });
};
