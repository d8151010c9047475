import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../components/format.ts";
import { Select } from "../../components/select.tsx";
import { orderOf } from "./filter-words.ts";
import { countsOf } from "./portfolio-filter.ts";
import type { FilterName, PortfolioItem } from "./portfolio-filter.ts";
import { usePortfolioFilter } from "./use-portfolio-filter.ts";

interface FilterSelectProps {
  readonly name: FilterName;
  readonly items: readonly PortfolioItem[];
  readonly wordsOf: (name: FilterName, value: string) => string;
}

const ANY = "any";

/** The values that occur, each with how many applications it would leave. */
export const FilterSelect = ({ name, items, wordsOf }: FilterSelectProps): ReactNode => {
  const { t } = useTranslation("portfolio");
  const format = useFormat();
  const { filter, change } = usePortfolioFilter();
  const counts = countsOf(name, items, filter);
  const chosen = filter[name];
  const values = [...new Set([...counts.keys(), ...(chosen === undefined ? [] : [chosen])])];
  const order = orderOf[name];
  const sorted = order
    ? order.filter((value) => values.includes(value))
    : values.toSorted((one, other) => format.compare(wordsOf(name, one), wordsOf(name, other)));
  return (
    <Select
      label={t(`filter.${name}`)}
      value={chosen ?? ANY}
      items={[
        { id: ANY, label: t("filter.any") },
        ...sorted.map((value) => ({
          id: value,
          label: t("filter.counted", {
            value: wordsOf(name, value),
            number: format.number(counts.get(value) ?? 0),
          }),
        })),
      ]}
      onChange={(value) => {
        change({ [name]: value === ANY ? null : value });
      }}
    />
  );
};
