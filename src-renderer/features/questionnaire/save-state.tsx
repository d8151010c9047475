import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { useShallow } from "zustand/react/shallow";
import { Button } from "../../components/button.tsx";
import { problemText } from "../../components/problem-text.ts";
import { StateMark } from "../../components/state-mark.tsx";
import { useFormat } from "../../components/format.ts";
import { useLanguage } from "../../components/use-language.ts";
import { pendingKey, useOutbox } from "../../answers/answer-outbox.ts";
import type { AnswerSubject, Pending } from "../../answers/answer-outbox.ts";
import { isSaid } from "../../../src-shared/domain/questionnaire/statement.ts";
import type { PlannedQuestion } from "./question-plan.ts";

interface SaveStateProps {
  readonly subject: AnswerSubject;
  readonly planned: PlannedQuestion;
  readonly onRetry: (key: string) => void;
  /** Without when and who, where there is little room. */
  readonly isShort?: boolean;
}

const kinds = ["statement", "note", "flag"] as const;

/** Whether what was entered at this question is on disk; what failed says why and can be tried again. */
export const SaveState = ({ subject, planned, onRetry, isShort = false }: SaveStateProps): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const format = useFormat();
  const language = useLanguage();
  const keys = kinds.map((kind) => pendingKey(subject, planned.question.id, kind));
  const pending = useOutbox(useShallow(({ pendingByKey }) => keys.map((key) => pendingByKey[key])));
  const failed = pending.findIndex((one) => one !== undefined && one.error !== null);
  const [failedKey, failure] = [keys[failed], pending[failed]];
  if (failedKey !== undefined && failure) {
    return (
      <span className="save-failed" role="alert">
        <StateMark state="excluded">
          {t("failed", { reason: problemText(failure.error, language) })}
        </StateMark>
        <Button
          onPress={() => {
            onRetry(failedKey);
          }}
        >
          {t("retry")}
        </Button>
      </span>
    );
  }
  if (pending.some(isUnderWay)) return <span className="dim">{t("saving")}</span>;
  const confirmedAt = Math.max(0, ...pending.map((one) => one?.confirmedAt ?? 0));
  if (confirmedAt > 0)
    return (
      <StateMark state="saved">
        {t("saved", { time: format.time(new Date(confirmedAt).toISOString()) })}
      </StateMark>
    );
  const { answer } = planned;
  if (!answer || !isSaid(answer)) return null;
  if (isShort) return <span className="dim">{t("states.answered")}</span>;
  const when = format.moment(answer.recordedAt);
  return (
    <span className="dim">
      {answer.author === "" ? t("recorded", { when }) : t("recordedBy", { when, author: answer.author })}
    </span>
  );
};

const isUnderWay = (pending: Pending | undefined): boolean =>
  pending?.phase === "waiting" || pending?.phase === "saving";
