import { useMemo } from "react";
import { goTo, useAddress, useAddressQuery, withQuery } from "../../components/address-query.ts";
import type { Sort } from "../../components/table-columns.ts";
import { filterNames } from "./portfolio-filter.ts";
import type { FilterName, PortfolioFilter } from "./portfolio-filter.ts";

type FilterChange = Readonly<Partial<Record<FilterName | "text" | "sort", string | null>>>;

interface KeptFilter {
  readonly filter: PortfolioFilter;
  readonly sort: Sort | null;
  /** Each change is a step that Back takes back; typing is not. */
  readonly change: (change: FilterChange) => void;
  readonly clear: () => void;
  /** The address of this page with only these filters. */
  readonly hrefOf: (filter: FilterChange) => string;
}

const none: FilterChange = Object.fromEntries([...filterNames, "text"].map((name) => [name, null]));

/** The filter lives in the address: a look at a result and the way back, or loading again, keep it. */
export const usePortfolioFilter = (): KeptFilter => {
  const address = useAddress();
  const query = useAddressQuery();
  const filter = useMemo((): PortfolioFilter => {
    const chosen = filterNames.flatMap((name) => {
      const value = query.get(name);
      return value === null ? [] : [[name, value] as const];
    });
    return { text: query.get("text") ?? "", ...Object.fromEntries(chosen) };
  }, [query]);
  return {
    filter,
    sort: sortFrom(query.get("sort")),
    change: (change) => {
      goTo(withQuery(address, change), { replace: "text" in change });
    },
    clear: () => {
      goTo(withQuery(address, none));
    },
    hrefOf: (only) => `#${withQuery(address, { ...none, ...only })}`,
  };
};

export const sortText = ({ columnId, direction }: Sort): string => `${columnId}.${direction}`;

const sortFrom = (text: string | null): Sort | null => {
  const [columnId, direction] = text?.split(".") ?? [];
  if (columnId === undefined || columnId === "") return null;
  return { columnId, direction: direction === "descending" ? "descending" : "ascending" };
};
