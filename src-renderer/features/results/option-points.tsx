import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useFormat } from "../../components/format.ts";
import { OptionName } from "../../components/option-name.tsx";
import type { ResultView } from "./result-view.ts";

interface OptionPointsProps {
  readonly view: ResultView;
  readonly sourceId: string;
}

/** What one answer gives each option. */
export const OptionPoints = ({ view, sourceId }: OptionPointsProps): ReactNode => {
  const { t } = useTranslation("results");
  const format = useFormat();
  return (
    <table className="option-points">
      <thead>
        <tr>
          <th scope="col">{t("ranking.option")}</th>
          <th scope="col" className="num">
            {t("waterfall.points")}
          </th>
        </tr>
      </thead>
      <tbody>
        {view.result.options.map(({ optionId, contributions }) => (
          <tr key={optionId}>
            <th scope="row">
              <OptionName optionId={optionId} />
            </th>
            <td className="num">
              {format.signed(contributions.find((one) => one.sourceId === sourceId)?.points ?? 0, 1)}
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
};
