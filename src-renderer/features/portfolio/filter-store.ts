import { create } from "zustand";
import { noFilter } from "./portfolio-filter.ts";
import type { PortfolioFilter } from "./portfolio-filter.ts";

interface FilterStore {
  readonly filter: PortfolioFilter;
  readonly change: (change: Partial<PortfolioFilter>) => void;
  readonly clear: () => void;
}

/** The filter survives a look at a result and the way back. */
export const useFilterStore = create<FilterStore>()((set) => ({
  filter: noFilter,
  change: (change) => {
    set(({ filter }) => ({ filter: { ...filter, ...change } }));
  },
  clear: () => {
    set({ filter: noFilter });
  },
}));
