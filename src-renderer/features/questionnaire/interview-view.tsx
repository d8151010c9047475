import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useProcedureQuery } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { addEvidenceId } from "../../components/evidence/evidence-strip.tsx";
import { KeyHint } from "../../components/key-hint.tsx";
import { useLanguage } from "../../components/use-language.ts";
import { choicesOf, isChoice, toggled } from "./choices.ts";
import { KeySheet } from "./key-sheet.tsx";
import { QuestionAside } from "./question-aside.tsx";
import { QuestionPanel } from "./question-panel.tsx";
import { useInterview } from "./use-interview.ts";
import type { Interview, InterviewInput } from "./use-interview.ts";
import { useInterviewKeys } from "./use-interview-keys.ts";

interface InterviewViewProps extends InterviewInput {
  readonly hrefOf: (questionId: string) => string;
}

/** One question at a time, everything within reach of a key. */
export const InterviewView = ({ hrefOf, ...input }: InterviewViewProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const interview = useInterview(input);
  const [showsKeys, setShowsKeys] = useState(false);
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
        focusOn("#answer-said-by");
      },
      flag: interview.toggleFlag,
      unknown: interview.markUnknown,
      notApplicable: interview.askReason,
      next: interview.next,
      previous: interview.previous,
      best: interview.best,
      section: interview.section,
      sheet: () => {
        setShowsKeys(true);
      },
    },
    singleKeys,
  );
  return (
    <>
      <QuestionPanel interview={interview} planned={input.planned} />
      <div className="question-side">
        <QuestionAside interview={interview} planned={input.planned} hrefOf={hrefOf} />
        <Button
          variant="quiet"
          className="keys-button"
          onPress={() => {
            setShowsKeys(true);
          }}
        >
          {t("keys.title")} <KeyHint>?</KeyHint>
        </Button>
      </div>
      <KeySheet
        isOpen={showsKeys}
        singleKeys={singleKeys}
        onClose={() => {
          setShowsKeys(false);
        }}
      />
    </>
  );
};

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
