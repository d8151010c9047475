import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import { minutesOf } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import type { AgendaProgress } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import { useRespondents } from "../../../answers/respondents.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { addressOf } from "../../../components/addresses.ts";
import { Button } from "../../../components/button.tsx";
import { LinkButton } from "../../../components/link-button.tsx";
import { Loading } from "../../../components/loading.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { ProblemNote } from "../../../components/problem-note.tsx";
import { organisationPart } from "../../../components/question-address.ts";
import { RadioGroup } from "../../../components/radio-group.tsx";
import { useLanguage } from "../../../components/use-language.ts";
import { clockToggled, useRunningInterviews } from "../../../stores/running-interviews.ts";
import type { RunningInterview as Running } from "../../../stores/running-interviews.ts";
import { AgendaList } from "./agenda-list.tsx";
import { Elapsed } from "./elapsed.tsx";
import type { InterviewContent } from "./interview-content.ts";
import { ParkingLot } from "./parking-lot.tsx";
import { ReadBackCard } from "./read-back-card.tsx";
import { roomOf } from "./room-of.ts";
import { useReadBack } from "./use-read-back.ts";

interface RunningInterviewProps {
  readonly content: InterviewContent;
  readonly interview: Interview;
  readonly running: Running;
}

/** The interview under way: who is there, what is left of the agenda, what came up, and what is read back. */
export const RunningInterview = ({ content, interview, running }: RunningInterviewProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const found = useReadBack(content, interview);
  if (found instanceof Error) return <ProblemNote error={found} />;
  if (!found) return <Loading />;
  return (
    <>
      <PageHeader
        title={interview.subject[language]}
        subtitle={<Subtitle interview={interview} running={running} />}
      >
        <ClockButton running={running} />
        <Continue progress={found.progress} />
      </PageHeader>
      <div className="columns interview-columns">
        <div className="stack">
          <section className="card" aria-labelledby="agenda-title">
            <header>
              <h2 id="agenda-title">{t("agenda.title")}</h2>
              <span className="end">
                <Left progress={found.progress} />
              </span>
            </header>
            <AgendaList content={content} progress={found.progress} />
          </section>
        </div>
        <div className="stack">
          <Room content={content} interview={interview} />
          <section className="card" aria-labelledby="parking-title">
            <header>
              <h2 id="parking-title">{t("parking.title")}</h2>
            </header>
            <ParkingLot interviewId={interview.id} />
          </section>
        </div>
      </div>
      <ReadBackCard interview={interview} running={running} brought={found.brought} written={found.text} />
    </>
  );
};

const Subtitle = ({ interview, running }: Omit<RunningInterviewProps, "content">): ReactNode => {
  const { t } = useTranslation("interview");
  return (
    <>
      {t("running.under")} <Elapsed running={running} label={t("bar.elapsed")} />
      {interview.minutes !== null && ` ${t("bar.of", { count: interview.minutes })}`}
    </>
  );
};

const ClockButton = ({ running }: { readonly running: Running }): ReactNode => {
  const { t } = useTranslation("interview");
  const { engagementId } = useEngagement();
  const change = useRunningInterviews((store) => store.change);
  return (
    <Button
      onPress={() => {
        change(engagementId, clockToggled(running, Date.now()));
      }}
    >
      {t(running.since === null ? "bar.goOn" : "bar.pause")}
    </Button>
  );
};

const Left = ({ progress }: { readonly progress: readonly AgendaProgress[] }): ReactNode => {
  const { t } = useTranslation("interview");
  const open = progress.flatMap((line) => line.open);
  return t("bar.left", { count: open.length, minutes: minutesOf(open) });
};

const Continue = ({ progress }: { readonly progress: readonly AgendaProgress[] }): ReactNode => {
  const { t } = useTranslation("interview");
  const { code } = useEngagement();
  const next = progress.find(({ open }) => open.length > 0);
  if (!next) return null;
  const { applicationId } = next.item;
  return (
    <LinkButton
      variant="primary"
      href={addressOf.questionnaire(code, applicationId ?? organisationPart, next.open[0]?.id)}
    >
      {t("running.ask")}
    </LinkButton>
  );
};

const Room = ({ content, interview }: Omit<RunningInterviewProps, "running">): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const { respondent, remember } = useRespondents(engagementId);
  const room = roomOf(interview, content.contacts, language);
  return (
    <section className="card" aria-label={t("running.speaks")}>
      {room.length === 0 ? (
        <p className="dim">{t("running.nobody")}</p>
      ) : (
        <RadioGroup
          label={t("running.speaks")}
          value={respondent}
          items={room.map((name) => ({ id: name, label: name }))}
          onChange={remember}
        />
      )}
    </section>
  );
};
