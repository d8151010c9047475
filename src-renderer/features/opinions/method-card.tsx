import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { SecondOpinions } from "../../../src-shared/contract/second-opinions.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { useFormat } from "../../components/format.ts";
import { OptionName } from "../../components/option-name.tsx";

/** The place of each option by our score and by each method, with the method's own figure below; it is a table already. */
export const MethodCard = ({ opinions }: { readonly opinions: SecondOpinions }): ReactNode => {
  const { t } = useTranslation(["opinions", "common"]);
  const format = useFormat();
  const { matrix, methods } = opinions;
  const [any] = methods;
  if (!any) return null;
  const rows = matrix.rows
    .map(({ optionId, score }) => ({
      optionId,
      score,
      ourRank: any.options.find((option) => option.optionId === optionId)?.ourRank ?? 0,
    }))
    .toSorted((one, other) => one.ourRank - other.ourRank);
  return (
    <ChartCard title={t("methods.title")} note={t("methods.note")}>
      <table className="method-ranks">
        <thead>
          <tr>
            <th scope="col">{t("methods.option")}</th>
            <th scope="col" className="num">
              {t("methods.ours")}
            </th>
            {methods.map(({ method }) => (
              <th key={method} scope="col" className="num">
                {t(`methods.names.${method}`)}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {rows.map(({ optionId, ourRank, score }) => (
            <tr key={optionId}>
              <th scope="row">
                <OptionName optionId={optionId} />
              </th>
              <td className="num">
                <Place rank={ourRank} figure={format.number(score, 1)} isOther={false} />
              </td>
              {methods.map(({ method, options }) => {
                const found = options.find((option) => option.optionId === optionId);
                return (
                  <td key={method} className="num">
                    {found && (
                      <Place
                        rank={found.rank}
                        figure={format.number(found.figure, 2)}
                        isOther={found.rank !== ourRank}
                      />
                    )}
                  </td>
                );
              })}
            </tr>
          ))}
        </tbody>
      </table>
      <ul className="plain-list small dim">
        {methods.map(({ method }) => (
          <li key={method}>
            <span className="strong">{t(`methods.names.${method}`)}</span> {t(`methods.reads.${method}`)}
          </li>
        ))}
      </ul>
    </ChartCard>
  );
};

interface PlaceProps {
  readonly rank: number;
  readonly figure: string;
  /** Another place than ours. */
  readonly isOther: boolean;
}

const Place = ({ figure, isOther, rank }: PlaceProps): ReactNode => {
  const { t } = useTranslation("opinions");
  return (
    <>
      <span className={isOther ? "method-place other" : "method-place"}>
        {rank}
        {isOther && <span className="visually-hidden"> {t("methods.other")}</span>}
      </span>
      <span className="small dim">{figure}</span>
    </>
  );
};
