import { useMemo } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { keyOf, useOutbox } from "../../answers/answer-outbox.ts";
import type { Pending } from "../../answers/answer-outbox.ts";
import type { AnswerRecorder } from "../../answers/use-answer-recorder.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { Button } from "../../components/button.tsx";
import { problemText } from "../../components/problem-text.ts";
import { useLanguage } from "../../components/use-language.ts";

interface SavingStateProps {
  readonly recorder: AnswerRecorder;
  /** Goes to the cell that a change is about. */
  readonly onShow: (pending: Pending) => void;
}

/** Whether what was entered is on the disk; what is not says why, and where it is. */
export const SavingState = ({ recorder, onShow }: SavingStateProps): ReactNode => {
  const { t } = useTranslation("grid");
  const language = useLanguage();
  const { engagementId } = useEngagement();
  const pendingByKey = useOutbox((outbox) => outbox.pendingByKey);
  const mine = useMemo(
    () => Object.values(pendingByKey).filter(({ subject }) => subject.engagementId === engagementId),
    [pendingByKey, engagementId],
  );
  const failed = mine.filter(({ error }) => error !== null);
  const refused = mine.filter(({ phase }) => phase === "refused");
  const [firstFailed] = failed;
  const [firstRefused] = refused;
  if (firstFailed) {
    return (
      <span role="alert" className="problem save-problem">
        {t("failed", { count: failed.length, reason: problemText(firstFailed.error, language) })}{" "}
        <Button
          onPress={() => {
            recorder.retry(failed.map(keyOf));
          }}
        >
          {t("retry")}
        </Button>
      </span>
    );
  }
  if (firstRefused) {
    return (
      <span role="alert" className="problem save-problem">
        {t("refused", { count: refused.length })}{" "}
        <Button
          onPress={() => {
            onShow(firstRefused);
          }}
        >
          {t("showCell")}
        </Button>
        <Button
          variant="quiet"
          onPress={() => {
            useOutbox.getState().forget(refused.map(keyOf));
          }}
        >
          {t("forget")}
        </Button>
      </span>
    );
  }
  const last = Math.max(0, ...mine.map(({ delivery }) => delivery));
  const together = mine.filter(({ delivery }) => delivery === last);
  if (together.length === 0) return null;
  const isSaved = together.every(({ phase }) => phase === "saved");
  return (
    <output className="list-count">{t(isSaved ? "recorded" : "saving", { count: together.length })}</output>
  );
};
