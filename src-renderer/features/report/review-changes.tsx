import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ReportSection } from "../../../src-shared/contract/reports.ts";
import { useFormat } from "../../components/format.ts";
import { StateMark } from "../../components/state-mark.tsx";

interface ReviewChangesProps {
  /** Undefined while they are compared. */
  readonly changed: readonly ReportSection[] | undefined;
  readonly isReopened: boolean;
}

/** Whether the report still says what it said when it was last sent on, and which parts do not. */
export const ReviewChanges = ({ changed, isReopened }: ReviewChangesProps): ReactNode => {
  const { t } = useTranslation(["review", "report"]);
  const format = useFormat();
  if (!changed) return <p className="small dim">{t("comparing")}</p>;
  if (changed.length === 0) return <p className="small dim">{t("same")}</p>;
  const parts = format.list(changed.map((section) => t(`report:sections.names.${section}`)));
  return (
    <div>
      <p>
        <StateMark state="conditional">{t("changedMark")}</StateMark>
      </p>
      <p>{t("changed", { count: changed.length, parts })}</p>
      {isReopened && <p>{t("reopened")}</p>}
    </div>
  );
};
