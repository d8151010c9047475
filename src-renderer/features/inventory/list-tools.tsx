import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SavedView } from "../../../src-shared/contract/views.ts";
import { FilterPills } from "../../components/filter-pills.tsx";
import { useFormat } from "../../components/format.ts";
import { SearchField } from "../../components/search-field.tsx";
import { ActiveFilters } from "./active-filters.tsx";
import { ColumnChoice } from "./column-choice.tsx";
import { ColumnFilters } from "./column-filters.tsx";
import { KeptViews } from "./kept-views.tsx";
import type { ListState } from "./list-state.ts";

interface ListToolsProps<Row, Shown extends string> {
  readonly name: SavedView["list"];
  readonly searchLabel: string;
  readonly filterLabels: readonly { readonly id: Shown; readonly label: string }[];
  readonly list: ListState<Row, Shown>;
}

/** Above a list: search, filters, columns, kept views, and how many rows are shown. */
export const ListTools = <Row, Shown extends string>({
  name,
  searchLabel,
  filterLabels,
  list,
}: ListToolsProps<Row, Shown>): ReactNode => {
  const { t } = useTranslation("inventory");
  const format = useFormat();
  return (
    <>
      <div className="list-tools">
        <SearchField
          label={searchLabel}
          value={list.view.search}
          onChange={(search) => {
            list.change({ search });
          }}
        />
        <FilterPills
          label={t("filters.label")}
          items={filterLabels
            .filter(({ id }, place) => place === 0 || list.counts[id] > 0 || id === list.view.shown)
            .map(({ id, label }) => ({ id, label, count: format.number(list.counts[id]) }))}
          value={list.view.shown}
          onChange={(shown) => {
            list.change({ shown });
          }}
        />
        <div className="list-menus">
          <ColumnFilters list={list} />
          <ColumnChoice list={list} />
          <KeptViews name={name} list={list} shownIds={filterLabels.map(({ id }) => id)} />
        </div>
        <output className="list-count">
          {t("shown", { shown: format.number(list.rows.length), total: format.number(list.total) })}
        </output>
      </div>
      <ActiveFilters list={list} />
    </>
  );
};
