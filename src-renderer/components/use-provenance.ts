import { useTranslation } from "react-i18next";
import type { Provenance } from "../../src-shared/contract/figures.ts";
import { sourceIn } from "../../src-shared/domain/figure-source.ts";
import { useFormat } from "./format.ts";
import { useLanguage } from "./use-language.ts";

/** Says where a figure comes from, and of when it is. */
export const useProvenance = (): ((provenance: Provenance) => string) => {
  const { t } = useTranslation("common");
  const language = useLanguage();
  const format = useFormat();
  return ({ source, date }) =>
    t("figures.from", {
      source: sourceIn(language, source),
      day: format.day(date),
    });
};
