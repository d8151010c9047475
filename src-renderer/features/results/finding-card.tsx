import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Disclosure } from "../../components/disclosure.tsx";
import { useLanguage } from "../../components/use-language.ts";
import type { ResultView } from "./result-view.ts";

const worstFirst = ["high", "medium", "low"] as const;

/** What was observed about this application, the gravest first. */
export const FindingCard = ({ view }: { readonly view: ResultView }): ReactNode => {
  const { t } = useTranslation("results");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { data = [] } = useProcedureQuery("findings.list", { engagementId });
  const findings = data
    .filter(({ applicationIds }) => applicationIds.includes(view.application.id))
    .toSorted((one, other) => worstFirst.indexOf(one.severity) - worstFirst.indexOf(other.severity));
  if (findings.length === 0) return null;
  return (
    <section className="card" aria-labelledby="findings-title">
      <header>
        <h2 id="findings-title">{t("findings.title")}</h2>
        <span className="end">{t("findings.count", { count: findings.length })}</span>
      </header>
      <ul className="finding-list">
        {findings.map(({ id, severity, title, text }) => (
          <li key={id}>
            <span className="small dim">{t(`findings.${severity}`)}</span>
            <Disclosure title={title[language]}>
              <p>{text[language]}</p>
            </Disclosure>
          </li>
        ))}
      </ul>
    </section>
  );
};
