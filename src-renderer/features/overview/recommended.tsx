import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useFormat } from "../../components/format.ts";
import { OptionBar } from "../../components/option-bar.tsx";
import { OptionMark } from "../../components/option-mark.tsx";

export const Recommended = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { t } = useTranslation(["overview", "common"]);
  const format = useFormat();
  const counts = [...optionIds, null].map((optionId) => ({
    optionId,
    count: rows.filter(({ verdict }) => verdict.optionId === optionId).length,
  }));
  const present = counts.filter(({ count }) => count > 0);
  return (
    <section className="card" aria-labelledby="recommended-title">
      <header>
        <h2 id="recommended-title">{t("recommended.title")}</h2>
        <span className="end">{t("recommended.note", { count: rows.length })}</span>
      </header>
      <OptionBar parts={present} />
      <ul className="legend" aria-label={t("recommended.bar")}>
        {present.map(({ optionId, count }) => (
          <li key={optionId ?? "none"}>
            {optionId && <OptionMark optionId={optionId} />}
            <span className="strong">{format.number(count)}</span>{" "}
            {optionId ? t(`common:options.${optionId}`) : t("recommended.none")}
          </li>
        ))}
      </ul>
    </section>
  );
};
