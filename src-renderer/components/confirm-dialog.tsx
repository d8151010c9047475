import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { Button } from "./button.tsx";
import { ProblemNote } from "./problem-note.tsx";

interface ConfirmDialogProps {
  readonly title: string;
  /** What will be so, and whether it can be undone. */
  readonly text: ReactNode;
  /** The deed itself: “Remove 3 servers”, never “OK”. */
  readonly confirm: string;
  readonly isOpen: boolean;
  readonly isPending?: boolean;
  /** Why it failed; the question stays open. */
  readonly error?: unknown;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before what is hard to undo. A click beside it answers nothing; Escape is no. */
export const ConfirmDialog = ({
  title,
  text,
  confirm,
  isOpen,
  isPending = false,
  error = null,
  onConfirm,
  onClose,
}: ConfirmDialogProps): ReactNode => {
  const { t } = useTranslation("common");
  return (
    <ModalOverlay
      className="overlay"
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="dialog">
        <Dialog role="alertdialog">
          <Heading slot="title" level={2}>
            {title}
          </Heading>
          <div className="reading">{text}</div>
          {error !== null && <ProblemNote error={error} />}
          <div className="dialog-actions">
            <Button onPress={onClose}>{t("cancel")}</Button>
            <Button variant="primary" isPending={isPending} onPress={onConfirm}>
              {confirm}
            </Button>
          </div>
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
