import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { Popover } from "../../components/popover.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { FilterSelect } from "./filter-select.tsx";
import { useFilterWords } from "./filter-words.ts";
import type { PortfolioItem } from "./portfolio-filter.ts";
import { SavedViews } from "./saved-views.tsx";
import { usePortfolioFilter } from "./use-portfolio-filter.ts";

interface FilterBarProps {
  readonly pack: Pack;
  readonly items: readonly PortfolioItem[];
}

const usual = ["option", "verdict", "gate", "site", "owner"] as const;
const others = ["says", "on", "conditional", "weak", "environment", "criticality", "decided"] as const;

/** Narrows charts and list alike; what is in force stands below as pills that can be taken away. */
export const FilterBar = ({ pack, items }: FilterBarProps): ReactNode => {
  const { t } = useTranslation("portfolio");
  const wordsOf = useFilterWords(pack, items);
  const { filter, change } = usePortfolioFilter();
  return (
    <section className="filter-bar" aria-label={t("filter.label")}>
      <div className="filter-fields">
        <SearchField
          label={t("filter.text")}
          value={filter.text}
          onChange={(text) => {
            change({ text });
          }}
        />
        {usual.map((name) => (
          <FilterSelect key={name} name={name} items={items} wordsOf={wordsOf} />
        ))}
        <Popover label={t("filter.more")} trigger={t("filter.more")}>
          {others.map((name) => (
            <FilterSelect key={name} name={name} items={items} wordsOf={wordsOf} />
          ))}
        </Popover>
        <SavedViews />
      </div>
      <ActiveFilters wordsOf={wordsOf} />
    </section>
  );
};
