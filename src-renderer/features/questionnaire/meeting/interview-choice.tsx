import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { addressOf } from "../../../components/addresses.ts";
import { useFormat } from "../../../components/format.ts";
import { LinkButton } from "../../../components/link-button.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { useLanguage } from "../../../components/use-language.ts";
import { useRunningInterviews } from "../../../stores/running-interviews.ts";
import { ParkingLot } from "./parking-lot.tsx";

const heldShown = 8;

/** Which interview to hold: the one under way, one that was planned, or a new one. */
export const InterviewChoice = (): ReactNode => {
  const { t } = useTranslation("interview");
  const { code, engagementId, interviews } = useEngagement();
  const running = useRunningInterviews(({ byEngagement }) => byEngagement[engagementId]);
  const current = interviews.find(({ id }) => id === running?.interviewId);
  const inOrder = interviews.toSorted((one, other) => whenOf(one).localeCompare(whenOf(other)));
  const planned = inOrder.filter(({ id, state }) => state === "planned" && id !== current?.id);
  const held = inOrder.filter(({ state }) => state === "held").toReversed();
  return (
    <>
      <PageHeader title={t("choice.title")} subtitle={t("choice.subtitle")}>
        <LinkButton href={addressOf.interview(code, "new")} variant={current ? "plain" : "primary"}>
          {t("choice.new")}
        </LinkButton>
        {current && (
          <LinkButton href={addressOf.interview(code, current.id)} variant="primary">
            {t("choice.resume")}
          </LinkButton>
        )}
      </PageHeader>
      <div className="columns interview-columns">
        <div className="stack">
          <Card title={t("choice.planned")} empty={t("choice.nonePlanned")} interviews={planned} />
          <Card title={t("choice.held")} empty={t("choice.noneHeld")} interviews={held.slice(0, heldShown)} />
        </div>
        <section className="card" aria-labelledby="parking-title">
          <header>
            <h2 id="parking-title">{t("parking.outside")}</h2>
          </header>
          <ParkingLot interviewId={null} />
        </section>
      </div>
    </>
  );
};

const whenOf = ({ day, starts }: Interview): string => `${day} ${starts ?? ""}`;

interface CardProps {
  readonly title: string;
  readonly empty: string;
  readonly interviews: readonly Interview[];
}

const Card = ({ title, empty, interviews }: CardProps): ReactNode => (
  <section className="card" aria-label={title}>
    <header>
      <h2>{title}</h2>
      <span className="end">{interviews.length > 0 && interviews.length}</span>
    </header>
    {interviews.length === 0 && <p className="dim">{empty}</p>}
    <ul className="rows">
      {interviews.map((interview) => (
        <Line key={interview.id} interview={interview} />
      ))}
    </ul>
  </section>
);

const Line = ({ interview }: { readonly interview: Interview }): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const format = useFormat();
  const { code } = useEngagement();
  const [today] = useState(() => new Date().toISOString().slice(0, 10));
  const { id, day, starts, subject, presentRoles, role, state } = interview;
  return (
    <li className="interview-choice">
      <span className="dim when">
        {day === today ? t("choice.today") : format.shortDay(day)} {starts}
      </span>
      <span className="what">
        <a href={addressOf.interview(code, id)}>{subject[language]}</a>
        <span className="dim small">
          {presentRoles.length === 0
            ? t(`roles.${role}`)
            : format.list(presentRoles.map((present) => present[language]))}
        </span>
      </span>
      {state === "planned" && (
        <LinkButton href={addressOf.interview(code, id)}>{t("choice.prepare")}</LinkButton>
      )}
    </li>
  );
};
