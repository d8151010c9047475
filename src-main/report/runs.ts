import { ExternalHyperlink, InternalHyperlink, PageReference, ShadingType, SimpleField, TextRun } from "docx";
import type { IRunOptions, ParagraphChild } from "docx";
import type { Run } from "../../src-shared/domain/report/report.ts";
import type { CaptionLabels } from "./captions.ts";
import { ink, optionColours } from "./palette.ts";
import { plainText, safeAddress } from "./plain-text.ts";

/** How a cell or paragraph tints its text beyond its style. */
export type Tint = Pick<IRunOptions, "bold" | "color">;

export const writeRuns = (runs: readonly Run[], labels: CaptionLabels, tint: Tint = {}): ParagraphChild[] =>
  runs.flatMap((run) => writeRun(run, labels, tint));

const writeRun = (run: Run, labels: CaptionLabels, tint: Tint): ParagraphChild[] => {
  switch (run.kind) {
    case "text":
      return textRuns(run.text, { ...tint, ...weights[run.weight] });
    case "option":
      return [optionBadge(run.optionId, run.text)];
    case "link": {
      const address = safeAddress(run.href);
      const text = textRuns(run.text, address === undefined ? tint : { ...tint, style: "Hyperlink" });
      return address === undefined ? text : [new ExternalHyperlink({ link: address, children: text })];
    }
    case "reference":
      return reference(run, labels, tint);
  }
};

const weights: Readonly<Record<"plain" | "strong" | "muted", IRunOptions>> = {
  plain: {},
  strong: { bold: true },
  muted: { color: ink.faint },
};

const reference = (
  { shows, text, to }: Extract<Run, { kind: "reference" }>,
  labels: CaptionLabels,
  tint: Tint,
): ParagraphChild[] => {
  switch (shows) {
    case "words":
      return [new InternalHyperlink({ anchor: to, children: textRuns(text, tint) })];
    case "caption":
      return [new SimpleField(`REF ${to} \\h`, labels.get(to) ?? "")];
    case "page":
      return [new PageReference(to, { hyperlink: true })];
  }
};

const optionBadge = (optionId: keyof typeof optionColours, letter: string): TextRun => {
  const { fill, on } = optionColours[optionId];
  return new TextRun({
    text: `\u00A0${letter}\u00A0`,
    bold: true,
    color: on,
    shading: { type: ShadingType.CLEAR, fill, color: "auto" },
  });
};

const rightToLeft = /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFF]/u;

/** Lines of a text become lines of the paragraph; scripts that run to the left are marked so. */
export const textRuns = (text: string, look: IRunOptions = {}): TextRun[] =>
  plainText(text)
    .split("\n")
    .map(
      (part, place) =>
        new TextRun({
          ...look,
          ...(place > 0 && { break: 1 }),
          ...(rightToLeft.test(part) && !/[A-Za-z]/u.test(part) && { rightToLeft: true }),
          text: part,
        }),
    );
