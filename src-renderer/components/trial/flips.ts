import { optionIds } from "../../../src-shared/contract/content.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { Standing, TriedApplication } from "../../../src-shared/contract/what-if.ts";
import type { DispositionPart } from "../charts/disposition-bar.tsx";

/** How many applications lead to each option, and to none where there are any. */
export const dispositionOf = (standings: readonly (Standing | undefined)[]): readonly DispositionPart[] =>
  [...optionIds, null].map((optionId) => ({ optionId, count: countOf(standings, optionId) }));

const countOf = (standings: readonly (Standing | undefined)[], optionId: OptionId | null): number =>
  standings.filter((standing) => standing?.verdict.optionId === optionId).length;

/** An application that a trial leads elsewhere. */
export interface Flip {
  readonly application: TriedApplication;
  readonly tried: Standing;
}

/** The applications that would change option, those that would do so by the largest lead first. */
export const flipsOf = (rows: readonly TriedApplication[]): readonly Flip[] =>
  rows
    .flatMap((application): Flip[] => {
      const [tried] = application.tried;
      return tried && tried.verdict.optionId !== application.recorded.verdict.optionId
        ? [{ application, tried }]
        : [];
    })
    .toSorted((one, other) => other.tried.lead - one.tried.lead);
