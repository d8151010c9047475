import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ShippedFigure } from "../../src-shared/contract/figures.ts";
import { FigureTable } from "./charts/figure-table.tsx";
import { Disclosure } from "./disclosure.tsx";
import { useFormat } from "./format.ts";
import { useLanguage } from "./use-language.ts";
import { useProvenance } from "./use-provenance.ts";

interface NamedFigure extends ShippedFigure {
  readonly name: string;
}

interface FigureSourcesProps {
  readonly title: string;
  readonly figures: readonly NamedFigure[];
}

/** Figures as the app ships them: each with its unit, its source and its date. */
export const FigureSources = ({ title, figures }: FigureSourcesProps): ReactNode => {
  const { t } = useTranslation("common");
  const language = useLanguage();
  const format = useFormat();
  const from = useProvenance();
  return (
    <section className="card" aria-label={title}>
      <Disclosure title={title}>
        <FigureTable
          label={title}
          heads={[t("figures.name"), t("figures.value"), t("figures.unit"), t("figures.source")]}
          rows={figures.map((figure) => [
            figure.name,
            format.number(figure.value, Number.isInteger(figure.value) ? 0 : 2),
            figure.unit[language],
            from(figure),
          ])}
        />
      </Disclosure>
    </section>
  );
};
