import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { FilterPills } from "../../components/filter-pills.tsx";
import { useFormat } from "../../components/format.ts";
import { SearchField } from "../../components/search-field.tsx";
import type { ListState } from "./list-state.ts";

interface ListToolsProps<Filter extends string> {
  readonly searchLabel: string;
  readonly filterLabels: readonly { readonly id: Filter; readonly label: string }[];
  readonly list: Pick<
    ListState<object, Filter>,
    "query" | "setQuery" | "filter" | "setFilter" | "counts" | "shown"
  >;
  readonly total: number;
}

/** Above a list: search, the filters that leave something, and how many rows are shown. */
export const ListTools = <Filter extends string>({
  searchLabel,
  filterLabels,
  list,
  total,
}: ListToolsProps<Filter>): ReactNode => {
  const { t } = useTranslation("inventory");
  const format = useFormat();
  return (
    <div className="list-tools">
      <SearchField label={searchLabel} value={list.query} onChange={list.setQuery} />
      <FilterPills
        label={t("filters.label")}
        items={filterLabels
          .filter(({ id }, place) => place === 0 || list.counts[id] > 0 || id === list.filter)
          .map(({ id, label }) => ({ id, label, count: format.number(list.counts[id]) }))}
        value={list.filter}
        onChange={list.setFilter}
      />
      <output className="list-count">
        {t("shown", { shown: format.number(list.shown.length), total: format.number(total) })}
      </output>
    </div>
  );
};
