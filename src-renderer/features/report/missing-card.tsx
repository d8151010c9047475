import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { addressOf } from "../../components/addresses.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { gapsOf } from "./gaps.ts";
import type { Gap } from "./gaps.ts";

interface MissingCardProps {
  readonly code: string;
  readonly rows: readonly PortfolioRow[];
}

/** What the report will have to admit; each opens into the applications concerned. */
export const MissingCard = ({ code, rows }: MissingCardProps): ReactNode => {
  const { t } = useTranslation("report");
  const gaps = gapsOf(rows);
  return (
    <section className="card" aria-labelledby="missing-title">
      <header>
        <h2 id="missing-title">{t("missing.title")}</h2>
      </header>
      {gaps.length === 0 ? (
        <p className="dim">{t("missing.nothing")}</p>
      ) : (
        <>
          <p className="small dim">{t("missing.explain")}</p>
          {gaps.map((gap) => (
            <GapList key={gap.kind} code={code} gap={gap} />
          ))}
        </>
      )}
    </section>
  );
};

/** More would be a list to work through, and that is the portfolio's. */
const SHOWN = 12;

const GapList = ({ code, gap }: { readonly code: string; readonly gap: Gap }): ReactNode => {
  const { t } = useTranslation("report");
  return (
    <Disclosure title={t(`missing.${gap.kind}`, { count: gap.count })}>
      <ul className="gap-list">
        {gap.rows.slice(0, SHOWN).map(({ applicationId, name }) => (
          <li key={applicationId}>
            <a href={addressOf.results(code, applicationId)}>{name}</a>
          </li>
        ))}
        {gap.rows.length > SHOWN && (
          <li>
            <a href={addressOf.portfolio(code)}>{t("missing.more", { count: gap.rows.length - SHOWN })}</a>
          </li>
        )}
      </ul>
    </Disclosure>
  );
};
