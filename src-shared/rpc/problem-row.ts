import type { z } from "zod";

interface Sentences<Details> {
  readonly en: (details: Details) => string;
  readonly fr: (details: Details) => string;
}

/** One way to fail on purpose. */
export interface Row<Details extends z.ZodType> {
  /** What a web host answers with. */
  readonly status: number;
  readonly details: Details;
  /** The sentence a person reads, in both languages. */
  readonly text: Sentences<z.output<Details>>;
}

export const row = <Details extends z.ZodType>(definition: Row<Details>): Row<Details> => definition;
