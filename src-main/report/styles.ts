import { AlignmentType, BorderStyle, LevelFormat, LevelSuffix, LineRuleType } from "docx";
import type { INumberingOptions, IParagraphStyleOptions, IStylesOptions } from "docx";
import type { Language } from "../../src-shared/contract/text.ts";
import { font, ink } from "./palette.ts";

/** Names under which paragraphs ask for their looks; a client's template can restyle every one of them. */
export const styleIds = {
  lead: "CanopyLead",
  verdict: "CanopyVerdict",
  facts: "CanopyFacts",
  note: "CanopyNote",
  coverKind: "CanopyCoverKind",
  coverTitle: "CanopyCoverTitle",
  coverClient: "CanopyCoverClient",
  coverFact: "CanopyCoverFact",
  tableText: "CanopyTableText",
  tableSmall: "CanopyTableSmall",
  tableMatrix: "CanopyTableMatrix",
  drawing: "CanopyDrawing",
  caption: "Caption",
  contentsHeading: "TOCHeading",
  header: "Header",
  footer: "Footer",
} as const;

export const numberings = {
  chapters: "canopy-chapters",
  annexes: "canopy-annexes",
  bullets: "canopy-bullets",
} as const;

const locales = { en: "en-GB", fr: "fr-FR" } as const;

/** Sizes are in half points, spacing in twentieths of a point. */
export const stylesFor = (language: Language): IStylesOptions => ({
  default: {
    document: {
      run: { font, size: 20, color: ink.text, language: { value: locales[language] } },
      paragraph: { spacing: { after: 120, ...lines(276) } },
    },
    heading1: {
      run: { font, size: 36, bold: true, color: ink.text },
      paragraph: { spacing: { before: 0, after: 280, ...lines(252) }, keepNext: true, keepLines: true },
    },
    heading2: {
      run: { font, size: 26, bold: true, color: ink.text },
      paragraph: { spacing: { before: 320, after: 120, ...lines(252) }, keepNext: true, keepLines: true },
    },
    heading3: {
      run: { font, size: 20, bold: true, color: ink.text },
      paragraph: { spacing: { before: 120, after: 40 }, keepNext: true, keepLines: true },
    },
  },
  paragraphStyles: [
    body(styleIds.lead, "Canopy Lead", {
      run: { size: 26 },
      paragraph: { spacing: { after: 180, ...lines(300) } },
    }),
    body(styleIds.verdict, "Canopy Verdict", {
      run: { size: 28 },
      paragraph: { spacing: { before: 160, after: 60, ...lines(276) }, keepNext: true },
    }),
    body(styleIds.facts, "Canopy Facts", {
      run: { size: 17 },
      paragraph: { spacing: { after: 100, ...lines(252) } },
    }),
    body(styleIds.note, "Canopy Note", {
      run: { size: 16, color: ink.faint },
      paragraph: { spacing: { before: 60, after: 160, ...lines(240) } },
    }),
    body(styleIds.coverKind, "Canopy Cover Kind", {
      run: { size: 22, color: ink.faint },
      paragraph: { spacing: { before: 2_400, after: 200 } },
    }),
    body(styleIds.coverTitle, "Canopy Cover Title", {
      run: { size: 56, bold: true },
      paragraph: { spacing: { after: 240, ...lines(252) } },
    }),
    body(styleIds.coverClient, "Canopy Cover Client", {
      run: { size: 32, color: ink.soft },
      paragraph: { spacing: { after: 1_200 } },
    }),
    body(styleIds.coverFact, "Canopy Cover Fact", {
      run: { size: 19 },
      paragraph: { spacing: { after: 0, ...lines(264) } },
    }),
    body(styleIds.tableText, "Canopy Table Text", {
      run: { size: 18 },
      paragraph: { spacing: { after: 0, ...lines(252) } },
    }),
    body(styleIds.tableSmall, "Canopy Table Small", {
      run: { size: 16 },
      paragraph: { spacing: { after: 0, ...lines(240) } },
    }),
    body(styleIds.tableMatrix, "Canopy Table Matrix", {
      run: { size: 14 },
      paragraph: { spacing: { after: 0, ...lines(228) } },
    }),
    // Single lines: a drawing is a line, and wider spacing would add a share of its height.
    body(styleIds.drawing, "Canopy Drawing", { paragraph: { spacing: { after: 0, ...lines(240) } } }),
    body(styleIds.caption, "caption", {
      run: { size: 17, bold: false, italics: false, color: ink.soft },
      paragraph: { spacing: { before: 120, after: 80, ...lines(240) } },
    }),
    body(styleIds.contentsHeading, "TOC Heading", {
      run: { size: 36, bold: true },
      paragraph: { spacing: { after: 280 }, keepNext: true },
    }),
    body("TOC1", "toc 1", {
      run: { size: 20, bold: true },
      paragraph: { spacing: { before: 120, after: 20, ...lines(252) } },
    }),
    body("TOC2", "toc 2", {
      run: { size: 18 },
      paragraph: { spacing: { after: 0, ...lines(252) }, indent: { left: 284 } },
    }),
    body(styleIds.header, "header", {
      run: { size: 15, color: ink.faint },
      paragraph: { spacing: { after: 0, ...lines(240) } },
    }),
    body(styleIds.footer, "footer", {
      run: { size: 15, color: ink.faint },
      paragraph: { spacing: { after: 0, ...lines(240) } },
    }),
  ],
  characterStyles: [{ id: "Hyperlink", name: "Hyperlink", run: { color: "0B55C4", underline: {} } }],
});

/** Line spacing in 240ths of a line. Without its rule some programs take it for an exact height. */
const lines = (line: number) => ({ line, lineRule: LineRuleType.AUTO });

type Look = Pick<IParagraphStyleOptions, "run" | "paragraph">;

const body = (id: string, name: string, { run = {}, paragraph = {} }: Look): IParagraphStyleOptions => ({
  id,
  name,
  basedOn: "Normal",
  quickFormat: true,
  run: { font, ...run },
  paragraph,
});

const hanging = 680;

/** Chapters are numbered 1, 1.1; annexes A, A.1; both hang into the text's left edge. */
export const numberingFor = (annex: string): INumberingOptions => ({
  config: [
    {
      reference: numberings.chapters,
      levels: [level(0, LevelFormat.DECIMAL, "%1"), level(1, LevelFormat.DECIMAL, "%1.%2")],
    },
    {
      reference: numberings.annexes,
      levels: [
        {
          level: 0,
          format: LevelFormat.UPPER_LETTER,
          text: `${annex} %1  `,
          alignment: AlignmentType.LEFT,
          suffix: LevelSuffix.NOTHING,
        },
        level(1, LevelFormat.DECIMAL, "%1.%2"),
      ],
    },
    {
      reference: numberings.bullets,
      levels: [
        {
          level: 0,
          format: LevelFormat.BULLET,
          text: "–",
          alignment: AlignmentType.LEFT,
          style: { paragraph: { indent: { left: 284, hanging: 284 } } },
        },
      ],
    },
  ],
});

const level = (depth: number, format: (typeof LevelFormat)[keyof typeof LevelFormat], text: string) => ({
  level: depth,
  format,
  text,
  alignment: AlignmentType.LEFT,
  style: { paragraph: { indent: { left: hanging, hanging } } },
});

export const line = (size: number, color: string = ink.line) => ({ style: BorderStyle.SINGLE, size, color });
export const noLine = { style: BorderStyle.NONE, size: 0, color: "auto" } as const;
