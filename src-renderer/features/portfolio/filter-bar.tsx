import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { VerdictLevel } from "../../../src-shared/contract/results.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { Button } from "../../components/button.tsx";
import { useFormat } from "../../components/format.ts";
import { OptionMark } from "../../components/option-mark.tsx";
import { SearchField } from "../../components/search-field.tsx";
import { Select } from "../../components/select.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { usePortfolioFilter } from "./filter-store.ts";
import { isFiltered } from "./portfolio-filter.ts";

interface FilterBarProps {
  readonly pack: Pack;
  readonly rows: readonly PortfolioRow[];
  readonly shown: number;
}

const ANY = "any" as const;

/** Narrows list and charts by name, option, verdict or gate; only gates that bite somewhere are offered. */
export const FilterBar = ({ pack, rows, shown }: FilterBarProps): ReactNode => {
  const { t } = useTranslation(["portfolio", "common"]);
  const language = useLanguage();
  const format = useFormat();
  const { filter, change, clear } = usePortfolioFilter();
  const biting = new Set(rows.flatMap(({ gates }) => gates.map(({ gateId }) => gateId)));
  return (
    <section className="filter-bar" aria-label={t("filter.label")}>
      <div className="filter-title">
        <h2>{t("list.title")}</h2>
        <output className="small dim">
          {t("list.count", { shown: format.number(shown), total: format.number(rows.length) })}
        </output>
      </div>
      <SearchField
        label={t("filter.text")}
        value={filter.text}
        onChange={(text) => {
          change({ text });
        }}
      />
      <Select
        label={t("filter.option")}
        value={filter.option ?? ANY}
        items={[
          { id: ANY, label: t("filter.anyOption") },
          ...optionIds.map((id) => ({
            id,
            label: t(`common:options.${id}`),
            mark: <OptionMark optionId={id} />,
          })),
          { id: "none" as const, label: t("disposition.undecided") },
        ]}
        onChange={(option) => {
          change({ option: option === ANY ? null : option });
        }}
      />
      <Select
        label={t("filter.verdict")}
        value={filter.level ?? ANY}
        items={[
          { id: ANY, label: t("filter.anyVerdict") },
          ...VerdictLevel.options.map((id) => ({ id, label: t(`levels.${id}`) })),
        ]}
        onChange={(level) => {
          change({ level: level === ANY ? null : level });
        }}
      />
      <Select
        label={t("filter.gate")}
        value={filter.gateId ?? ANY}
        items={[
          { id: ANY, label: t("filter.anyGate") },
          ...pack.gates
            .filter(({ id }) => biting.has(id))
            .map(({ id, label }) => ({ id, label: label[language] })),
        ]}
        onChange={(gateId) => {
          change({ gateId: gateId === ANY ? null : gateId });
        }}
      />
      {isFiltered(filter) && <Button onPress={clear}>{t("list.clear")}</Button>}
    </section>
  );
};
