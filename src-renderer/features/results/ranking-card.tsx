import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { Assessment, OptionResult } from "../../../src-shared/contract/results.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { ScoreChart } from "../../components/charts/score-chart.tsx";
import type { ScoreRow } from "../../components/charts/score-chart.tsx";
import { useFormat } from "../../components/format.ts";

interface RankingCardProps {
  readonly result: Assessment;
  readonly comparedId: OptionId | null;
  readonly onCompare: (optionId: OptionId) => void;
}

/** The options that compete by score, then the excluded, each with the range that open answers leave. */
export const RankingCard = ({ result, comparedId, onCompare }: RankingCardProps): ReactNode => {
  const { t } = useTranslation(["results", "common"]);
  const format = useFormat();
  const toRow = ({ optionId, score, low, high, status }: OptionResult): ScoreRow => {
    const name = t(`common:options.${optionId}`);
    const figure = format.number(score, 1);
    const range = { low: format.number(low, 1), high: format.number(high, 1) };
    return {
      optionId,
      name,
      score,
      low,
      high,
      isExcluded: status === "excluded",
      figure,
      range: t("ranking.range", range),
      sentence: t("ranking.compare", {
        option: name,
        score: figure,
        ...range,
        status: t(`status.${status}`),
      }),
    };
  };
  const options = inOrder(result.options);
  return (
    <ChartCard
      title={t("ranking.title")}
      note={t("ranking.note")}
      labels={{ table: t("table"), chart: t("chart") }}
      table={{
        heads: [
          t("ranking.option"),
          t("ranking.score"),
          t("ranking.low"),
          t("ranking.high"),
          t("ranking.status"),
        ],
        rows: options.map(({ optionId, score, low, high, status }) => [
          t(`common:options.${optionId}`),
          ...[score, low, high].map((value) => format.number(value, 1)),
          t(`status.${status}`),
        ]),
      }}
    >
      <ScoreChart
        rows={options.map(toRow)}
        selected={comparedId}
        onSelect={onCompare}
        formatTick={(tick) => format.number(tick)}
      />
    </ChartCard>
  );
};

const inOrder = (options: readonly OptionResult[]): readonly OptionResult[] =>
  options.toSorted(
    (one, other) =>
      Number(one.status === "excluded") - Number(other.status === "excluded") || other.score - one.score,
  );
