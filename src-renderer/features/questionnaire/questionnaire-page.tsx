import "./questionnaire.css";
import { useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useParams } from "wouter";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureQuery } from "../../api/procedures.ts";
import { addressOf } from "../../components/addresses.ts";
import { EmptyState } from "../../components/empty-state.tsx";
import { Loading } from "../../components/loading.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";
import { QuestionnaireScreen } from "./questionnaire-screen.tsx";
import { organisationPart } from "../../components/question-address.ts";
import { useApplicationQuestionnaire, useOrganisationQuestionnaire } from "./use-questionnaire.ts";
import type { Questionnaire, QuestionnaireContent } from "./use-questionnaire.ts";

/** Whom or what the questions are about comes from the address; without it, the organisation comes first. */
export const QuestionnairePage = (): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { engagement } = useEngagement();
  const { subject: applicationId = organisationPart } = useParams<{ subject?: string }>();
  const pack = useProcedureQuery("packs.get", engagement.pack);
  const applications = useProcedureQuery("applications.list", { engagementId: engagement.id });
  // The same object for every question: what stands beside the question is drawn again only when it changes.
  const content = useMemo(
    () => pack.data && applications.data && { engagement, pack: pack.data, applications: applications.data },
    [engagement, pack.data, applications.data],
  );
  const error = pack.error ?? applications.error;
  if (error) return <ProblemNote error={error} />;
  if (!content) return <Loading>{t("loading")}</Loading>;

  if (applicationId === organisationPart) return <AboutOrganisation content={content} />;
  const application = content.applications.find(({ id }) => id === applicationId);
  if (application)
    return <AboutApplication key={application.id} content={content} application={application} />;
  return (
    <EmptyState title={t("unknownApplication")}>
      <a href={addressOf.questionnaire(engagement.code, organisationPart)}>{t("organisation")}</a>
    </EmptyState>
  );
};

interface AboutApplicationProps {
  readonly content: QuestionnaireContent;
  readonly application: Application;
}

const AboutApplication = ({ content, application }: AboutApplicationProps): ReactNode => {
  const subject = { engagementId: content.engagement.id, applicationId: application.id };
  const questionnaire = useApplicationQuestionnaire(content, subject);
  return <Read content={content} application={application} questionnaire={questionnaire} />;
};

const AboutOrganisation = ({ content }: { readonly content: QuestionnaireContent }): ReactNode => {
  const questionnaire = useOrganisationQuestionnaire(content);
  return <Read content={content} application={undefined} questionnaire={questionnaire} />;
};

interface ReadProps {
  readonly content: QuestionnaireContent;
  readonly application: Application | undefined;
  readonly questionnaire: Questionnaire | Error | undefined;
}

const Read = ({ content, application, questionnaire }: ReadProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  if (questionnaire instanceof Error) return <ProblemNote error={questionnaire} />;
  if (!questionnaire) return <Loading>{t("loading")}</Loading>;
  return <QuestionnaireScreen content={content} application={application} questionnaire={questionnaire} />;
};
