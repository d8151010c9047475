import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { ApplicationId } from "../../../src-shared/contract/ids.ts";
import { useEngagement } from "../../api/engagement-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { Button } from "../../components/button.tsx";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";

interface RemoveApplicationsProps {
  readonly applicationIds: ApplicationId[];
  readonly onRemoved: () => void;
}

export const RemoveApplications = ({ applicationIds, onRemoved }: RemoveApplicationsProps): ReactNode => {
  const { t } = useTranslation("lists");
  const { engagementId } = useEngagement();
  const remove = useProcedureMutation("applicationGroups.delete");
  const [isAsking, setIsAsking] = useState(false);
  return (
    <>
      <Button
        onPress={() => {
          setIsAsking(true);
        }}
      >
        {t("bulk.remove")}
      </Button>
      <ConfirmDialog
        title={t("bulk.removeTitle")}
        text={t("bulk.removeAsk", { count: applicationIds.length })}
        confirm={t("bulk.removeConfirm")}
        isOpen={isAsking}
        isPending={remove.isPending}
        error={remove.error}
        onConfirm={() => {
          remove.mutate({ engagementId, applicationIds }, { onSuccess: onRemoved });
        }}
        onClose={() => {
          setIsAsking(false);
        }}
      />
    </>
  );
};
