import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { optionIds } from "../../../src-shared/contract/content.ts";
import type { OptionId } from "../../../src-shared/contract/content.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { withQuery } from "../../components/address-query.ts";
import { addressOf } from "../../components/addresses.ts";
import { behindName, behindText } from "../../components/behind.ts";
import { ChartCard } from "../../components/charts/chart-card.tsx";
import { useFormat } from "../../components/format.ts";
import { OptionName } from "../../components/option-name.tsx";
import { useFrom } from "../../components/use-from.ts";
import type { Pair } from "./compare-differences.ts";
import type { ResultView } from "./result-view.ts";

/** Scores of every option with their ranges side by side; each opens the answers behind it. */
export const CompareScores = ({ first, second }: Pair<ResultView>): ReactNode => {
  const { t } = useTranslation("results");
  return (
    <ChartCard title={t("compare.scores")} note={t("compare.scoresNote")}>
      <table className="compare-table">
        <thead>
          <tr>
            <th scope="col">{t("ranking.option")}</th>
            {[first, second].map(({ application }) => (
              <th key={application.id} scope="col" className="num">
                {application.name}
              </th>
            ))}
            <th scope="col" className="num">
              {t("compare.difference")}
            </th>
          </tr>
        </thead>
        <tbody>
          {optionIds.map((optionId) => (
            <ScoreLine key={optionId} first={first} second={second} optionId={optionId} />
          ))}
        </tbody>
      </table>
    </ChartCard>
  );
};

const ScoreLine = ({
  first,
  second,
  optionId,
}: Pair<ResultView> & { readonly optionId: OptionId }): ReactNode => {
  const format = useFormat();
  const scoreIn = ({ result }: ResultView): number =>
    result.options.find((option) => option.optionId === optionId)?.score ?? 0;
  return (
    <tr>
      <th scope="row">
        <OptionName optionId={optionId} />
      </th>
      {[first, second].map((view) => (
        <td key={view.application.id} className="num">
          <Score view={view} optionId={optionId} />
        </td>
      ))}
      <td className="num">{format.signed(scoreIn(second) - scoreIn(first), 1)}</td>
    </tr>
  );
};

const Score = ({ view, optionId }: { readonly view: ResultView; readonly optionId: OptionId }): ReactNode => {
  const { t } = useTranslation("results");
  const format = useFormat();
  const remember = useFrom();
  const { engagement } = useEngagement();
  const found = view.result.options.find((option) => option.optionId === optionId);
  if (!found) return null;
  const { score, low, high, status } = found;
  const isLeader = view.result.verdict.optionId === optionId;
  const address = addressOf.results(engagement.code, view.application.id);
  return (
    <>
      <a
        className={`figure-link ${isLeader ? "strong" : ""}`}
        href={remember(withQuery(address, { [behindName]: behindText({ kind: "score", optionId }) }))}
      >
        {format.number(score, 1)}
      </a>{" "}
      <span className="small dim">
        {t("compare.range", { low: format.number(low, 1), high: format.number(high, 1) })}
        {status === "excluded" && ` · ${t("status.excluded")}`}
        {isLeader && ` · ${t("compare.leads")}`}
      </span>
    </>
  );
};
