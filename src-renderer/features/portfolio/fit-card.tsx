import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { OptionScatter } from "../../components/charts/scatter-chart.tsx";
import type { ScatterPoint } from "../../components/charts/scatter-chart.tsx";
import { useFormat } from "../../components/format.ts";
import { useFrom } from "../../components/use-from.ts";
import { ToggleButtonGroup } from "../../components/toggle-button-group.tsx";
import { fitAxis, fitIn } from "./fit.ts";
import type { Weights } from "./fit.ts";

interface FitCardProps {
  /** Weakest first: those are the ones worth a name. */
  readonly rows: readonly PortfolioRow[];
  readonly weights: Weights;
}

const NAMED = 8;
const whose = ["recommended", "stay"] as const;

/** Business fit against technical fit, of the leading option or of staying as things are. */
export const FitCard = ({ rows, weights }: FitCardProps): ReactNode => {
  const { t } = useTranslation("portfolio");
  const format = useFormat();
  const [of, setOf] = useState<(typeof whose)[number]>("recommended");
  const points = usePoints(rows, weights, of);
  return (
    <ChartCard
      title={t("fit.title")}
      sentence={t("fit.sentence", {
        count: points.filter(({ x, y }) => x > 50 && y > 50).length,
        total: points.length,
      })}
      note={t("fit.note")}
      controls={
        <ToggleButtonGroup
          label={t("fit.of")}
          value={of}
          items={whose.map((id) => ({ id, label: t(`fit.${id}`) }))}
          onChange={setOf}
        />
      }
      table={{
        heads: [t("fit.application"), t("fit.option"), t("fit.business"), t("fit.technical")],
        rows: points.map(({ name, option, x, y }) => [
          name,
          option,
          format.number(x, 1),
          format.number(y, 1),
        ]),
      }}
    >
      <OptionScatter
        points={points}
        named={NAMED}
        xAxis={fitAxis(points.map(({ x }) => x))}
        yAxis={fitAxis(points.map(({ y }) => y))}
        xLabel={t("fit.business")}
        yLabel={t("fit.technical")}
        formatTick={(tick) => format.number(tick)}
      />
    </ChartCard>
  );
};

type NamedPoint = ScatterPoint & { readonly option: string };

const usePoints = (
  rows: readonly PortfolioRow[],
  weights: Weights,
  of: (typeof whose)[number],
): readonly NamedPoint[] => {
  const { t } = useTranslation(["portfolio", "common"]);
  const format = useFormat();
  const { engagement } = useEngagement();
  const remember = useFrom();
  return rows.flatMap((row) => {
    const { applicationId, name, verdict } = row;
    const judged = of === "stay" ? "retain" : verdict.optionId;
    // Where no option leads there is nothing whose fit could be shown.
    if (judged === null) return [];
    const x = fitIn(row, judged, "BV", weights);
    const y = fitIn(row, judged, "TF", weights);
    const option = verdict.optionId ? t(`common:options.${verdict.optionId}`) : t("disposition.undecided");
    return [
      {
        key: applicationId,
        name,
        option,
        x,
        y,
        optionId: verdict.optionId,
        href: remember(addressOf.results(engagement.code, applicationId)),
        sentence: t("fit.point", { name, option, x: format.number(x, 1), y: format.number(y, 1) }),
      },
    ];
  });
};
