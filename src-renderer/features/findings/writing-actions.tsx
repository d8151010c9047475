import type { ReactNode } from "react";
import { useTranslation } from "react-i18next";
import { Button } from "../../components/button.tsx";

interface WritingActionsProps {
  readonly isComplete: boolean;
  readonly isPending: boolean;
  readonly onClose: () => void;
  /** Left out for something that is not there yet. */
  readonly onRemove?: () => void;
}

export const WritingActions = ({
  isComplete,
  isPending,
  onClose,
  onRemove,
}: WritingActionsProps): ReactNode => {
  const { t } = useTranslation(["findings", "common"]);
  return (
    <div className="dialog-actions">
      {onRemove && (
        <Button variant="quiet" className="danger first" onPress={onRemove}>
          {t("remove")}
        </Button>
      )}
      <Button onPress={onClose}>{t("common:cancel")}</Button>
      <Button type="submit" variant="primary" isDisabled={!isComplete} isPending={isPending}>
        {t("keep")}
      </Button>
    </div>
  );
};
