import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useEngagement } from "../../api/engagement-context.ts";
import { addressOf } from "../../components/addresses.ts";
import { useLeavingChecks } from "../../components/leaving-checks.ts";

/** What is still to be done on the site, in a line each; what is done needs no line. */
export const BeforeLeaving = (): ReactNode => {
  const { t } = useTranslation(["overview", "desk"]);
  const { code } = useEngagement();
  const checks = useLeavingChecks();
  if (!checks || checks instanceof Error) return null;
  const left = checks.filter(({ isDone }) => !isDone);
  return (
    <section className="card" aria-labelledby="leaving-title">
      <header>
        <h2 id="leaving-title">{t("leaving.title")}</h2>
        <span className="end">
          {t("leaving.done", { count: checks.length - left.length, total: checks.length })}
        </span>
      </header>
      {left.length === 0 && <p className="mid">{t("desk:leaving.allDone")}</p>}
      <ul className="leaving-short">
        {left.map(({ id, remaining }) => (
          <li key={id}>{t(`desk:leaving.todo.${id}`, { count: remaining.length })}</li>
        ))}
      </ul>
      <a href={addressOf.desk(code, "leaving")} className="card-foot">
        {t("leaving.all")}
      </a>
    </section>
  );
};
