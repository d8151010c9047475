import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { StateMark } from "../../components/state-mark.tsx";
import type { QuestionPlan } from "./question-plan.ts";
import { RequiredMark } from "./required-mark.tsx";

/** How far it is: answered, set aside, open; hidden questions are not counted, and it says so. */
export const OverallProgress = ({ plan }: { readonly plan: QuestionPlan }): ReactNode => {
  const { t } = useTranslation("questionnaire");
  const { answered, notApplicable, open, requiredOpen, conflicts } = plan.progress;
  return (
    <div className="overall-progress" title={t("progress.hidden")}>
      <strong>{t("progress.answered", { answered, total: plan.questions.length })}</strong>
      <span className="dim">
        {[
          ...(notApplicable > 0 ? [t("progress.notApplicable", { count: notApplicable })] : []),
          t("progress.open", { count: open }),
        ].join(" · ")}
      </span>
      {requiredOpen > 0 && (
        <span>
          <RequiredMark /> {t("progress.requiredOpen", { count: requiredOpen })}
        </span>
      )}
      {conflicts > 0 && (
        <StateMark state="conflict">{t("progress.conflicts", { count: conflicts })}</StateMark>
      )}
    </div>
  );
};
