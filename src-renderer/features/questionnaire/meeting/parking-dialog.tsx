import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../../components/button.tsx";
import { Dialog } from "../../../components/dialog.tsx";
import type { AnswerSubject } from "../../../answers/answer-outbox.ts";
import { useRespondents } from "../../../answers/respondents.ts";
import { usePanels } from "./panel-store.ts";
import { ParkingLot } from "./parking-lot.tsx";

interface ParkingDialogProps {
  readonly subject: AnswerSubject;
  readonly questionId: string;
}

/** The parking lot over the question, which stays where it is. */
export const ParkingDialog = ({ subject, questionId }: ParkingDialogProps): ReactNode => {
  const { t } = useTranslation("interview");
  const { interviewId } = useRespondents(subject.engagementId);
  const isOpen = usePanels((panels) => panels.open === "parking");
  const close = usePanels((panels) => panels.close);
  return (
    <Dialog title={t("parking.title")} isOpen={isOpen} onClose={close}>
      <ParkingLot
        interviewId={interviewId}
        applicationId={subject.applicationId}
        questionId={questionId}
        takesFocus
      />
      <div className="dialog-actions">
        <Button onPress={close}>{t("parking.back")}</Button>
      </div>
    </Dialog>
  );
};
