import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";

const mostShown = 6;

/** The interviews to come; when all are held, the last ones. */
export const Interviews = (): ReactNode => {
  const { t } = useTranslation("overview");
  const { interviews } = useEngagement();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const upcoming = interviews
    .filter(({ day }) => day >= today)
    .toSorted((one, other) => one.day.localeCompare(other.day));
  const held = interviews
    .filter(({ day }) => day < today)
    .toSorted((one, other) => other.day.localeCompare(one.day));
  return (
    <section className="card" aria-labelledby="interviews-title">
      <header>
        <h2 id="interviews-title">{t(upcoming.length > 0 ? "interviews.upcoming" : "interviews.title")}</h2>
        <span className="end">{t("interviews.held", { count: held.length })}</span>
      </header>
      <ul className="rows">
        {(upcoming.length > 0 ? upcoming : held).slice(0, mostShown).map((interview) => (
          <Line key={interview.id} interview={interview} />
        ))}
      </ul>
    </section>
  );
};

const Line = ({ interview }: { readonly interview: Interview }): ReactNode => {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const format = useFormat();
  const { sites } = useEngagement();
  const site = sites.find(({ id }) => id === interview.siteId);
  const roles = interview.presentRoles.map((role) => role[language]);
  return (
    <li className="interview-line">
      <span className="strong num day">{format.shortDay(interview.day)}</span>
      <span className="subject">
        {interview.subject[language]}
        <span className="dim small roles">{format.list(roles)}</span>
      </span>
      <span className="dim small where">
        {site && <span>{site.name[language]}</span>}
        <span>
          {interview.applicationIds.length === 0
            ? t("interviews.organisation")
            : t("interviews.applications", { count: interview.applicationIds.length })}
        </span>
      </span>
    </li>
  );
};
