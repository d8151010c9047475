import { useCallback, useEffect, useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useLocation, useParams } from "wouter";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { useAddressQuery, withQuery } from "../../components/address-query.ts";
import { addressOf } from "../../components/addresses.ts";
import { InterviewView } from "./interview-view.tsx";
import { ListView } from "./list-view.tsx";
import { MeetingBar } from "./meeting/meeting-bar.tsx";
import { lastOnAgenda, orderByAgenda, sectionsAbout, subjectAfter } from "./meeting/order-by-agenda.ts";
import { usePanels } from "./meeting/panel-store.ts";
import { useMeeting } from "./meeting/use-meeting.ts";
import type { Meeting } from "./meeting/use-meeting.ts";
import { entryOf } from "./move.ts";
import { listPart, organisationPart, questionAddress, routeOf } from "../../components/question-address.ts";
import { NotAsked } from "./not-asked.tsx";
import type { PlannedQuestion, QuestionPlan } from "./question-plan.ts";
import { SubjectAside } from "./subject-aside.tsx";
import type { InterviewInput } from "./use-interview.ts";
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
  const { code } = content.engagement;
  const applicationId = application?.id ?? null;
  const meeting = useMeeting(content.pack);
  const isProjected = usePanels((panels) => panels.isProjected);
  const agendaIds = useMemo(
    () => sectionsAbout(meeting?.agenda ?? [], applicationId),
    [meeting, applicationId],
  );
  const plan = useMemo(() => orderByAgenda(questionnaire.plan, agendaIds), [questionnaire.plan, agendaIds]);
  const subjectPart = application?.id ?? organisationPart;
  const place = placeOf(plan, questionId);
  const name = application?.name ?? t("organisation");
  useWindowTitle(place.planned ? `${place.planned.question.id} · ${name}` : name);

  // The way back to the figure one came from stays at every question of the same subject.
  const from = useAddressQuery().get("from");
  const hrefOf = useCallback(
    (id: string): string => withQuery(questionAddress(code, content.pack, subjectPart, id), { from }),
    [code, content.pack, subjectPart, from],
  );
  const go = useCallback(
    (address: string): void => {
      navigate(routeOf(address));
    },
    [navigate],
  );
  return (
    <div className={classesOf(place.view, meeting !== undefined, isProjected)}>
      {meeting && (
        <MeetingBar meeting={meeting} applicationId={applicationId} plan={plan} planned={place.planned} />
      )}
      <SubjectAside
        content={content}
        application={application}
        plan={plan}
        currentSectionId={place.planned?.question.dimension}
        agendaIds={agendaIds}
        view={place.view}
        hrefOf={hrefOf}
        go={go}
      />
      <Asked
        content={content}
        application={application}
        questionnaire={{ ...questionnaire, plan }}
        meeting={meeting}
        agendaEnd={agendaEndOf(meeting, plan, applicationId, go, code)}
        place={place}
        hrefOf={hrefOf}
        goTo={(id) => {
          go(hrefOf(id));
        }}
      />
    </div>
  );
};

const classesOf = (view: Place["view"], hasMeeting: boolean, isProjected: boolean): string =>
  [
    "questionnaire fill",
    ...(view === "list" ? ["with-list"] : []),
    ...(hasMeeting ? ["with-meeting"] : []),
    ...(isProjected && view === "one" ? ["projected"] : []),
  ].join(" ");

/** After the last question of the agenda about a subject comes the next subject, then what is read back. */
const agendaEndOf = (
  meeting: Meeting | undefined,
  plan: QuestionPlan,
  applicationId: Application["id"] | null,
  go: (address: string) => void,
  code: string,
): InterviewInput["agendaEnd"] => {
  const questionId = meeting && lastOnAgenda(plan, sectionsAbout(meeting.agenda, applicationId));
  if (!meeting || questionId === undefined) return undefined;
  const next = subjectAfter(meeting.agenda, applicationId);
  return {
    questionId,
    leave: () => {
      go(
        next
          ? addressOf.questionnaire(code, next.applicationId ?? organisationPart)
          : addressOf.interview(code, meeting.interview.id),
      );
    },
  };
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
  readonly meeting: Meeting | undefined;
  readonly agendaEnd: InterviewInput["agendaEnd"];
  readonly hrefOf: (questionId: string) => string;
  readonly goTo: (questionId: string) => void;
}

const Asked = ({
  content,
  application,
  questionnaire,
  place,
  meeting,
  agendaEnd,
  hrefOf,
  goTo,
}: AskedProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { plan, assessment } = questionnaire;
  const { engagement, pack, applications } = content;
  const applicationId = application?.id ?? null;
  const subject = useMemo(
    () => ({ engagementId: engagement.id, applicationId }),
    [engagement.id, applicationId],
  );
  if (place.view === "list") {
    return (
      <ListView name={application?.name ?? t("organisation")} subject={subject} plan={plan} hrefOf={hrefOf} />
    );
  }
  if (!place.planned) {
    return (
      <NotAsked
        key={place.questionId}
        pack={pack}
        plan={plan}
        questionId={place.questionId ?? ""}
        hrefOf={hrefOf}
        goTo={goTo}
      />
    );
  }
  return (
    <InterviewView
      subject={subject}
      pack={pack}
      plan={plan}
      planned={place.planned}
      assessment={assessment}
      applicationNames={applications.map(({ name }) => name)}
      room={meeting?.room ?? nobody}
      agendaEnd={agendaEnd}
      goTo={goTo}
      hrefOf={hrefOf}
    />
  );
};

const nobody: readonly string[] = [];

const useWindowTitle = (title: string): void => {
  useEffect(() => {
    document.title = `${title} · Canopy Assess`;
  }, [title]);
};
