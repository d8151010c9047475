import { optionIds } from "../../../src-shared/contract/content.ts";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { GateOutcome, PortfolioRow } from "../../../src-shared/contract/results.ts";
import { searchText } from "../../components/search-text.ts";
import { weakKindsOf } from "../../components/weakness.ts";

/** What the portfolio can be narrowed by; each is one value in the address. */
export const filterNames = [
  "option",
  "verdict",
  "conditional",
  "decided",
  "gate",
  "says",
  "on",
  "site",
  "owner",
  "environment",
  "criticality",
  "weak",
] as const;
export type FilterName = (typeof filterNames)[number];

/** Which applications the list shows; a name left out lets all through. */
export type PortfolioFilter = Readonly<Partial<Record<FilterName, string>>> & { readonly text: string };

export const noFilter: PortfolioFilter = { text: "" };

/** An application with its result; its facts are missing only while it is being removed. */
export interface PortfolioItem {
  readonly row: PortfolioRow;
  readonly facts: Application | undefined;
}

/** Stands for a fact that is not known, and for no option leading. */
export const NONE = "none";

export const isFiltered = (filter: PortfolioFilter): boolean =>
  filter.text.trim() !== "" || filterNames.some((name) => filter[name] !== undefined);

type ValuesOf = (item: PortfolioItem, filter: PortfolioFilter) => readonly string[];

const valuesByName: Readonly<Record<FilterName, ValuesOf>> = {
  option: ({ row }) => [row.verdict.optionId ?? NONE],
  verdict: ({ row: { verdict } }) =>
    verdict.level === "proven" || verdict.level === "strong" ? [verdict.level, "sure"] : [verdict.level],
  conditional: ({ row }) => [row.verdict.conditional ? "yes" : "no"],
  decided: ({ row }) => [row.decidedOptionId === null ? "no" : "yes"],
  gate: ({ row }, filter) => gateValues("gate", row, filter),
  says: ({ row }, filter) => gateValues("says", row, filter),
  on: ({ row }, filter) => gateValues("on", row, filter),
  site: ({ facts }) => [facts?.siteId ?? NONE],
  owner: ({ facts }) => [facts?.owner.en || NONE],
  environment: ({ facts }) => [facts?.environment ?? NONE],
  criticality: ({ facts }) => [facts?.criticality ?? NONE],
  weak: ({ row }) => weakKindsOf(row),
};

export const fits = (item: PortfolioItem, filter: PortfolioFilter): boolean =>
  filterNames.every((name) => {
    const wanted = filter[name];
    return wanted === undefined || valuesByName[name](item, filter).includes(wanted);
  }) && searchText(item.row.name).includes(searchText(filter.text.trim()));

/** What one gate says of one option, of those that bite. */
interface Bite {
  readonly gate: string;
  readonly says: Exclude<GateOutcome, "pass">;
  readonly on: string;
}

export const bitesOf = ({ gates }: PortfolioRow): readonly Bite[] =>
  gates.flatMap(({ gateId, outcomes }) =>
    optionIds.flatMap((on) => {
      const says = outcomes[on];
      return says === undefined || says === "pass" ? [] : [{ gate: gateId, says, on }];
    }),
  );

const gateValues = (
  name: "gate" | "says" | "on",
  row: PortfolioRow,
  filter: PortfolioFilter,
): readonly string[] =>
  bitesOf(row)
    .filter((bite) =>
      (["gate", "says", "on"] as const).every(
        (other) => other === name || filter[other] === undefined || bite[other] === filter[other],
      ),
    )
    .map((bite) => bite[name]);

/** How many applications each value of a name would leave, all other filters standing. */
export const countsOf = (
  name: FilterName,
  items: readonly PortfolioItem[],
  filter: PortfolioFilter,
): ReadonlyMap<string, number> => {
  const { [name]: _own, ...others } = filter;
  const counts = new Map<string, number>();
  for (const item of items.filter((one) => fits(one, others))) {
    for (const value of new Set(valuesByName[name](item, others))) {
      counts.set(value, (counts.get(value) ?? 0) + 1);
    }
  }
  return counts;
};
