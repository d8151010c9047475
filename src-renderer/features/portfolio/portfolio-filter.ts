import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow, VerdictLevel } from "../../../src-shared/contract/results.ts";
import { searchText } from "../../components/search-text.ts";

/** Which applications the list shows; null means any. */
export interface PortfolioFilter {
  readonly text: string;
  /** `none`: no option leads. */
  readonly option: OptionId | "none" | null;
  readonly level: VerdictLevel | null;
  /** A gate that excludes, waits or asks for something. */
  readonly gateId: string | null;
}

export const noFilter: PortfolioFilter = { text: "", option: null, level: null, gateId: null };

export const isFiltered = (filter: PortfolioFilter): boolean =>
  filter.text.trim() !== "" || filter.option !== null || filter.level !== null || filter.gateId !== null;

export const fits = (row: PortfolioRow, { text, option, level, gateId }: PortfolioFilter): boolean =>
  (option === null || (row.verdict.optionId ?? "none") === option) &&
  (level === null || row.verdict.level === level) &&
  (gateId === null || row.gates.some((gate) => gate.gateId === gateId)) &&
  searchText(row.name).includes(searchText(text.trim()));
