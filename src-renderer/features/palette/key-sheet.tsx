import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import type { Command } from "../../../src-shared/domain/commands/commands.ts";
import { Button } from "../../components/button.tsx";
import { CommandKeys } from "../../components/command-keys.tsx";
import { Dialog } from "../../components/dialog.tsx";

interface KeySheetProps {
  readonly commands: readonly Command[];
  readonly onClose: () => void;
}

/** The keys that work on every screen. */
export const KeySheet = ({ commands, onClose }: KeySheetProps): ReactNode => {
  const { t } = useTranslation("comfort");
  return (
    <Dialog title={t("keys.title")} isOpen onClose={onClose}>
      <CommandKeys commands={commands} />
      <p className="field-hint">{t("keys.hint")}</p>
      <div className="dialog-actions">
        <Button onPress={onClose}>{t("keys.close")}</Button>
      </div>
    </Dialog>
  );
};
