import { useState } from "react";
import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { GivenFile } from "../../api/host.ts";
import { useHost } from "../../api/host-context.ts";
import { useProcedureMutation } from "../../api/procedures.ts";
import { goTo } from "../../components/address-query.ts";
import { ConfirmDialog } from "../../components/confirm-dialog.tsx";
import { useComfortStore } from "../../stores/comfort-store.ts";

interface RestoreQuestionProps {
  readonly file: GivenFile;
  readonly onClose: () => void;
}

/** Asks before all data is replaced by a backup, and says what happens to what is there now. */
export const RestoreQuestion = ({ file, onClose }: RestoreQuestionProps): ReactNode => {
  const { t } = useTranslation("comfort");
  const { uploadFile } = useHost();
  const restore = useProcedureMutation("backups.restore");
  const say = useComfortStore((store) => store.say);
  const [isReading, setIsReading] = useState(false);
  const [error, setError] = useState<unknown>(null);
  const run = async (): Promise<void> => {
    setError(null);
    setIsReading(true);
    try {
      const fileId = "fileId" in file ? file.fileId : await uploadFile(file.file);
      const { replacedFolder } = await restore.mutateAsync({ fileId });
      say({
        text:
          replacedFolder === null
            ? t("arriving.restored", { file: file.name })
            : t("arriving.restoredKept", { file: file.name, folder: replacedFolder }),
      });
      onClose();
      // What was on the screen may not be in the backup.
      goTo("/");
    } catch (cause) {
      setError(cause);
    } finally {
      setIsReading(false);
    }
  };
  return (
    <ConfirmDialog
      title={t("arriving.restoreTitle")}
      text={<p>{t("arriving.restoreText", { file: file.name })}</p>}
      confirm={t("arriving.restoreConfirm")}
      isOpen
      isPending={isReading}
      error={error}
      onConfirm={() => void run()}
      onClose={onClose}
    />
  );
};
