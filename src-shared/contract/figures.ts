import { z } from "zod";
import { Day, LocalisedText } from "./text.ts";

/** Where a figure comes from: a title as it was published, or our own words in both languages. */
export const FigureSource = z.union([z.string().min(1), LocalisedText]);
export type FigureSource = z.output<typeof FigureSource>;

/** What makes a figure defensible: its source, and the day on which it was set down from it. */
export const Provenance = z.object({ source: FigureSource, date: Day });
export type Provenance = z.output<typeof Provenance>;

/** A figure as the app ships it. */
export const ShippedFigure = Provenance.extend({ value: z.number(), unit: LocalisedText });
export type ShippedFigure = z.output<typeof ShippedFigure>;
