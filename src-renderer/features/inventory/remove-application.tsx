import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Application } from "../../../src-shared/contract/applications.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";
import { ProblemNote } from "../../components/problem-note.tsx";

interface RemoveApplicationProps {
  readonly application: Application;
  readonly onRemoved: () => void;
}

export const RemoveApplication = ({
  application: { id, name },
  onRemoved,
}: RemoveApplicationProps): ReactNode => {
  const { t } = useTranslation(["inventory", "common"]);
  const { engagementId } = useEngagement();
  const remove = useProcedureMutation("applications.delete");
  const [isAsking, setIsAsking] = useState(false);
  const close = (): void => {
    setIsAsking(false);
  };
  return (
    <div className="row">
      <Button
        variant="quiet"
        onPress={() => {
          setIsAsking(true);
        }}
      >
        {t("details.remove")}
      </Button>
      <Dialog title={t("details.remove")} isOpen={isAsking} onClose={close}>
        <p className="reading">{t("details.removeAsk", { name })}</p>
        {remove.isError && <ProblemNote error={remove.error} />}
        <div className="dialog-actions">
          <Button onPress={close}>{t("common:cancel")}</Button>
          <Button
            variant="primary"
            isPending={remove.isPending}
            onPress={() => {
              remove.mutate({ engagementId, applicationId: id }, { onSuccess: onRemoved });
            }}
          >
            {t("details.removeConfirm")}
          </Button>
        </div>
      </Dialog>
    </div>
  );
};
