import { z } from "zod";

/** French and English are equal: every text of ours exists in both. */
export const Language = z.enum(["en", "fr"]);
export type Language = z.output<typeof Language>;

export const LocalisedText = z.object({ en: z.string(), fr: z.string() });
export type LocalisedText = z.output<typeof LocalisedText>;

/** A calendar day, `YYYY-MM-DD`, without time zone. */
export const Day = z.iso.date();

/** A time of day on a clock, `HH:MM`. */
export const TimeOfDay = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/u);

/** An instant in UTC, as `Date.prototype.toISOString` writes it. */
export const Instant = z.iso.datetime();
