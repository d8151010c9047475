import { useTranslation } from "react-i18next";
import { Criticality, Environment } from "../../../src-shared/contract/applications.ts";
import { OptionId } from "../../../src-shared/contract/content.ts";
import type { Pack } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useLanguage } from "../../components/use-language.ts";
import { NONE } from "./portfolio-filter.ts";
import type { FilterName, PortfolioItem } from "./portfolio-filter.ts";
import { weakKinds } from "../../components/weakness.ts";

type ValueWords = (name: FilterName, value: string) => string;

/** What a value of a filter is called on this screen. */
export const useFilterWords = (pack: Pack, items: readonly PortfolioItem[]): ValueWords => {
  const { t } = useTranslation(["portfolio", "common"]);
  const language = useLanguage();
  const { sites } = useEngagement();
  const option = (value: string): string => {
    const id = OptionId.safeParse(value).data;
    return id ? t(`common:options.${id}`) : t("disposition.undecided");
  };
  const wordsByName: Readonly<Record<FilterName, (value: string) => string>> = {
    option,
    on: option,
    verdict: (value) => t(`levels.${value}`, { defaultValue: value }),
    conditional: (value) => t(`conditional.${value}`, { defaultValue: value }),
    decided: (value) => t(`decided.${value}`, { defaultValue: value }),
    gate: (value) => pack.gates.find(({ id }) => id === value)?.label[language] ?? value,
    says: (value) => t(`says.${value}`, { defaultValue: value }),
    site: (value) => sites.find(({ id }) => id === value)?.name[language] ?? t("filter.unknown"),
    owner: (value) =>
      items.find(({ facts }) => facts?.owner.en === value)?.facts?.owner[language] ?? t("filter.unknown"),
    environment: (value) => t(`environment.${value}`, { defaultValue: value }),
    criticality: (value) => t(`criticality.${value}`, { defaultValue: value }),
    weak: (value) => t(`weakness.kind.${value}`, { defaultValue: value }),
  };
  return (name, value) => wordsByName[name](value);
};

/** Values that have an order of their own come in it; the others by name. */
export const orderOf: Readonly<Partial<Record<FilterName, readonly string[]>>> = {
  option: [...OptionId.options, NONE],
  on: OptionId.options,
  verdict: ["sure", "proven", "strong", "leaning", "open"],
  conditional: ["yes", "no"],
  decided: ["yes", "no"],
  says: ["excluded", "condition", "open", "warn"],
  environment: [...Environment.options, NONE],
  criticality: [...Criticality.options, NONE],
  weak: weakKinds,
};
