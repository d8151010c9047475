import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Button as AriaButton, Tag, TagGroup, TagList } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";
import { filterNames, isFiltered } from "./portfolio-filter.ts";
import type { FilterName } from "./portfolio-filter.ts";
import { usePortfolioFilter } from "./use-portfolio-filter.ts";

interface ActiveFiltersProps {
  readonly wordsOf: (name: FilterName, value: string) => string;
}

/** The filters in force; Delete or the cross takes one away. */
export const ActiveFilters = ({ wordsOf }: ActiveFiltersProps): ReactNode => {
  const { t } = useTranslation("portfolio");
  const { filter, change, clear } = usePortfolioFilter();
  if (!isFiltered(filter)) return null;
  const text = filter.text.trim();
  const inForce = [
    ...(text === "" ? [] : [{ id: "text", words: t("filter.named", { text }) }]),
    ...filterNames.flatMap((name) => {
      const value = filter[name];
      if (value === undefined) return [];
      const words = t("filter.pill", { name: t(`filter.${name}`), value: wordsOf(name, value) });
      return [{ id: name, words }];
    }),
  ];
  return (
    <div className="active-filters">
      <TagGroup
        aria-label={t("filter.active")}
        onRemove={(keys) => {
          change(Object.fromEntries([...keys].map((key) => [key, null])));
        }}
      >
        <TagList className="pills" items={inForce}>
          {({ id, words }) => (
            <Tag id={id} textValue={words} className="pill">
              {words}
              <AriaButton slot="remove" className="pill-remove" aria-label={t("filter.remove")}>
                <X size={12} aria-hidden="true" />
              </AriaButton>
            </Tag>
          )}
        </TagList>
      </TagGroup>
      <Button variant="quiet" onPress={clear}>
        {t("list.clear")}
      </Button>
    </div>
  );
};
