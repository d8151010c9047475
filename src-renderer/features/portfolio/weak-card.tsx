import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { PortfolioRow } from "../../../src-shared/contract/results.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import type { State } from "../../components/state-mark.tsx";
import { useFrom } from "../../components/use-from.ts";
import { usePortfolioFilter } from "./use-portfolio-filter.ts";
import { weaknessesOf } from "../../components/weakness.ts";
import type { WeakKind } from "../../components/weakness.ts";

const NAMED = 3;

const stateOf: Readonly<Record<WeakKind, State>> = {
  conflict: "conflict",
  noOption: "excluded",
  tie: "open",
  thin: "open",
  gateOpen: "conditional",
  differs: "conditional",
  assumptions: "open",
};

/** What is weak, the heaviest first; each line opens the applications it is true of. */
export const WeakCard = ({ rows }: { readonly rows: readonly PortfolioRow[] }): ReactNode => {
  const { t } = useTranslation("portfolio");
  const { engagement } = useEngagement();
  const { hrefOf } = usePortfolioFilter();
  const remember = useFrom();
  const { compare } = useFormat();
  const weaknesses = weaknessesOf(rows, compare);
  return (
    <section className="card" aria-labelledby="weak-title">
      <header>
        <h2 id="weak-title">{t("weakness.title")}</h2>
        <span className="end">{t("weakness.order")}</span>
      </header>
      {weaknesses.length === 0 && <p className="mid">{t("weakness.none")}</p>}
      <ul className="weak-list">
        {weaknesses.map(({ kind, rows: affected }) => (
          <li key={kind}>
            <a href={hrefOf({ weak: kind })}>
              <StateMark state={stateOf[kind]}>
                {t(`weakness.count.${kind}`, { count: affected.length })}
              </StateMark>
            </a>
            <span className="small dim">
              {affected.slice(0, NAMED).map(({ applicationId, name }, place) => (
                <span key={applicationId}>
                  {place > 0 && " · "}
                  <a href={remember(addressOf.results(engagement.code, applicationId))}>{name}</a>
                </span>
              ))}
              {affected.length > NAMED && ` ${t("weakness.more", { count: affected.length - NAMED })}`}
            </span>
          </li>
        ))}
      </ul>
    </section>
  );
};
