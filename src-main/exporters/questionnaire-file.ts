import type { Language } from "../../src-shared/contract/text.ts";
import type { BlankSection } from "../../src-shared/domain/questionnaire/blank-questionnaire.ts";

/** Writes a blank questionnaire as a workbook to `path`. */
export type WriteQuestionnaire = (
  sections: readonly BlankSection[],
  options: { readonly language: Language; readonly path: string },
) => Promise<void>;
