import { PageOrientation } from "docx";
import type { Chapter } from "../../src-shared/domain/report/report.ts";

/** A4, in twentieths of a point, which Word measures in. */
const short = 11_906;
const long = 16_838;
const side = 1_304;
const margin = { top: 1_361, bottom: 1_134, left: side, right: side, header: 567, footer: 510 };

export type Orientation = Chapter["orientation"];

/** Room for text between the side margins, in twentieths of a point. */
export const textWidth = (orientation: Orientation): number =>
  (orientation === "portrait" ? short : long) - 2 * side;

/** Width and height are those of the upright sheet: docx turns them for a landscape page. */
export const pageOf = (orientation: Orientation) => ({
  size: {
    width: short,
    height: long,
    orientation: orientation === "portrait" ? PageOrientation.PORTRAIT : PageOrientation.LANDSCAPE,
  },
  margin,
});

/** Pixels at 96 to the inch, as drawings are measured. */
export const toPixels = (twips: number): number => Math.round(twips / 15);
