import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { HeatMap } from "../../components/charts/heat-map.tsx";
import type { HeatRow } from "../../components/charts/heat-map.tsx";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";

interface CriterionCardProps {
  readonly rows: readonly PortfolioRow[];
  readonly criteria: Pack["criteria"];
}

/** As many rows as stand beside the scatter without scrolling. */
const SHOWN = 10;

/** Which criteria speak for the leading option of an application and which against it; it is a table already. */
export const CriterionCard = ({ rows, criteria }: CriterionCardProps): ReactNode => {
  const { t } = useTranslation("portfolio");
  const language = useLanguage();
  const format = useFormat();
  const { engagement } = useEngagement();
  const led = rows.filter(({ verdict }) => verdict.optionId !== null);
  const toRow = ({ applicationId, name, verdict, options }: PortfolioRow): HeatRow => {
    const points = options.find(({ optionId }) => optionId === verdict.optionId)?.criteria ?? {};
    return {
      key: applicationId,
      name,
      href: addressOf.results(engagement.code, applicationId),
      optionId: verdict.optionId,
      cells: criteria.map(({ id }) => ({
        points: points[id] ?? 0,
        figure: format.signed(points[id] ?? 0, 1),
      })),
    };
  };
  return (
    <section className="card" aria-labelledby="criterion-title">
      <header>
        <h2 id="criterion-title">{t("heat.title")}</h2>
        <span className="end">{t("heat.note")}</span>
      </header>
      <HeatMap
        label={t("heat.title")}
        nameHead={t("list.application")}
        columns={criteria.map(({ id, label }) => ({
          id,
          label: t("heat.criterion", { id, label: label[language] }),
        }))}
        rows={led.slice(0, SHOWN).map(toRow)}
      />
      <ul className="criterion-names small dim">
        {criteria.map(({ id, label }) => (
          <li key={id}>
            <span className="strong">{id}</span> {label[language]}
          </li>
        ))}
      </ul>
      <p className="small dim">{led.length > SHOWN ? t("heat.more", { count: SHOWN }) : t("heat.all")}</p>
    </section>
  );
};
