import type { ReactNode } from "react";
import { Dialog as AriaDialog, Heading, Modal, ModalOverlay } from "react-aria-components";

interface DialogProps {
  readonly title: string;
  readonly isOpen: boolean;
  readonly isWide?: boolean;
  /** A click beside it does not close it: there is work in it that would be lost. */
  readonly isFirm?: boolean;
  readonly onClose: () => void;
  readonly children: ReactNode;
}

/** Asks for the whole attention; Escape closes it and gives the focus back. */
export const Dialog = ({
  title,
  isOpen,
  isWide = false,
  isFirm = false,
  onClose,
  children,
}: DialogProps): ReactNode => (
  <ModalOverlay
    className="overlay"
    isDismissable={!isFirm}
    isOpen={isOpen}
    onOpenChange={(open) => {
      if (!open) onClose();
    }}
  >
    <Modal className={`dialog ${isWide ? "wide" : ""}`}>
      <AriaDialog>
        <Heading slot="title" level={2}>
          {title}
        </Heading>
        {children}
      </AriaDialog>
    </Modal>
  </ModalOverlay>
);
