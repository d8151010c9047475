import { memo, useDeferredValue } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { addEvidenceId } from "../../components/evidence/evidence-strip.tsx";
import { KeyHint } from "../../components/key-hint.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { useComfortStore } from "../../stores/comfort-store.ts";
import { choicesOf, isChoice, toggled } from "./choices.ts";
import { usePanels } from "./meeting/panel-store.ts";
import { ParkingDialog } from "./meeting/parking-dialog.tsx";
import { SpeakerDialog } from "./meeting/speaker-dialog.tsx";
import { QuestionAside } from "./question-aside.tsx";
import { QuestionPanel } from "./question-panel.tsx";
import { useInterview } from "./use-interview.ts";
import type { Interview, InterviewInput } from "./use-interview.ts";
import { useInterviewKeys } from "./use-interview-keys.ts";

interface InterviewViewProps extends InterviewInput {
  readonly hrefOf: (questionId: string) => string;
  /** Who can be quoted in the interview that is being held. */
  readonly room: readonly string[];
}

/** One question at a time, everything within reach of a key. */
export const InterviewView = ({ hrefOf, room, ...input }: InterviewViewProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const interview = useInterview(input);
  const panels = usePanels();
  const openOver = useComfortStore((store) => store.open);
  const shownBeside = useDeferredValue(input.planned);
  const settings = useProcedureQuery("settings.get", {});
  const singleKeys = settings.data?.singleKeys ?? true;
  const answerByKey = useAnswerByKey(interview);
  useInterviewKeys(
    {
      answer: answerByKey,
      note: () => {
        focusOn("#answer-note");
      },
      evidence: () => {
        document.getElementById(addEvidenceId)?.click();
      },
      grade: () => {
        focusOn("#answer-grade [aria-checked=true], #answer-grade button");
      },
      who: () => {
        if (room.length > 0) panels.show("speaker");
        else focusOn("#answer-said-by");
      },
      park: () => {
        panels.show("parking");
      },
      projector: panels.toggleProjected,
      flag: interview.toggleFlag,
      unknown: interview.markUnknown,
      notApplicable: interview.askReason,
      next: interview.next,
      previous: interview.previous,
      best: interview.best,
      section: interview.section,
    },
    singleKeys,
  );
  return (
    <>
      <QuestionPanel interview={interview} planned={input.planned} />
      <div className="question-side">
        <LaterAside
          subject={input.subject}
          pack={input.pack}
          assessment={input.assessment}
          planned={shownBeside}
          hrefOf={hrefOf}
        />
        <Button
          variant="quiet"
          className="keys-button"
          onPress={() => {
            openOver("keys");
          }}
        >
          {t("keys")} <KeyHint>?</KeyHint>
        </Button>
      </div>
      <SpeakerDialog room={room} speaker={interview.respondent} onSpeak={interview.speak} />
      <ParkingDialog subject={interview.subject} questionId={input.planned.question.id} />
    </>
  );
};

interface LaterAsideProps extends Pick<InterviewInput, "subject" | "pack" | "assessment" | "planned"> {
  readonly hrefOf: (questionId: string) => string;
}

/** What stands beside the question may follow a moment after it. */
const LaterAside = memo(function LaterAside({ planned, hrefOf, ...about }: LaterAsideProps): ReactNode {
  return <QuestionAside interview={about} planned={planned} hrefOf={hrefOf} />;
});

const focusOn = (selector: string): void => {
  document.querySelector<HTMLElement>(selector)?.focus();
};

/** Digits answer choices; other questions are typed. */
const useAnswerByKey = (interview: Interview): ((key: string) => boolean) => {
  const language = useLanguage();
  const { planned } = interview;
  const { question, answer } = planned;
  return (key) => {
    if (!isChoice(question)) return false;
    const choice = choicesOf(question, [], language, "").find(({ keyName }) => keyName === key);
    if (!choice) return false;
    const value = answer?.state === "answered" ? answer.value : null;
    interview.answer(planned, toggled(question, value, choice.value));
    return true;
  };
};
