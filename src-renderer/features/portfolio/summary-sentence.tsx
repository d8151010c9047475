import { Fragment } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useFormat } from "../../components/format.ts";
import { usePortfolioFilter } from "./use-portfolio-filter.ts";
import { weakKindsOf } from "../../components/weakness.ts";

/** How sure the whole is, in one sentence, each part of which opens its list. */
export const SummarySentence = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { t } = useTranslation("portfolio");
  const { hrefOf } = usePortfolioFilter();
  const format = useFormat();
  const shares = rows.flatMap(({ firstShare }) => (firstShare === null ? [] : [firstShare]));
  const count = (isCounted: (row: PortfolioRow) => boolean): number => rows.filter(isCounted).length;
  const sure = count(({ verdict }) => verdict.level === "proven" || verdict.level === "strong");
  const parts = [
    ["leaning", count(({ verdict }) => verdict.level === "leaning"), { verdict: "leaning" }],
    ["open", count(({ verdict }) => verdict.level === "open"), { verdict: "open" }],
    ["contradicted", count((row) => weakKindsOf(row).includes("conflict")), { weak: "conflict" }],
    ["conditional", count(({ verdict }) => verdict.conditional), { conditional: "yes" }],
    ["decided", count(({ decidedOptionId }) => decidedOptionId !== null), { decided: "yes" }],
  ] as const;
  return (
    <>
      <a className="whole" href={hrefOf({ verdict: "sure" })}>
        {t("summary.sure", { count: sure, total: rows.length })}
      </a>
      {parts
        .filter(([, affected]) => affected > 0)
        .map(([what, affected, filter]) => (
          <Fragment key={what}>
            {" · "}
            <a className="whole" href={hrefOf(filter)}>
              {t(`summary.${what}`, { count: affected })}
            </a>
          </Fragment>
        ))}
      {shares.length > 0 && (
        <>
          {" · "}
          {t("summary.firstShare", {
            share: format.percent(shares.reduce((sum, share) => sum + share, 0) / shares.length),
          })}
        </>
      )}
    </>
  );
};
