import type { ReportText } from "../../contract/report-texts.ts";
import { plainWords } from "./plain-words.ts";

/** A sentence as the report says it today. */
interface SaidText {
  readonly key: string;
  /** What the report itself would say. */
  readonly text: string;
  /** What it says, in somebody's own words or its own. */
  readonly said: string;
}

/** A sentence that a reviewer wrote otherwise. */
export interface ReturnedText<Said extends SaidText> {
  readonly before: Said;
  readonly returned: string;
}

/**
 * The sentences of a copy that came back which say something else than the report does today, in the order of the
 * report. One that was emptied is none: what has nothing to say can't be taken out of a report, only rewritten.
 */
export const returnedTexts = <Said extends SaidText>(
  said: readonly Said[],
  returnedByKey: ReadonlyMap<string, string>,
): readonly ReturnedText<Said>[] =>
  said.flatMap((before) => {
    const returned = returnedByKey.get(before.key)?.trim() ?? "";
    const isSame = plainWords(returned) === "" || plainWords(returned) === plainWords(before.said);
    return isSame ? [] : [{ before, returned }];
  });

/** A returned sentence as it is recorded: with what the report itself says today, which the reviewer had before them. */
export const asReportText = <Said extends SaidText>(
  { before, returned }: ReturnedText<Said>,
  language: ReportText["language"],
): ReportText => ({ key: before.key, language, text: returned, original: before.text });
