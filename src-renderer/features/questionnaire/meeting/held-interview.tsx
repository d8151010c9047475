import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Interview } from "../../../../src-shared/contract/interviews.ts";
import { useRespondents } from "../../../answers/respondents.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { Button } from "../../../components/button.tsx";
import { useFormat } from "../../../components/format.ts";
import { Loading } from "../../../components/loading.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { ProblemNote } from "../../../components/problem-note.tsx";
import { useLanguage } from "../../../components/use-language.ts";
import { useRunningInterviews } from "../../../stores/running-interviews.ts";
import { AgendaList } from "./agenda-list.tsx";
import { CopyButton } from "./copy-button.tsx";
import { clockText } from "./elapsed.tsx";
import type { InterviewContent } from "./interview-content.ts";
import { ParkingLot } from "./parking-lot.tsx";
import { roomOf } from "./room-of.ts";
import { useReadBack } from "./use-read-back.ts";

interface HeldInterviewProps {
  readonly content: InterviewContent;
  readonly interview: Interview;
}

/** An interview that was closed: its summary, what is still open of it, and what was parked. */
export const HeldInterview = ({ content, interview }: HeldInterviewProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const format = useFormat();
  const found = useReadBack(content, interview);
  if (found instanceof Error) return <ProblemNote error={found} />;
  if (!found) return <Loading />;
  const summary = interview.summary === "" ? found.text : interview.summary;
  const held =
    interview.minutesHeld === null ? [] : [t("held.minutes", { time: clockText(interview.minutesHeld) })];
  return (
    <>
      <PageHeader
        title={interview.subject[language]}
        subtitle={[format.day(interview.day), ...held].join(" · ")}
      >
        <TakeUpAgain content={content} interview={interview} />
      </PageHeader>
      <div className="columns interview-columns">
        <section className="card" aria-labelledby="summary-title">
          <header>
            <h2 id="summary-title">{t("summary.title")}</h2>
          </header>
          <p className="held-summary">{summary}</p>
          <div className="row">
            <CopyButton text={summary} />
          </div>
        </section>
        <div className="stack">
          <section className="card" aria-labelledby="agenda-title">
            <header>
              <h2 id="agenda-title">{t("agenda.title")}</h2>
            </header>
            <AgendaList content={content} progress={found.progress} />
          </section>
          <section className="card" aria-labelledby="parking-title">
            <header>
              <h2 id="parking-title">{t("parking.title")}</h2>
            </header>
            <ParkingLot interviewId={interview.id} />
          </section>
        </div>
      </div>
    </>
  );
};

/** The clock goes on where it stopped; nothing is recorded of the interview until it is closed again. */
const TakeUpAgain = ({ content, interview }: HeldInterviewProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const begin = useRunningInterviews((store) => store.begin);
  const { remember } = useRespondents(engagementId);
  return (
    <Button
      onPress={() => {
        begin(engagementId, {
          interviewId: interview.id,
          counted: (interview.minutesHeld ?? 0) * 60_000,
          since: Date.now(),
        });
        remember(roomOf(interview, content.contacts, language)[0] ?? "");
      }}
    >
      {t("held.again")}
    </Button>
  );
};
