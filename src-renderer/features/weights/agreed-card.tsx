import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Pack } from "../../../src-shared/contract/content.ts";
import type { CriterionPoints } from "../../../src-shared/contract/engagements.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { useFormat } from "../../components/format.ts";
import { Meter } from "../../components/meter.tsx";
import { useLanguage } from "../../components/use-language.ts";

interface AgreedCardProps {
  readonly pack: Pack;
  readonly agreed: CriterionPoints;
  /** Found by the method that is open, to be compared. */
  readonly found: CriterionPoints | undefined;
}

/** The weights that count now, who agreed to them, and beside them those that were just found. */
export const AgreedCard = ({ pack, agreed, found }: AgreedCardProps): ReactNode => {
  const { t } = useTranslation("weights");
  const language = useLanguage();
  const format = useFormat();
  const { weights } = useEngagement();
  const profile = pack.weight_profiles.find(({ id }) => id === weights.profileId)?.label[language];
  const origin =
    weights.points === null
      ? t("agreed.profile", { profile: profile ?? weights.profileId })
      : t(`agreed.by.${weights.foundBy}`);
  const people = weights.agreedBy.map((name) => name[language]);
  const consent =
    weights.agreedOn === null
      ? t("agreed.nobody")
      : people.length === 0
        ? t("agreed.on", { day: format.day(weights.agreedOn) })
        : t("agreed.onBy", { day: format.day(weights.agreedOn), people: format.list(people) });
  const shown = found ?? agreed;
  const most = Math.max(1, ...Object.values(agreed), ...Object.values(shown));
  const change = (id: string): number => (shown[id] ?? 0) - (agreed[id] ?? 0);
  const heads = [
    t("agreed.criterion"),
    t("agreed.points"),
    ...(found ? [t("agreed.found"), t("agreed.change")] : []),
  ];
  return (
    <ChartCard
      title={t("agreed.title")}
      sentence={`${origin} ${consent}`}
      table={{
        heads,
        rows: pack.criteria.map(({ id, label }) => [
          label[language],
          format.number(agreed[id] ?? 0, 1),
          ...(found ? [format.number(shown[id] ?? 0, 1), format.signed(change(id), 1)] : []),
        ]),
      }}
    >
      <table className="trial-table">
        <thead>
          <tr>
            <th scope="col">{heads[0]}</th>
            <th scope="col" aria-hidden="true" />
            {heads.slice(1).map((head) => (
              <th key={head} scope="col" className="num">
                {head}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {pack.criteria.map(({ id, label }) => (
            <tr key={id}>
              <th scope="row">{label[language]}</th>
              <td className="weights-meter">
                <Meter
                  label={label[language]}
                  share={(shown[id] ?? 0) / most}
                  valueText={format.number(shown[id] ?? 0, 1)}
                />
              </td>
              <td className="num">{format.number(agreed[id] ?? 0, 1)}</td>
              {found && (
                <>
                  <td className="num strong">{format.number(shown[id] ?? 0, 1)}</td>
                  <td className="num">{format.signed(change(id), 1)}</td>
                </>
              )}
            </tr>
          ))}
        </tbody>
      </table>
    </ChartCard>
  );
};
