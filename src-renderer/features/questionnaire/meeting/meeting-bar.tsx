import { Pause, Play } from "lucide-react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keyOf } from "../../../../src-shared/domain/commands/interview-keys.ts";
import type { ApplicationId } from "../../../../src-shared/contract/ids.ts";
import { minutesOf } from "../../../../src-shared/domain/questionnaire/agenda.ts";
import { useRespondents } from "../../../answers/respondents.ts";
import { useEngagement } from "../../../api/engagement-context.ts";
import { addressOf } from "../../../components/addresses.ts";
import { Button } from "../../../components/button.tsx";
import { KeyHint } from "../../../components/key-hint.tsx";
import { useLanguage } from "../../../components/use-language.ts";
import { clockToggled, useRunningInterviews } from "../../../stores/running-interviews.ts";
import { isOpen } from "../question-plan.ts";
import type { PlannedQuestion, QuestionPlan } from "../question-plan.ts";
import { Elapsed } from "./elapsed.tsx";
import { sectionsAbout } from "./order-by-agenda.ts";
import { usePanels } from "./panel-store.ts";
import type { Meeting } from "./use-meeting.ts";

interface MeetingBarProps {
  readonly meeting: Meeting;
  readonly applicationId: ApplicationId | null;
  readonly plan: QuestionPlan;
  /** Undefined in the list. */
  readonly planned: PlannedQuestion | undefined;
}

/** The interview that is being held, over every question: who speaks, how long, where on the agenda. */
export const MeetingBar = ({ meeting, applicationId, plan, planned }: MeetingBarProps): ReactNode => {
  const { t } = useTranslation("interview");
  const language = useLanguage();
  const { interview } = meeting;
  const show = usePanels((panels) => panels.show);
  return (
    <section className="meeting-bar" aria-label={t("bar.label")}>
      <span className="strong meeting-name">{interview.subject[language]}</span>
      <Clock minutesPlanned={interview.minutes} />
      {planned && <Speaker />}
      <Position meeting={meeting} applicationId={applicationId} plan={plan} planned={planned} />
      <span className="rest" />
      {planned && (
        <>
          <Button
            variant="quiet"
            onPress={() => {
              show("parking");
            }}
          >
            {t("bar.park")} <KeyHint>{keyOf("park")}</KeyHint>
          </Button>
          <ProjectorButton />
        </>
      )}
    </section>
  );
};

const Clock = ({ minutesPlanned }: { readonly minutesPlanned: number | null }): ReactNode => {
  const { t } = useTranslation("interview");
  const { engagementId } = useEngagement();
  const running = useRunningInterviews(({ byEngagement }) => byEngagement[engagementId]);
  const change = useRunningInterviews((store) => store.change);
  if (!running) return null;
  const isStopped = running.since === null;
  return (
    <span className="meeting-clock">
      <Button
        variant="quiet"
        aria-label={t(isStopped ? "bar.goOn" : "bar.pause")}
        onPress={() => {
          change(engagementId, clockToggled(running, Date.now()));
        }}
      >
        {isStopped ? <Play size={14} aria-hidden="true" /> : <Pause size={14} aria-hidden="true" />}
      </Button>
      <Elapsed running={running} label={t("bar.elapsed")} />
      {minutesPlanned !== null && <span className="dim">{t("bar.of", { count: minutesPlanned })}</span>}
    </span>
  );
};

const Speaker = (): ReactNode => {
  const { t } = useTranslation("interview");
  const { engagementId } = useEngagement();
  const { respondent: speaker } = useRespondents(engagementId);
  const show = usePanels((panels) => panels.show);
  return (
    <Button
      variant="quiet"
      className="meeting-speaker"
      onPress={() => {
        show("speaker");
      }}
    >
      <span className="cut">{speaker === "" ? t("bar.nobody") : speaker}</span>{" "}
      <KeyHint>{keyOf("who")}</KeyHint>
    </Button>
  );
};

const ProjectorButton = (): ReactNode => {
  const { t } = useTranslation("interview");
  const isProjected = usePanels((panels) => panels.isProjected);
  const toggleProjected = usePanels((panels) => panels.toggleProjected);
  return (
    <Button variant="quiet" aria-pressed={isProjected} onPress={toggleProjected}>
      {t("bar.projector")} <KeyHint>{keyOf("projector")}</KeyHint>
    </Button>
  );
};

const Position = ({ meeting, applicationId, plan, planned }: MeetingBarProps): ReactNode => {
  const { t } = useTranslation("interview");
  const { code } = useEngagement();
  const { agenda } = meeting;
  const place = agenda.findIndex(
    (item) => item.applicationId === applicationId && item.sectionId === planned?.question.dimension,
  );
  const sections = sectionsAbout(agenda, applicationId);
  const open = plan.questions.filter((one) => isOpen(one) && sections.includes(one.question.dimension));
  return (
    <a href={addressOf.interview(code, meeting.interview.id)} className="meeting-position">
      {place === -1 ? t("bar.offAgenda") : t("bar.position", { place: place + 1, total: agenda.length })}
      {sections.length > 0 &&
        ` · ${t("bar.left", { count: open.length, minutes: minutesOf(open.map(({ question }) => question)) })}`}
    </a>
  );
};
