import { useId } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SiteContract } from "../../../src-shared/contract/site.ts";
import type { Output } from "../../../src-shared/rpc/procedure.ts";
import { FigureTable } from "../../components/charts/figure-table.tsx";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";

/** Fewer outcomes say nothing yet (scoring.md 4.4). */
const enough = 10;

/** How good forecasts were, and how far efforts were off; both say when there is too little to go by. */
export const ScoreCard = ({
  calibration: { count, brier, biases },
}: {
  readonly calibration: Output<SiteContract["calibration.get"]>;
}): ReactNode => {
  const { t } = useTranslation(["calibration", "common"]);
  const format = useFormat();
  const titleId = useId();
  return (
    <section className="card" aria-labelledby={titleId}>
      <header>
        <h2 id={titleId}>{t("scores.title")}</h2>
      </header>
      <p>
        <span className="strong">
          {t("scores.brier", { score: brier === null ? "–" : format.number(brier, 2) })}
        </span>{" "}
        <span className="small dim">{t("scores.of", { count })}</span>
      </p>
      <p className="small dim read">{t("scores.brierHint")}</p>
      {count < enough && <StateMark state="open">{t("scores.few", { enough })}</StateMark>}
      {biases.length > 0 && (
        <>
          <FigureTable
            label={t("scores.bias")}
            heads={[t("scores.kind"), t("scores.count"), t("scores.median"), t("scores.multiplier")]}
            rows={biases.map(({ option, complexity, count: outcomes, median, multiplier }) => [
              t("scores.named", {
                option: t(`common:options.${option}`),
                complexity: t(`complexity.${complexity}`, { defaultValue: complexity }),
              }),
              format.number(outcomes),
              format.number(median, 2),
              outcomes < enough
                ? t("scores.needs", { enough })
                : t("scores.times", { factor: format.number(multiplier, 2) }),
            ])}
          />
          <p className="small dim read">{t("scores.biasHint")}</p>
        </>
      )}
    </section>
  );
};
