import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { DispositionBar } from "../../components/charts/disposition-bar.tsx";
import type { DispositionPart } from "../../components/charts/disposition-bar.tsx";
import { useFormat } from "../../components/format.ts";
import { OptionName } from "../../components/option-name.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { usePortfolioFilter } from "./filter-store.ts";

/** How many applications lead to which option: a bar, and the same in words, each of which filters the list. */
export const Disposition = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { t } = useTranslation("portfolio");
  const parts = dispositionOf(rows);
  return (
    <section className="disposition" aria-label={t("disposition.title")}>
      <DispositionBar parts={parts} />
      <ul className="disposition-words">
        {parts.map((part) => (
          <li key={part.optionId ?? "none"}>
            <PartButton part={part} />
          </li>
        ))}
        <li className="small dim disposition-note">{t("disposition.note")}</li>
      </ul>
    </section>
  );
};

const dispositionOf = (rows: readonly PortfolioRow[]): readonly DispositionPart[] => {
  const countOf = (optionId: OptionId | null): number =>
    rows.filter(({ verdict }) => verdict.optionId === optionId).length;
  return [...optionIds, null]
    .map((optionId) => ({ optionId, count: countOf(optionId) }))
    .filter(({ count }) => count > 0);
};

const PartButton = ({ part }: { readonly part: DispositionPart }): ReactNode => {
  const { t } = useTranslation(["portfolio", "common"]);
  const format = useFormat();
  const { filter, change } = usePortfolioFilter();
  const option = part.optionId ?? "none";
  const isOn = filter.option === option;
  const name = part.optionId ? t(`common:options.${part.optionId}`) : t("disposition.undecided");
  return (
    <button
      type="button"
      className="disposition-part"
      aria-pressed={isOn}
      onClick={() => {
        change({ option: isOn ? null : option });
      }}
    >
      <strong>{format.number(part.count)}</strong>{" "}
      {part.optionId ? <OptionName optionId={part.optionId} /> : <StateMark state="open">{name}</StateMark>}
      <span className="visually-hidden">. {t("disposition.filter", { option: name })}</span>
    </button>
  );
};
