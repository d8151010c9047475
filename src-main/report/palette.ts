import type { OptionId } from "../../src-shared/contract/content.ts";
import type { Shade } from "../../src-shared/domain/report/report.ts";

/** Ink on paper: hue belongs to the options alone, and never stands without a letter or a name. */
export const ink = {
  text: "14181B",
  soft: "434A50",
  faint: "5F676E",
  line: "C5CACE",
  hairline: "DFE2E5",
} as const;

/** Everyone has it, and the page layout knows its widths. */
export const font = "Arial";

/** An option's colour, and the text that reads on it. */
export const optionColours: Readonly<Record<OptionId, { readonly fill: string; readonly on: string }>> = {
  store: { fill: "B9820C", on: "101316" },
  paas: { fill: "0F8476", on: "FFFFFF" },
  private: { fill: "1043A8", on: "FFFFFF" },
  retain: { fill: "A4411B", on: "FFFFFF" },
  retire: { fill: "3F233D", on: "FFFFFF" },
};

/** Parts of one whole, which have no colour of their own: dark, light, middle, pale, so that neighbours differ. */
export const greys = ["2A3035", "A9B0B5", "6B747B", "DFE2E5"] as const;

/** Bars that are out of the competition. */
export const faded = { fill: "D3D7DA", on: "14181B" } as const;

/** Cells that carry a meaning in grey, so that a black and white copy says the same. */
export const shades: Readonly<
  Record<Exclude<Shade, "none">, { readonly fill: string; readonly on: string }>
> = {
  soft: { fill: "EBEDEF", on: "14181B" },
  medium: { fill: "B9BFC4", on: "14181B" },
  dark: { fill: "434A50", on: "FFFFFF" },
};
