import { optionIds } from "../../contract/content.ts";
import type { OptionId } from "../../contract/content.ts";
import type { PortfolioRow } from "../../contract/results.ts";
import type { ReportContext } from "./context.ts";
import type { ReportedAnswer } from "./report-input.ts";

/** A verdict that is open recommends nothing, even where an option leads. */
export const isRecommended = ({ verdict }: PortfolioRow): boolean =>
  verdict.optionId !== null && verdict.level !== "open";

/** The options that share the first place: more than one where none leads. */
export const levelOptions = (options: PortfolioRow["options"]): readonly OptionId[] =>
  options.filter(({ rank }) => rank === 1).map(({ optionId }) => optionId);

export const leadingResult = ({
  options,
  verdict,
}: PortfolioRow): PortfolioRow["options"][number] | undefined =>
  options.find(({ optionId }) => optionId === verdict.optionId);

/** How many of the rows each option leads, in the order in which options are listed; none left out. */
export const countByOption = (rows: readonly PortfolioRow[]): readonly (readonly [OptionId, number])[] =>
  optionIds.map(
    (option) => [option, rows.filter(({ verdict }) => verdict.optionId === option).length] as const,
  );

/** By leading option, then by score; applications without a leader last. */
export const byOptionThenScore = (one: PortfolioRow, other: PortfolioRow): number =>
  placeOf(one) - placeOf(other) || (leadingResult(other)?.score ?? 0) - (leadingResult(one)?.score ?? 0);

const placeOf = ({ verdict }: PortfolioRow): number =>
  verdict.optionId === null ? optionIds.length : optionIds.indexOf(verdict.optionId);

/** Several statements about one question stand. */
export const isContradicted = ({ alternatives }: ReportedAnswer): boolean => alternatives.length > 1;

/** Names of applications, the first few in full, with the number of the others. */
export const someNames = (
  { applicationName, format, phrases }: ReportContext,
  ids: readonly string[],
  most = 4,
): readonly string[] => {
  const names = ids.map(applicationName).toSorted(format.compare);
  // Naming one fewer to say “1 other” would take as much room as the name.
  if (names.length <= most + 1) return names;
  return [...names.slice(0, most), phrases.decision.andMore(names.length - most)];
};
