import { useState } from "react";
import type { ReactNode } from "react";
import { Button } from "../components/button.tsx";
import { ConfirmDialog } from "../components/confirm-dialog.tsx";
import { Dialog } from "../components/dialog.tsx";
import { Popover } from "../components/popover.tsx";
import { Sheet } from "../components/sheet.tsx";
import { TextField } from "../components/text-field.tsx";
import { WritingSheet } from "../components/writing-sheet.tsx";
import { Specimen, Specimens } from "./specimen.tsx";

type Opened = "dialog" | "confirm" | "sheet" | "form" | null;

export const OverlaySection = (): ReactNode => {
  const [opened, setOpened] = useState<Opened>(null);
  const opener = (which: Opened) => (): void => {
    setOpened(which);
  };
  const close = opener(null);
  return (
    <Specimens title="Over the page">
      <Specimen title="popover">
        <Popover label="What coverage is" trigger="What is this?">
          <p>The share of the weight that answers speak to.</p>
        </Popover>
      </Specimen>
      <Specimen title="dialog, confirm-dialog, sheet, writing-sheet">
        <div className="row">
          <Button onPress={opener("dialog")}>Open a dialog</Button>
          <Button onPress={opener("confirm")}>Ask first</Button>
          <Button onPress={opener("sheet")}>Open a sheet</Button>
          <Button onPress={opener("form")}>Open a form</Button>
        </div>
        <Dialog title="Decide" isOpen={opened === "dialog"} onClose={close}>
          <TextField label="Reason" rows={3} />
          <div className="dialog-actions">
            <Button onPress={close}>Cancel</Button>
            <Button variant="primary" onPress={close}>
              Record the decision
            </Button>
          </div>
        </Dialog>
        <ConfirmDialog
          title="Remove Radiothèque?"
          text="Its answers stay in the history."
          confirm="Remove"
          isOpen={opened === "confirm"}
          onConfirm={close}
          onClose={close}
        />
        <Sheet
          title="Radiothèque"
          isOpen={opened === "sheet"}
          onClose={close}
          actions={<Button onPress={close}>Done</Button>}
        >
          <TextField label="Owner" />
        </Sheet>
        {opened === "form" && (
          <WritingSheet
            title="Add a contact"
            recordLabel="Add a contact"
            writing={{ isKept: true, startAgain: close, forget: () => {} }}
            isComplete
            isPending={false}
            error={null}
            onRecord={close}
            onClose={close}
            onRemove={close}
          >
            <TextField label="Name" />
          </WritingSheet>
        )}
      </Specimen>
    </Specimens>
  );
};
