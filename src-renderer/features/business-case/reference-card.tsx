import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { CostReference } from "../../../src-shared/contract/business-case.ts";
import { FigureTable } from "../../components/charts/figure-table.tsx";
import { Disclosure } from "../../components/disclosure.tsx";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";

/** Published figures to start from where nobody knows the client's own; nothing reckons with them. */
export const ReferenceCard = ({
  references,
}: {
  readonly references: readonly CostReference[];
}): ReactNode => {
  const { t } = useTranslation("businessCase");
  const language = useLanguage();
  const format = useFormat();
  return (
    <section className="card" aria-label={t("references.title")}>
      <Disclosure title={t("references.title")}>
        <FigureTable
          label={t("references.title")}
          heads={[t("references.name"), t("references.value"), t("references.unit"), t("references.source")]}
          rows={references.map(({ name, value, unit, source, date }) => [
            name[language],
            format.number(value, Number.isInteger(value) ? 0 : 2),
            unit[language],
            t("parameters.from", { source, day: format.day(date) }),
          ])}
        />
      </Disclosure>
    </section>
  );
};
