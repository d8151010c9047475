import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { useFormat } from "../../components/format.ts";
import { Loading } from "../../components/loading.tsx";
import { OptionName } from "../../components/option-name.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";

/** Which application to hold against the first; those with the same leader come first, as they are most alike. */
export const CompareChoice = ({ first }: { readonly first: Application }): ReactNode => {
  const { t } = useTranslation("results");
  const { compare } = useFormat();
  const { code, engagementId } = useEngagement();
  const { data, error } = useProcedureQuery("results.list", { engagementId });
  if (error) return <ProblemNote error={error} />;
  if (!data) return <Loading>{t("loading")}</Loading>;
  const own = data.rows.find(({ applicationId }) => applicationId === first.id);
  const isOther = (row: PortfolioRow): number => Number(row.verdict.optionId !== own?.verdict.optionId);
  const others = data.rows
    .filter(({ applicationId }) => applicationId !== first.id)
    .toSorted((one, other) => isOther(one) - isOther(other) || compare(one.name, other.name));
  return (
    <>
      <h1>{t("compare.second")}</h1>
      <p className="reading mid">{t("compare.secondHint")}</p>
      <ul className="compare-choice card" aria-label={t("compare.second")}>
        {others.map(({ applicationId, name, verdict }) => (
          <li key={applicationId}>
            <a href={addressOf.compare(code, first.id, applicationId)}>{name}</a>
            {verdict.optionId !== null && <OptionName optionId={verdict.optionId} />}
          </li>
        ))}
      </ul>
    </>
  );
};
