import { X } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import type { ListState } from "./list-state.ts";
import { isWanted } from "./list-view.ts";
import type { ListColumn } from "./list-view.ts";

/** What is wanted of columns, in words; each can be taken away. */
export const ActiveFilters = <Row, Shown extends string>({
  list: { allColumns, view, change },
}: {
  readonly list: ListState<Row, Shown>;
}): ReactNode => {
  const { t } = useTranslation("lists");
  const wordsOf = useFilterWords();
  const active = allColumns.filter(({ id }) => isWanted(view.wantedByColumn[id]));
  if (active.length === 0) return null;
  return (
    <ul className="active-filters" aria-label={t("filter.active")}>
      {active.map((column) => {
        const words = wordsOf(column, view.wantedByColumn[column.id] ?? []);
        return (
          <li key={column.id}>
            <Button
              className="filter-chip"
              aria-label={t("filter.remove", { filter: words })}
              onPress={() => {
                change({ wantedByColumn: { ...view.wantedByColumn, [column.id]: [] } });
              }}
            >
              {words} <X size={12} aria-hidden="true" />
            </Button>
          </li>
        );
      })}
    </ul>
  );
};

const useFilterWords = (): (<Row>(column: ListColumn<Row>, wanted: readonly string[]) => string) => {
  const { t } = useTranslation("lists");
  const format = useFormat();
  return ({ head: column, filter }, wanted) => {
    const [least = "", most = ""] = wanted;
    if (filter.kind === "text") return t("filter.isContaining", { column, text: least });
    if (filter.kind === "choice") {
      const labels = filter.items.filter(({ id }) => wanted.includes(id)).map(({ label }) => label);
      return t("filter.isOneOf", { column, values: format.list(labels) });
    }
    if (most === "") return t("filter.isFrom", { column, least: format.number(Number(least)) });
    if (least === "") return t("filter.isTo", { column, most: format.number(Number(most)) });
    return t("filter.isBetween", {
      column,
      least: format.number(Number(least)),
      most: format.number(Number(most)),
    });
  };
};
