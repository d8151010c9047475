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
import type { PlannedQuestion, QuestionPlan } from "./question-plan.ts";
import { SubjectAside } from "./subject-aside.tsx";
import type { Questionnaire, QuestionnaireContent } from "./use-questionnaire.ts";

interface QuestionnaireScreenProps {
  readonly content: QuestionnaireContent;
  /** Undefined: the organisation. */
  readonly application: Application | undefined;
  readonly questionnaire: Questionnaire;
}

/** Sections at the left; one question, or all of them as a list. */
export const QuestionnaireScreen = ({
  content,
  application,
  questionnaire,
}: QuestionnaireScreenProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { questionId } = useParams<{ questionId?: string }>();
  const [, navigate] = useLocation();
  const { plan } = questionnaire;
  const { code } = content.engagement;
  const subjectPart = application?.id ?? organisationPart;
  const place = placeOf(plan, questionId);
  const name = application?.name ?? t("organisation");
  useWindowTitle(place.planned ? `${place.planned.question.id} · ${name}` : name);

  const hrefOf = (id: string): string => questionAddress(code, content.pack, subjectPart, id);
  return (
    <div className={`questionnaire fill ${place.view === "list" ? "with-list" : ""}`}>
      <SubjectAside
        content={content}
        application={application}
        plan={plan}
        currentSectionId={place.planned?.question.dimension}
        view={place.view}
        hrefOf={hrefOf}
        onView={(view) => {
          const next = view === "list" ? listPart : entryOf(plan.questions);
          navigate(routeOf(addressOf.questionnaire(code, subjectPart, next)));
        }}
      />
      <Asked
        content={content}
        application={application}
        questionnaire={questionnaire}
        place={place}
        hrefOf={hrefOf}
        goTo={(id) => {
          navigate(routeOf(hrefOf(id)));
        }}
      />
    </div>
  );
};

interface Place {
  readonly view: "one" | "list";
  readonly questionId: string | undefined;
  /** The question on the screen; undefined in the list, and where the address names none that is asked. */
  readonly planned: PlannedQuestion | undefined;
}

/** Without a question in the address, the first one that is open. */
const placeOf = (plan: QuestionPlan, part: string | undefined): Place => {
  if (part === listPart) return { view: "list", questionId: undefined, planned: undefined };
  const questionId = part ?? entryOf(plan.questions);
  return {
    view: "one",
    questionId,
    planned: plan.questions.find(({ question }) => question.id === questionId),
  };
};

interface AskedProps extends QuestionnaireScreenProps {
  readonly place: Place;
  readonly hrefOf: (questionId: string) => string;
  readonly goTo: (questionId: string) => void;
}

const Asked = ({ content, application, questionnaire, place, hrefOf, goTo }: AskedProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { plan, assessment } = questionnaire;
  const { engagement, pack, applications } = content;
  const subject = { engagementId: engagement.id, applicationId: application?.id ?? null };
  if (place.view === "list") {
    return (
      <ListView name={application?.name ?? t("organisation")} subject={subject} plan={plan} hrefOf={hrefOf} />
    );
  }
  if (!place.planned) {
    return <NotAsked questionId={place.questionId} onLeave={entryOf(plan.questions)} hrefOf={hrefOf} />;
  }
  return (
    <InterviewView
      subject={subject}
      pack={pack}
      plan={plan}
      planned={place.planned}
      assessment={assessment}
      applicationNames={applications.map(({ name }) => name)}
      goTo={goTo}
      hrefOf={hrefOf}
    />
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
