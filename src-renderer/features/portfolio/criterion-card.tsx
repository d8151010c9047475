import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { HeatMap } from "../../components/charts/heat-map.tsx";
import type { HeatRow } from "../../components/charts/heat-map.tsx";
import { withQuery } from "../../components/address-query.ts";
import { behindName, behindText } from "../../components/behind.ts";
import { useFormat } from "../../components/format.ts";
import { useFrom } from "../../components/use-from.ts";
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
  const remember = useFrom();
  const led = rows.filter(({ verdict }) => verdict.optionId !== null);
  const toRow = ({ applicationId, name, verdict, options }: PortfolioRow): HeatRow => {
    const { optionId } = verdict;
    const points = options.find((option) => option.optionId === optionId)?.criteria ?? {};
    const address = addressOf.results(engagement.code, applicationId);
    return {
      key: applicationId,
      name,
      href: remember(address),
      optionId,
      cells: criteria.map(({ id, label }) => {
        const figure = format.signed(points[id] ?? 0, 1);
        const behind =
          optionId === null ? null : behindText({ kind: "criterion", optionId, criterionId: id });
        return {
          points: points[id] ?? 0,
          figure,
          href: remember(withQuery(address, { [behindName]: behind })),
          sentence: t("heat.cell", { name, criterion: label[language], points: figure }),
        };
      }),
    };
  };
  const averages = criteria
    .map(({ label, id }) => ({ label: label[language], points: averageOf(led, id) }))
    .toSorted((one, other) => other.points - one.points);
  const [most] = averages;
  const least = averages.at(-1);
  const sentence =
    most && least && led.length > 0
      ? t("heat.sentence", {
          most: most.label,
          mostPoints: format.signed(most.points, 1),
          least: least.label,
          leastPoints: format.signed(least.points, 1),
        })
      : t("heat.none");
  return (
    <ChartCard title={t("heat.title")} sentence={sentence} note={t("heat.note")}>
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
    </ChartCard>
  );
};

/** Points of a criterion for the leading option, on average. */
const averageOf = (rows: readonly PortfolioRow[], criterionId: string): number =>
  rows.reduce((sum, { options, verdict }) => {
    const leading = options.find(({ optionId }) => optionId === verdict.optionId);
    return sum + (leading?.criteria[criterionId] ?? 0);
  }, 0) / Math.max(rows.length, 1);
