import { X } from "lucide-react";
import type { ReactNode } from "react";
import { Dialog, Heading, Modal, ModalOverlay } from "react-aria-components";
import { useTranslation } from "react-i18next";
import { IconButton } from "./icon-button.tsx";

interface SheetProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly onClose: () => void;
  /** What can be done with it, kept in sight below what scrolls. */
  readonly actions?: ReactNode;
  readonly children: ReactNode;
}

/** A side panel over the page: details that need room, and the page still in sight. */
export const Sheet = ({ title, isOpen, onClose, actions, children }: SheetProps): ReactNode => {
  const { t } = useTranslation("common");
  return (
    <ModalOverlay
      className="overlay sheet-overlay"
      isDismissable
      isOpen={isOpen}
      onOpenChange={(open) => {
        if (!open) onClose();
      }}
    >
      <Modal className="sheet">
        <Dialog className="sheet-words">
          <header className="sheet-head">
            <Heading slot="title" level={2}>
              {title}
            </Heading>
            <IconButton label={t("close")} icon={<X size={16} aria-hidden="true" />} onPress={onClose} />
          </header>
          <div className="sheet-body">{children}</div>
          {actions !== undefined && <footer className="dialog-actions sheet-foot">{actions}</footer>}
        </Dialog>
      </Modal>
    </ModalOverlay>
  );
};
