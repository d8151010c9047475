import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { DispositionBar } from "../../components/charts/disposition-bar.tsx";
import type { DispositionPart } from "../../components/charts/disposition-bar.tsx";
import { useFormat } from "../../components/format.ts";
import { OptionName } from "../../components/option-name.tsx";
import { StateMark } from "../../components/state-mark.tsx";
import { useRovingFocus } from "../../components/roving-focus.ts";
import type { RovingFocus } from "../../components/roving-focus.ts";
import { fits, NONE } from "./portfolio-filter.ts";
import type { PortfolioItem } from "./portfolio-filter.ts";
import { usePortfolioFilter } from "./use-portfolio-filter.ts";

interface DispositionProps {
  readonly items: readonly PortfolioItem[];
}

/** How many applications lead to which option: a bar, and the same in words, each of which filters the list. */
export const Disposition = ({ items }: DispositionProps): ReactNode => {
  const { t } = useTranslation(["portfolio", "common"]);
  const format = useFormat();
  const roving = useRovingFocus();
  const { filter } = usePortfolioFilter();
  const { option: _own, ...others } = filter;
  const rows = items.filter((item) => fits(item, others)).map(({ row }) => row);
  const parts = dispositionOf(rows);
  const nameOf = (optionId: OptionId | null): string =>
    optionId ? t(`common:options.${optionId}`) : t("disposition.undecided");
  const first = parts.filter(({ optionId }) => optionId !== null).toSorted((a, b) => b.count - a.count)[0];
  return (
    <ChartCard
      title={t("disposition.title")}
      sentence={
        first
          ? t("disposition.sentence", {
              option: nameOf(first.optionId),
              count: first.count,
              total: rows.length,
            })
          : t("list.none")
      }
      note={t("disposition.note")}
      table={{
        heads: [t("fit.option"), t("list.title"), t("disposition.share")],
        rows: parts.map(({ optionId, count }) => [
          nameOf(optionId),
          format.number(count),
          format.percent(count / Math.max(rows.length, 1)),
        ]),
      }}
    >
      <DispositionBar parts={parts} />
      <ul className="disposition-words" {...roving.groupProps}>
        {parts.map((part, place) => (
          <li key={part.optionId ?? NONE}>
            <PartButton part={part} stopProps={roving.stopProps(place)} />
          </li>
        ))}
      </ul>
    </ChartCard>
  );
};

const dispositionOf = (rows: readonly PortfolioRow[]): readonly DispositionPart[] => {
  const countOf = (optionId: OptionId | null): number =>
    rows.filter(({ verdict }) => verdict.optionId === optionId).length;
  return [...optionIds, null]
    .map((optionId) => ({ optionId, count: countOf(optionId) }))
    .filter(({ count }) => count > 0);
};

interface PartButtonProps {
  readonly part: DispositionPart;
  readonly stopProps: ReturnType<RovingFocus["stopProps"]>;
}

const PartButton = ({ part, stopProps }: PartButtonProps): ReactNode => {
  const { t } = useTranslation(["portfolio", "common"]);
  const format = useFormat();
  const { filter, change } = usePortfolioFilter();
  const option = part.optionId ?? NONE;
  const isOn = filter.option === option;
  const name = part.optionId ? t(`common:options.${part.optionId}`) : t("disposition.undecided");
  return (
    <button
      type="button"
      className="disposition-part"
      aria-pressed={isOn}
      {...stopProps}
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
