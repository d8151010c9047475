import { create } from "zustand";
import type { EngagementId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { noFilter } from "./portfolio-filter.ts";
import type { PortfolioFilter } from "./portfolio-filter.ts";

interface FilterStore {
  readonly byEngagement: Readonly<Record<EngagementId, PortfolioFilter>>;
}

const useStore = create<FilterStore>()(() => ({ byEngagement: {} }));

interface KeptFilter {
  readonly filter: PortfolioFilter;
  readonly change: (change: Partial<PortfolioFilter>) => void;
  readonly clear: () => void;
}

/** The filter of this engagement's portfolio; it survives a look at a result and the way back. */
export const usePortfolioFilter = (): KeptFilter => {
  const { id } = useEngagement().engagement;
  const filter = useStore(({ byEngagement }) => byEngagement[id] ?? noFilter);
  const set = (next: PortfolioFilter): void => {
    useStore.setState(({ byEngagement }) => ({ byEngagement: { ...byEngagement, [id]: next } }));
  };
  return {
    filter,
    change: (change) => {
      set({ ...filter, ...change });
    },
    clear: () => {
      set(noFilter);
    },
  };
};
