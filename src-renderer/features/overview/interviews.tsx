import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../src-shared/contract/interviews.ts";
import { clashesOf, usualMinutes } from "../../../src-shared/domain/desk/clashes.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { clockSpan } from "../../components/clock-span.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { today } from "../../components/today.ts";
import { useLanguage } from "../../components/use-language.ts";

const mostShown = 5;

const byTime = (one: Interview, other: Interview): number =>
  `${one.day} ${one.starts ?? "99"}`.localeCompare(`${other.day} ${other.starts ?? "99"}`);

/** The interviews to come, today's first; when all are held, the last ones. */
export const Interviews = (): ReactNode => {
  const { t } = useTranslation("overview");
  const { code, interviews } = useEngagement();
  const planned = interviews.filter(({ state }) => state === "planned").toSorted(byTime);
  const held = interviews.filter(({ state }) => state === "held").toSorted((a, b) => byTime(b, a));
  const shown = (planned.length > 0 ? planned : held).slice(0, mostShown);
  const clashing = new Set(clashesOf(planned).flatMap(({ one, other }) => [one.id, other.id]));
  return (
    <section className="card" aria-labelledby="interviews-title">
      <header>
        <h2 id="interviews-title">{t(planned.length > 0 ? "interviews.upcoming" : "interviews.title")}</h2>
        <span className="end">{t("interviews.held", { count: held.length })}</span>
      </header>
      {interviews.length === 0 && <p className="mid">{t("interviews.none")}</p>}
      <ul className="rows">
        {shown.map((interview, place) => (
          <Line
            key={interview.id}
            interview={interview}
            startsDay={interview.day !== shown[place - 1]?.day}
            isClashing={clashing.has(interview.id)}
          />
        ))}
      </ul>
      <a href={addressOf.desk(code, "plan")} className="card-foot">
        {planned.length > shown.length
          ? t("interviews.more", { count: planned.length })
          : t("interviews.plan")}
      </a>
    </section>
  );
};

interface LineProps {
  readonly interview: Interview;
  /** The day is written once, before the first interview of it. */
  readonly startsDay: boolean;
  readonly isClashing: boolean;
}

const Line = ({ interview, startsDay, isClashing }: LineProps): ReactNode => {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const format = useFormat();
  const { engagementId, sites } = useEngagement();
  const { data: contacts } = useProcedureQuery("contacts.list", { engagementId });
  const site = sites.find(({ id }) => id === interview.siteId);
  const met = [
    ...(contacts ?? []).filter(({ id }) => interview.contactIds.includes(id)).map(({ name }) => name),
    ...interview.presentRoles.map((role) => role[language]),
  ];
  const where = site ? [site.name[language]] : [];
  return (
    <li className="interview-line">
      <span className="num day">
        {startsDay && (
          <span className="strong line">
            {interview.day === today() ? t("interviews.today") : format.shortDay(interview.day)}
          </span>
        )}
        <span className="mid line">
          {interview.starts === null ? "" : clockSpan(interview.starts, interview.minutes ?? usualMinutes)}
        </span>
      </span>
      <span className="subject">
        <span className="strong">{interview.subject[language]}</span>{" "}
        {isClashing && <StateMark state="conflict">{t("interviews.clash")}</StateMark>}
        <span className="mid small line">{[format.list(met), ...where].filter(Boolean).join(" · ")}</span>
      </span>
      {interview.state === "planned" && <Coverage interview={interview} />}
    </li>
  );
};

/** What is still to be asked, and the way to the first of it. */
const Coverage = ({ interview }: { readonly interview: Interview }): ReactNode => {
  const { t } = useTranslation("overview");
  const language = useLanguage();
  const { code, engagementId } = useEngagement();
  const { data } = useProcedureQuery("interviewCoverage.list", { engagementId });
  const coverage = data?.find(({ interviewId }) => interviewId === interview.id);
  return (
    <span className="small mid cover">
      {coverage && t("interviews.toCover", { count: coverage.open })}
      <a
        className="act"
        href={addressOf.interview(code, interview.id)}
        aria-label={`${t("interviews.start")}: ${interview.subject[language]}`}
      >
        {t("interviews.start")}
      </a>
    </span>
  );
};
