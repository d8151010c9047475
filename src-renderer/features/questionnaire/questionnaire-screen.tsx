import { useEffect } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "wouter";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { addressOf } from "../../components/addresses.ts";
import { InterviewView } from "./interview-view.tsx";
import { ListView } from "./list-view.tsx";
import { entryOf } from "./move.ts";
import { listPart, organisationPart, questionAddress, routeOf } from "../../components/question-address.ts";
import { SubjectAside } from "./subject-aside.tsx";
import type { Questionnaire, QuestionnaireContent } from "./use-questionnaire.ts";

interface QuestionnaireScreenProps {
  readonly content: QuestionnaireContent;
  /** Undefined: the organisation. */
  readonly application: Application | undefined;
  readonly questionnaire: Questionnaire;
}

/** Sections at the left; one question, or all of them as a list. */
export const QuestionnaireScreen = ({ content, application, questionnaire }: QuestionnaireScreenProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { questionId } = useParams<{ questionId?: string }>();
  const [, navigate] = useLocation();
  const { plan, assessment } = questionnaire;
  const { engagement, pack } = content;
  const subjectPart = application?.id ?? organisationPart;
  const showsList = questionId === listPart;
  const planned = plan.questions.find(({ question }) => question.id === (questionId ?? entryOf(plan.questions)));
  const subject = { engagementId: engagement.id, applicationId: application?.id ?? null };
  const name = application?.name ?? t("organisation");
  useWindowTitle(showsList || !planned ? name : `${planned.question.id} · ${name}`);

  const hrefOf = (id: string): string => questionAddress(engagement.code, pack, subjectPart, id);
  const goTo = (id: string): void => {
    navigate(routeOf(hrefOf(id)));
  };
  return (
    <div className={`questionnaire fill ${showsList ? "with-list" : ""}`}>
      <SubjectAside
        content={content}
        application={application}
        plan={plan}
        currentSectionId={showsList ? undefined : planned?.question.dimension}
        view={showsList ? "list" : "one"}
        hrefOf={hrefOf}
        onView={(view) => {
          const next = view === "list" ? listPart : entryOf(plan.questions);
          navigate(routeOf(addressOf.questionnaire(engagement.code, subjectPart, next)));
        }}
      />
      {showsList && <ListView subject={subject} plan={plan} hrefOf={hrefOf} />}
      {!showsList && planned && (
        <InterviewView
          subject={subject}
          pack={pack}
          plan={plan}
          planned={planned}
          assessment={assessment}
          applicationNames={content.applications.map((one) => one.name)}
          goTo={goTo}
          hrefOf={hrefOf}
        />
      )}
      {!showsList && !planned && <NotAsked questionId={questionId} onLeave={entryOf(plan.questions)} hrefOf={hrefOf} />}
    </div>
  );
};

const useWindowTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} · Canopy Assess`;
  }, [title]);
};

interface NotAskedProps {
  readonly questionId: string | undefined;
  readonly onLeave: string | undefined;
  readonly hrefOf: (questionId: string) => string;
}

/** An answer has switched this question off, or the pack never had it. */
const NotAsked = ({ questionId, onLeave, hrefOf }: NotAskedProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  return (
    <section className="question-panel">
      <h1>{t("notAsked", { question: questionId ?? "" })}</h1>
      {onLeave !== undefined && <a href={hrefOf(onLeave)}>{t("next")}</a>}
    </section>
  );
};
