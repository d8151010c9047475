import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import type { Assessment, OptionResult } from "../../../src-shared/contract/results.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { ScoreChart } from "../../components/charts/score-chart.tsx";
import type { ScoreRow } from "../../components/charts/score-chart.tsx";
import { useFormat } from "../../components/format.ts";
import { FigureLink } from "./figure-link.tsx";

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
      figure: (
        <FigureLink
          behind={{ kind: "score", optionId }}
          label={t("behind.score.title", { option: name, score: figure })}
        >
          {figure}
        </FigureLink>
      ),
      range: (
        <FigureLink
          behind={{ kind: "range", optionId }}
          label={t("behind.score.title", { option: name, score: t("ranking.range", range) })}
        >
          {t("ranking.range", range)}
        </FigureLink>
      ),
      sentence: t("ranking.compare", {
        option: name,
        score: figure,
        ...range,
        status: t(`status.${status}`),
      }),
    };
  };
  const options = inOrder(result.options);
  const [first] = options;
  const excluded = options.filter(({ status }) => status === "excluded").length;
  const sentence =
    first === undefined || first.status === "excluded"
      ? t("ranking.sentenceNone")
      : t("ranking.sentence", {
          option: t(`common:options.${first.optionId}`),
          score: format.number(first.score, 1),
          low: format.number(first.low, 1),
          high: format.number(first.high, 1),
          count: excluded,
        });
  return (
    <ChartCard
      title={t("ranking.title")}
      note={t("ranking.note")}
      sentence={sentence}
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
