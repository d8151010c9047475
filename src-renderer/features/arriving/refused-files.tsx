import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { RefusedFile } from "../../../src-shared/contract/desktop.ts";
import { Button } from "../../components/button.tsx";
import { Dialog } from "../../components/dialog.tsx";

interface RefusedFilesProps {
  readonly files: readonly RefusedFile[];
  readonly onClose: () => void;
}

/** Files that were opened and can't be, each with its reason. */
export const RefusedFiles = ({ files, onClose }: RefusedFilesProps): ReactNode => {
  const { t } = useTranslation(["comfort", "common"]);
  return (
    <Dialog title={t("arriving.refused")} isOpen onClose={onClose}>
      <ul role="alert">
        {files.map(({ name, reason }) => (
          <li key={name}>{t(`arriving.reasons.${reason}`, { file: name })}</li>
        ))}
      </ul>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("common:close")}</Button>
      </div>
    </Dialog>
  );
};
