import type { Language } from "../../contract/text.ts";

/** The report as data, in one language: replaced by its room's own shape. */
export interface Report {
  readonly language: Language;
}
