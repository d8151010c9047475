import "./meeting.css";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import { useEngagement } from "../../../api/engagement-context.ts";
import { useProcedureQuery } from "../../../api/procedures.ts";
import { addressOf } from "../../../components/addresses.ts";
import { EmptyState } from "../../../components/empty-state.tsx";
import { Loading } from "../../../components/loading.tsx";
import { PageHeader } from "../../../components/page-header.tsx";
import { ProblemNote } from "../../../components/problem-note.tsx";
import { useLanguage } from "../../../components/use-language.ts";
import { useRunningInterviews } from "../../../stores/running-interviews.ts";
import { HeldInterview } from "./held-interview.tsx";
import { InterviewChoice } from "./interview-choice.tsx";
import { InterviewForm } from "./interview-form.tsx";
import { RunningInterview } from "./running-interview.tsx";
import type { InterviewContent } from "./interview-content.ts";

/** An interview from its plan to what is read back at its end; without one in the address, which to hold. */
export const InterviewPage = (): ReactNode => {
  const { engagement, engagementId } = useEngagement();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const applications = useProcedureQuery("applications.list", { engagementId });
  const contacts = useProcedureQuery("contacts.list", { engagementId });
  const error = pack.error ?? applications.error ?? contacts.error;
  if (error) return <ProblemNote error={error} />;
  if (!pack.data || !applications.data || !contacts.data) return <Loading />;
  return <Shown content={{ pack: pack.data, applications: applications.data, contacts: contacts.data }} />;
};

/** Stands for an id in the address of an interview that nobody has planned. */
const newPart = "new";

const Shown = ({ content }: { readonly content: InterviewContent }): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const { code, engagementId, interviews } = useEngagement();
  const { interviewId } = useParams<{ interviewId?: string }>();
  const running = useRunningInterviews(({ byEngagement }) => byEngagement[engagementId]);
  const interview = interviews.find(({ id }) => id === interviewId);
  if (interviewId === undefined) return <InterviewChoice />;
  if (interviewId === newPart) {
    return (
      <>
        <PageHeader title={t("form.new")} subtitle={t("form.newHint")} />
        <InterviewForm content={content} interview={undefined} />
      </>
    );
  }
  if (!interview) {
    return (
      <EmptyState title={t("unknown")}>
        <a href={addressOf.interview(code)}>{t("choice.title")}</a>
      </EmptyState>
    );
  }
  if (running?.interviewId === interview.id) {
    return <RunningInterview content={content} interview={interview} running={running} />;
  }
  if (interview.state === "held") return <HeldInterview content={content} interview={interview} />;
  return (
    <>
      <PageHeader title={interview.subject[language]} subtitle={t("form.plannedHint")} />
      <InterviewForm key={interview.id} content={content} interview={interview} />
    </>
  );
};
