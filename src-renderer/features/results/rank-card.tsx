import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SimulatedOption } from "../../../src-shared/contract/simulations.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { RankChart } from "../../components/charts/rank-chart.tsx";
import { useFormat } from "../../components/format.ts";
import type { ResultView } from "./result-view.ts";
import { useChooserWords } from "./use-chooser-words.ts";

/** How sure: how often each option comes first when weights and answers vary, and who would choose it. */
export const RankCard = ({ view }: { readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation(["certainty", "common", "results"]);
  const format = useFormat();
  const choosers = useChooserWords(view);
  const { simulation } = view.result;
  if (!simulation) return null;
  const competing = simulation.options
    .filter(({ rankAcceptability }) => rankAcceptability.length > 0)
    .toSorted((one, other) => firstOf(other) - firstOf(one));
  const [first] = competing;
  if (!first || competing.length < 2) return null;
  const nameOf = ({ optionId }: SimulatedOption): string => t(`common:options.${optionId}`);
  return (
    <ChartCard
      title={t("certainty:ranks.title")}
      note={t("certainty:ranks.note", {
        count: simulation.iterations,
        draws: format.number(simulation.iterations),
      })}
      sentence={t("certainty:ranks.sentence", {
        option: nameOf(first),
        share: format.percent(firstOf(first)),
        error: format.number((first.error[0] ?? 0) * 100, 1),
        unagreed: format.percent(first.unagreedFirst),
      })}
      table={{
        heads: [
          t("certainty:ranks.option"),
          ...first.rankAcceptability.map((_, rank) => t("certainty:ranks.rank", { rank: rank + 1 })),
          t("certainty:ranks.confidence"),
          t("certainty:ranks.band"),
        ],
        rows: competing.map((option) => [
          nameOf(option),
          ...option.rankAcceptability.map((share) => format.percent(share, 1)),
          option.confidence === null ? "–" : format.percent(option.confidence),
          t("results:ranking.range", {
            low: format.number(option.band.low, 1),
            high: format.number(option.band.high, 1),
          }),
        ]),
      }}
    >
      <RankChart
        rows={competing.map((option) => ({
          optionId: option.optionId,
          name: nameOf(option),
          shares: option.rankAcceptability,
          figure: format.percent(firstOf(option)),
        }))}
      />
      {choosers.length > 0 && (
        <ul className="plain-list small">
          {choosers.map((sentence) => (
            <li key={sentence}>{sentence}</li>
          ))}
        </ul>
      )}
    </ChartCard>
  );
};

const firstOf = ({ rankAcceptability }: SimulatedOption): number => rankAcceptability[0] ?? 0;
