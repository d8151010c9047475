import { useEffect, useRef, useState } from "react";
import type { FormEvent, ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keyOf } from "../../../src-shared/domain/commands/interview-keys.ts";
import { Button } from "../../components/button.tsx";
import { KeyHint } from "../../components/key-hint.tsx";
import type { PlannedQuestion } from "./question-plan.ts";
import { useFocusBack } from "./use-focus-back.ts";
import type { Interview } from "./use-interview.ts";

interface AnswerActionsProps {
  readonly interview: Interview;
  readonly planned: PlannedQuestion;
}

/** Not known yet, not applicable with a reason, flag, and taking the answer back. */
export const AnswerActions = ({ interview, planned }: AnswerActionsProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { state, answer, question } = planned;
  const isFlagged = answer?.flagged === true;
  if (interview.isAskingReason) return <ReasonForm interview={interview} planned={planned} />;
  return (
    <div className="answer-actions">
      <Button variant="quiet" aria-pressed={state === "unknown"} onPress={interview.markUnknown}>
        {t("unknown")} <KeyHint>{keyOf("unknown")}</KeyHint>
      </Button>
      <Button variant="quiet" aria-pressed={state === "notApplicable"} onPress={interview.askReason}>
        {t("notApplicable")} <KeyHint>{keyOf("notApplicable")}</KeyHint>
      </Button>
      <Button variant="quiet" aria-pressed={isFlagged} onPress={interview.toggleFlag}>
        {t(isFlagged ? "flagged" : "flag")} <KeyHint>{keyOf("flag")}</KeyHint>
      </Button>
      {state !== "open" && answer?.archetypeId === null && (
        <WithdrawButton interview={interview} questionId={question.id} />
      )}
    </div>
  );
};

interface WithdrawButtonProps {
  readonly interview: Interview;
  readonly questionId: string;
}

const WithdrawButton = ({ interview, questionId }: WithdrawButtonProps): ReactNode => {
  useFocusBack();
  const { t } = useTranslation("questionnaire");
  return (
    <Button
      variant="quiet"
      onPress={() => {
        interview.withdraw(questionId);
      }}
    >
      {t("withdraw")}
    </Button>
  );
};

const ReasonForm = ({ interview, planned }: AnswerActionsProps): ReactNode => {
  useFocusBack();
  const { t } = useTranslation("questionnaire");
  const [reason, setReason] = useState(planned.answer?.reason ?? "");
  const fieldRef = useRef<HTMLInputElement>(null);
  useEffect(() => {
    fieldRef.current?.focus();
  }, []);
  const submit = (event: FormEvent): void => {
    event.preventDefault();
    if (reason.trim() !== "") interview.markNotApplicable(reason.trim());
  };
  return (
    <form className="reason-form" onSubmit={submit}>
      <label htmlFor="not-applicable-reason">{t("notApplicableReason")}</label>
      <input
        id="not-applicable-reason"
        ref={fieldRef}
        required
        maxLength={2000}
        value={reason}
        onChange={({ target }) => {
          setReason(target.value);
        }}
        onKeyDown={({ key }) => {
          if (key === "Escape") interview.cancelReason();
        }}
      />
      <Button type="submit" variant="primary" isDisabled={reason.trim() === ""}>
        {t("notApplicableRecord")}
      </Button>
      <Button variant="quiet" onPress={interview.cancelReason}>
        {t("cancel")}
      </Button>
    </form>
  );
};
